import manifest from '../package.json' with { type: 'json' };

/** The version of this package, as its outputs state it. */
export const VERSION: string = manifest.version;
