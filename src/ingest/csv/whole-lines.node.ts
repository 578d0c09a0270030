import { isUtf8 } from 'node:buffer';

const LF = 0x0a;
const CR = 0x0d;

/** Where the last line ends of which nothing more can follow; 0 where no line has ended. */
export function endOfWholeLines(bytes: Buffer): number {
  const lf = bytes.lastIndexOf(LF);
  if (lf >= 0) return lf + 1;
  // Whether a line feed follows the last carriage return is not known yet.
  return bytes.subarray(0, -1).lastIndexOf(CR) + 1;
}

/** Whether bytes are text: valid UTF-8 without zero bytes, which no text has. */
export function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

/** How many lines end before the first one that is no text. */
export function linesBeforeBadByte(bytes: Buffer): number {
  let lines = 0;
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LF && !(bytes[at] === CR && bytes[at + 1] !== LF)) continue;
    if (!isText(bytes.subarray(start, at + 1))) return lines;
    lines++;
    start = at + 1;
  }
  return lines;
}
