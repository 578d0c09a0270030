import { readText } from '../cells/cells.js';
import type { FileForm } from '../csv/file-form.js';
import type { PlainRow } from '../rows/plain-row.js';
import { quoted, rowText } from './new-file.node.js';

const LF = 0x0a;
const QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** What a clean copy changes of a file as a whole, apart from its rows and cells: each is said once. */
export class FormChanges {
  #hasOtherLineEnds = false;
  #hasOtherQuotes = false;

  /** Looks at a row that was delivered, as it stands in the file. */
  look(row: PlainRow, cells: readonly string[]): void {
    if (this.#hasOtherLineEnds && this.#hasOtherQuotes) return;
    const { bytes, starts, ends } = row;
    const quoteBefore = (cell: number) => {
      const byte = starts[cell]! === 0 ? 0 : bytes[starts[cell]! - 1]!;
      return byte === QUOTE || byte === SINGLE_QUOTE ? byte : 0;
    };
    const last = cells.length - 1;
    const end = ends[last]! + (quoteBefore(last) === 0 ? 0 : 1);
    this.#hasOtherLineEnds ||= bytes[end] !== LF;
    this.#hasOtherQuotes ||= cells.some((cell, place) => {
      const clean = readText(cell);
      return quoteBefore(place) !== (quoted(clean) === clean ? 0 : QUOTE);
    });
  }

  /** Codes and sentences of what was changed of a file with this form and these names. */
  changes(form: FileForm & { readonly isPacked: boolean }, headers: readonly string[]): [string, string][] {
    const changes: [string, string][] = [];
    if (form.isPacked) changes.push(['unpacked', 'unpacked from gzip']);
    if (form.encoding !== 'utf-8') changes.push(['encoding-changed', `${form.encoding} written as UTF-8`]);
    if (form.hasMark) changes.push(['mark-removed', 'byte order mark left out']);
    if (form.hasSeparatorLine) changes.push(['separator-line', 'line that states the separator left out']);
    if (form.isHeaderFitted)
      changes.push([
        'header-changed',
        'empty names at the end of the header added or left out, as the rows have cells',
      ]);
    if (this.#hasOtherLineEnds) changes.push(['line-ends-changed', 'lines ended with LF']);
    if (this.#hasOtherQuotes || quotesIn(form.headerText) !== quotesIn(rowText(headers)))
      changes.push(['quotes-changed', 'quotes written around cells that need them alone']);
    return changes;
  }
}

function quotesIn(text: string): number {
  return text.split('"').length;
}
