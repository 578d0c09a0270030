import { styleText } from 'node:util';
import { visibleLines } from './visible.js';

/** A stream that text is written to. */
export interface TextSink {
  write(text: string): unknown;
}

/** The world as a command sees it, so that a test can be the world. */
export interface Io {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** Width of the terminal in columns, where there is one. */
  readonly columns?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told before files are put in place; from then on it cannot be said that nothing was written. */
  readonly onWriting?: ((folder: string) => void) | undefined;
  /** Told before a clean copy is begun in a folder that is not there yet, so that what is there of it can be removed where it breaks off. */
  readonly onCopying?: ((folder: string) => void) | undefined;
  /** Shows a file in the program its owner uses for such files. */
  readonly openFile?: ((path: string) => void) | undefined;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';
export type StreamName = 'stdout' | 'stderr';

/** How much is said beside the answer, asked for with flags that every command has. */
export interface Loudness {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

/** Data on stdout, everything else on stderr; colours only where a person is looking. */
export class Terminal {
  readonly io: Io;
  readonly #loudness: Loudness;

  constructor(io: Io, loudness: Loudness) {
    this.io = io;
    this.#loudness = loudness;
  }

  get isQuiet(): boolean {
    return this.#loudness.quiet;
  }

  /** Width that running text is set in. */
  get width(): number {
    return Math.max(40, Math.min(columnsOf(this.io) ?? 96, 96));
  }

  /** An answer made for reading: its cells have been made visible, so that colours can stay. */
  print(text: string): void {
    this.io.stdout.write(`${text}\n`);
  }

  /** An answer made for programs, byte for byte unless it would reach a terminal. */
  data(text: string): void {
    this.io.stdout.write(this.io.isTerminal.stdout ? visibleLines(text) : text);
  }

  /** News beside the answer; --quiet silences it. */
  note(text = ''): void {
    if (!this.isQuiet) this.io.stderr.write(`${text}\n`);
  }

  /** What a user must not miss. */
  warn(text: string): void {
    this.io.stderr.write(`${text}\n`);
  }

  paint(style: Style, text: string, stream: StreamName): string {
    return hasColors(this.io, stream, this.#loudness.color)
      ? styleText(style, text, { validateStream: false })
      : text;
  }
}

/** How wide the output is: as the terminal says or, where there is none, COLUMNS in the environment. */
export function columnsOf({ columns, env }: Io): number | undefined {
  const stated = Number(env['COLUMNS']);
  return columns ?? (Number.isInteger(stated) && stated > 0 ? stated : undefined);
}

/** Whether colours are written: only to a terminal, and never against NO_COLOR or --no-color. */
export function hasColors(io: Io, stream: StreamName, wanted = true): boolean {
  const noColor = io.env['NO_COLOR'];
  return wanted && io.isTerminal[stream] && (noColor === undefined || noColor === '');
}
