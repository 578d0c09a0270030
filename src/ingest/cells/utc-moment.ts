/** Bytes of `2026-03-31`. */
export const DAY_BYTES = 10;

const ZERO = 0x30;
const COLON = 0x3a;

/**
 * Whether what stands from `start` up to `end` after a date is a time of day in UTC as programs write it: `T09:30Z`, or with seconds and
 * a part of them, as in ` 09:30:00.125Z`. Any other form may be a time too; this one needs no text to be made of it.
 */
export function isUtcTime(bytes: Uint8Array, start: number, end: number): boolean {
  const isParted = bytes[start] === 0x54 || bytes[start] === 0x20;
  if (!isParted || end - start > 40 || bytes[end - 1] !== 0x5a) return false;
  const last = end - 1;
  if (last - start < 6 || bytes[start + 3] !== COLON) return false;
  if (!isBelow(24, bytes, start + 1) || !isBelow(60, bytes, start + 4)) return false;
  if (last - start === 6) return true;
  if (last - start < 9 || bytes[start + 6] !== COLON || !isBelow(60, bytes, start + 7)) return false;
  if (last - start === 9) return true;
  if (last - start === 10 || (bytes[start + 9] !== 0x2e && bytes[start + 9] !== 0x2c)) return false;
  for (let at = start + 10; at < last; at++) if (!isDigit(bytes[at]!)) return false;
  return true;
}

/** Whether two digits stand at a place, and make a number below another. */
function isBelow(bound: number, bytes: Uint8Array, at: number): boolean {
  const tens = bytes[at]!;
  const ones = bytes[at + 1]!;
  return isDigit(tens) && isDigit(ones) && 10 * (tens - ZERO) + ones - ZERO < bound;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte < ZERO + 10;
}
