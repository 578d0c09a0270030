import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes } from '../../src/errors.js';
import { metrics } from '../../src/metrics/registry.js';

export const readmePath = join(import.meta.dirname, '../../README.md');

/** The tables of the README that are made from the code, by the name of their place. */
export function tables(): Map<string, string> {
  const measures = metrics.map(({ id, title, card }) => `| \`${id}\` | ${title} | ${card.reads} |`);
  return new Map([
    ['measures', ['| id | measure | says |', '|---|---|---|', ...measures].join('\n')],
    ['errors', errorCodes.map((code) => `\`${code}\``).join(', ')],
  ]);
}

/** The README with its tables made anew. */
export function withTables(readme: string): string {
  let text = readme;
  for (const [name, table] of tables()) {
    text = text.replace(
      new RegExp(`(<!-- table: ${name} -->\n)[\\s\\S]*?(<!-- end: ${name} -->)`),
      (_, before: string, after: string) => `${before}${table}\n${after}`,
    );
  }
  return text;
}

/** The code block that follows a mark such as `run: import`. */
export function block(mark: string): string {
  const found = new RegExp(`<!-- ${mark} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\``).exec(
    readFileSync(readmePath, 'utf8'),
  );
  if (found === null) throw new Error(`README.md has no block marked ${mark}`);
  return found[1]!;
}
