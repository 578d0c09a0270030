import type { Analysis } from '../analysis.js';
import type { GroupAnalysis } from '../privacy/group-analysis.js';
import type { Language } from '../words/languages.js';

/** What the user allowed to be written. */
export interface OutputContext {
  /** Names of people, beside their ids. */
  readonly showNames: boolean;
  /** The cells behind data issues, which may be personal data. */
  readonly showValues: boolean;
  /** The language of what people read; that of orgraph.json when left out. */
  readonly lang?: Language | undefined;
}

/** One file of a run: an Analysis in, the whole text out. The same analysis gives the same bytes. */
export interface Output {
  /** Fixed; nothing from the data goes into a path. */
  readonly file: string;
  readonly title: string;
  make(analysis: Analysis, context: OutputContext): string;
  /** The file where nobody is to be shown; without this there is none then. It cannot reach a person: the type holds none. */
  makeOfGroups?(groups: GroupAnalysis, context: OutputContext): string;
}
