/** One way to cut a line into cells. */
export interface Cut {
  readonly cells: readonly string[];
  /** Which cells stood in quotes as they should, so that a separator in them is theirs. */
  readonly isQuoted: readonly boolean[];
  /** Departures from how the line should be written. */
  readonly edits: number;
}

/** Ways that are looked at; a line with more is too damaged. */
const MOST_CUTS = 400;
/** Longer lines are not cut in several ways. */
const MOST_SIGNS = 100_000;

/**
 * All ways to cut one line into cells with at most one departure from how it should be written: a quote that is text, or a
 * separator that is missing beside a quote.
 */
export function cutsOf(line: string, delimiter: string, quote: string): Cut[] {
  if (line.length > MOST_SIGNS) return [];
  const cuts: Cut[] = [];
  const cells: string[] = [];
  const isQuoted: boolean[] = [];
  let steps = 0;

  const endsCell = (at: number) => at >= line.length || line.startsWith(delimiter, at);
  const follow = (text: string, wasQuoted: boolean, at: number, edits: number): void => {
    if (edits > 1 || cuts.length >= MOST_CUTS || ++steps > 50 * MOST_CUTS) return;
    cells.push(text);
    isQuoted.push(wasQuoted);
    if (at >= line.length) cuts.push({ cells: [...cells], isQuoted: [...isQuoted], edits });
    else if (line.startsWith(delimiter, at)) cut(at + delimiter.length, edits);
    // A separator is missing here.
    else cut(at, edits + 1);
    cells.pop();
    isQuoted.pop();
  };
  const plain = (text: string) => (quote === '' ? text : text.replaceAll(quote + quote, quote));
  const cut = (start: number, edits: number): void => {
    if (quote !== '' && line.startsWith(quote, start)) cutQuoted(start, edits);
    const next = line.indexOf(delimiter, start);
    const end = next < 0 ? line.length : next;
    const text = line.slice(start, end);
    const inner = quote === '' ? -1 : text.indexOf(quote);
    // A quote in a cell without quotes around it is text, or a separator is missing before it.
    follow(text, false, end, edits + (inner < 0 ? 0 : 1));
    if (inner > 0) follow(text.slice(0, inner), false, start + inner, edits);
  };
  const cutQuoted = (start: number, edits: number): void => {
    // Whether a quote was passed that should have ended the cell.
    let stray = 0;
    for (let at = start + 1; at < line.length; at++) {
      if (line[at] !== quote) continue;
      const body = line.slice(start + 1, at);
      if (line[at + 1] === quote) {
        // A quote of the text, or the end of this cell with a separator missing before the next one.
        if (edits + stray === 0) follow(plain(body), true, at + 1, 0);
        if (endsCell(at + 2)) follow(plain(line.slice(start + 1, at + 1)), true, at + 2, edits + 1);
        at++;
      } else if (endsCell(at + 1)) {
        follow(plain(body), true, at + 1, edits + stray);
        return;
      } else {
        if (stray === 0) follow(plain(body), true, at + 1, edits);
        stray = 1;
      }
    }
  };
  cut(0, 0);
  return cuts;
}
