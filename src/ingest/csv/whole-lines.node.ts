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

/** The first line that is no text, those before the bytes being `before` less one, and whether a zero byte makes it so. */
export function badByte(bytes: Buffer, before: number): { line: number; isZeroByte?: boolean } {
  let line = before;
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LF && !(bytes[at] === CR && bytes[at + 1] !== LF)) continue;
    if (!isText(bytes.subarray(start, at + 1))) break;
    line++;
    start = at + 1;
  }
  const end = bytes.indexOf(LF, start);
  const isZeroByte = isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end));
  return isZeroByte ? { line, isZeroByte } : { line };
}
