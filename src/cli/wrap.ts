import stringWidth from 'string-width';

/** Breaks running text at spaces. The first line starts with `lead`, the others with as many columns of space. */
export function wrap(text: string, width: number, lead = ''): string {
  const indent = ' '.repeat(stringWidth(lead));
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines.map((part, index) => `${index === 0 ? lead : indent}${part}`).join('\n');
}
