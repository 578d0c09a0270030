import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes } from '../../src/errors.js';
import { type AnyMetric, type MetricLevel, metricLevels } from '../../src/metrics/define-metric.js';
import { metricsOf, networkValueIds } from '../../src/metrics/registry.js';

export const readmePath = join(import.meta.dirname, '../../README.md');
export const measuresPath = join(import.meta.dirname, '../../docs/measures.md');

/** The programs in the README whose output stands below them, by their marks. */
export const examples = ['import', 'measures'];

/** What each level gives numbers to, as headings say it, and how one number is found among those of a call. */
const levels: Readonly<Record<MetricLevel, { readonly title: string; readonly gives: string }>> = {
  people: {
    title: 'People',
    gives: '`measure` and `measurePeople` give one number a person, in the order of people.',
  },
  pairs: {
    title: 'Pairs with a tie',
    gives: '`measurePairs` gives one number a tie, in the order of `network.out`; undirected, two of each.',
  },
  groups: {
    title: 'Groups',
    gives: '`measureGroups` gives one number a group, in the order of `groups.names`.',
  },
  'group-pairs': {
    title: 'From group to group',
    gives: '`measureGroupPairs` gives a row for each group, and in it a number for each.',
  },
  network: {
    title: 'The whole network',
    gives: '`measureNetwork` gives one number, or those of a census, each under an id of its own.',
  },
};

/** The tables of the README that are made from the code, by the name of their place. */
export function tables(): Map<string, string> {
  const measures = metricLevels.map((level) => {
    const ids = metricsOf(level).map(({ id }) => `\`${id}\``);
    return `| ${levels[level].title} (\`${level}\`) | ${ids.length} | ${ids.join(', ')} |`;
  });
  return new Map([
    ['measures', ['| of | measures | ids |', '|---|---|---|', ...measures].join('\n')],
    ['errors', errorCodes.map((code) => `\`${code}\``).join(', ')],
  ]);
}

/** The page docs/measures.md: every measure with what `orgraph explain` says of it. */
export function measuresPage(): string {
  const parts = metricLevels.map((level) => {
    const { title, gives } = levels[level];
    return [`## ${title}`, gives, ...metricsOf(level).map(entryOf)].join('\n\n');
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

const head = `# Measures

Every measure of orgraph, made from the code by \`npm run readme\`. \`orgraph explain ID\` prints the same with what a value may
mean and what it does not mean. Where tools answer differently under one name, [definitions.md](definitions.md) says what
is computed here and why.

Unless a measure says otherwise, ties count along their direction and strength plays no part. Where strong ties are short,
the length of a tie is 1 / strength. "Undefined" is NaN in code and an empty cell in tables.`;

function entryOf(metric: AnyMetric): string {
  const { id, title, range, uses, card, level } = metric;
  const numbers = level === 'network' && metric.parts !== undefined ? networkValueIds(metric) : [];
  const lines = [
    `- Defined as: ${sentence(card.definedAs)}`,
    `- No answer and edge cases: ${sentence(card.edgeCases)}`,
    `- Range: ${rangeInWords(range)}. Looks at: ${uses === 'strengths' ? 'who is tied to whom, and how strongly' : 'who is tied to whom'}.`,
    ...(numbers.length === 0 ? [] : [`- Numbers: ${numbers.map((one) => `\`${one}\``).join(', ')}.`]),
    ...('sampled' in metric ? ['- Can be estimated from a sample of people (`sample`, `error`).'] : []),
    `- Source: ${sentence(card.source)}`,
  ];
  return [`### \`${id}\``, `${title}: ${sentence(card.reads)}`, lines.join('\n')].join('\n\n');
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function rangeInWords([least, greatest]: readonly [number, number]): string {
  if (least === -Infinity) return 'any number';
  return `${least} to ${greatest === Infinity ? 'a limit set by the network' : greatest}`;
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
