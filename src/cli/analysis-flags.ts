import type { Command } from 'commander';
import { type AnalyzeOptionsInput, analyzeOptions } from '../options.js';
import { CommandError } from './exit-codes.js';
import { schemaFlag } from './schema-flag.js';

/** A key of the analysis options; its flag has the same name in small letters with hyphens. */
export type OptionKey = keyof typeof analyzeOptions.shape;

/** All of them, in the order of the schema. */
export const optionKeys = Object.keys(analyzeOptions.shape) as OptionKey[];

/** Keys whose limits keep figures of few people out of sight. */
const protections: Partial<Record<OptionKey, string>> = {
  minGroup: 'a figure of fewer people would tell of each of them',
};

/** Gives a command flags for analysis options. Those not given stay out, so that orgraph.json may speak. */
export function addAnalysisFlags(command: Command, keys: readonly OptionKey[]): void {
  for (const key of keys) {
    const protects = protections[key];
    command.addOption(schemaFlag(analyzeOptions, key, protects === undefined ? {} : { protects }));
  }
  if (keys.includes('from') && keys.includes('to')) command.hook('preAction', refuseEmptyWindow);
}

function refuseEmptyWindow(command: Command): void {
  const { from, to }: { from?: string; to?: string } = command.opts();
  // Both are days written year first, which sort as text.
  if (from !== undefined && to !== undefined && from > to)
    throw new CommandError(2, `--from ${from} is after --to ${to}`, 'no day lies between them; swap the two');
}

/** The flags that were given, as analysis options. */
export function analysisOptionsOf(flags: object): AnalyzeOptionsInput {
  const given = Object.entries(flags).filter(([key]) => optionKeys.some((known) => known === key));
  return Object.fromEntries(given) as AnalyzeOptionsInput;
}
