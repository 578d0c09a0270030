/**
 * Text of unknown origin as it may reach a terminal: control characters, line breaks and marks that turn the
 * direction of writing are spelled out, so that a cell can neither move the cursor nor disguise itself.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, spelledOut);
}

/** The same for several lines of our own making: line breaks and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (mark) =>
    mark === '\n' || mark === '\t' ? mark : spelledOut(mark),
  );
}

function spelledOut(mark: string): string {
  if (mark === '\u200d' || mark === '\u200c') return mark; // joiners: part of words and emoji, and harmless
  const point = mark.codePointAt(0) ?? 0;
  if (mark === '\n') return '\\n';
  if (mark === '\r') return '\\r';
  if (mark === '\t') return '\\t';
  return point < 0x100
    ? `\\x${point.toString(16).padStart(2, '0')}`
    : `\\u{${point.toString(16).padStart(4, '0')}}`;
}
