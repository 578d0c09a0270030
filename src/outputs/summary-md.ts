import type { Analysis } from '../analysis.js';
import { counted } from '../findings/wording.js';
import { headlineFindings } from './headline-findings.js';
import { markdownText } from './markdown.js';

/**
 * The findings in short as Markdown, to paste into a mail, a wiki or a pull request: what was analysed, each finding in its sentences with
 * what must not be concluded, and what could not be answered. Sentences name nobody, so neither does the file.
 */
export function summaryMd(analysis: Analysis): string {
  const { network, dataset, options, orgraphVersion, findings } = analysis;
  const rows = dataset.files.reduce((sum, { read }) => sum + read, 0);
  const held = dataset.files.reduce((sum, { heldBack }) => sum + heldBack, 0);
  const open = Object.values(findings).filter(({ missing }) => missing !== undefined);
  const kinds = network.kinds.map(markdownText).join(', ');
  return `${[
    '# Leaders and connections',
    `${counted(network.nodeCount, 'person', 'people')}, ${counted(network.both.arcCount / 2, 'pair')} in touch (${kinds === '' ? 'no ties' : kinds}). ${counted(rows, 'row')} read, ${held === 0 ? 'none' : held.toLocaleString('en-US')} held back.`,
    ...headlineFindings(findings).flatMap(({ title, question, sentences, doesNotMean }) => [
      `## ${markdownText(title)}`,
      `*${markdownText(question)}*`,
      ...sentences.map(markdownText),
      `It does not mean: ${markdownText(doesNotMean)}.`,
    ]),
    ...(open.length === 0
      ? []
      : [
          '## Not answered',
          open
            .map(({ title, missing }) => `- ${markdownText(title)} would need ${markdownText(missing ?? '')}`)
            .join('\n'),
        ]),
    `orgraph ${orgraphVersion}, seed ${options.seed}. A place in a network is not performance.`,
  ].join('\n\n')}\n`;
}
