import type { Analysis } from '../analysis.js';
import { type Finding, textIn } from '../findings/finding.js';
import { type Language, wordsIn } from '../words/languages.js';
import { headlineFindings } from './headline-findings.js';
import { markdownText } from './markdown.js';

/**
 * The findings in short as Markdown, to paste into a mail, a wiki or a pull request: what was analysed, each finding in its sentences with
 * what must not be concluded, and what could not be answered. Sentences name nobody, so neither does the file.
 */
export function summaryMd(analysis: Analysis, lang?: Language): string {
  const words = wordsIn(lang ?? analysis.dataset.config.lang);
  const { network, dataset, options, orgraphVersion, findings } = analysis;
  const rows = dataset.files.reduce((sum, { read }) => sum + read, 0);
  const held = dataset.files.reduce((sum, { heldBack }) => sum + heldBack, 0);
  const open = Object.values<Finding>({ ...findings })
    .map((finding) => textIn(words, finding))
    .filter(({ missing }) => missing !== undefined);
  const kinds = network.kinds.map(markdownText).join(', ');
  return `${[
    words.summaryFile.leadersAndConnections,
    words.summaryFile.peoplePairsInTouchRows(
      network.nodeCount,
      network.both.arcCount / 2,
      kinds === '' ? words.summaryFile.noTies : kinds,
      rows,
      held === 0 ? 'none' : words.numbers.count(held),
    ),
    ...headlineFindings(findings)
      .map((finding) => textIn(words, finding))
      .flatMap(({ title, question, sentences, doesNotMean }) => [
        `## ${markdownText(title)}`,
        `*${markdownText(question)}*`,
        ...sentences.map(markdownText),
        words.summaryFile.itDoesNotMean(markdownText(doesNotMean)),
      ]),
    ...(open.length === 0
      ? []
      : [
          words.summaryFile.notAnswered,
          open
            .map(({ title, missing }) =>
              words.summaryFile.wouldNeed(markdownText(title), markdownText(missing ?? '')),
            )
            .join('\n'),
        ]),
    words.summaryFile.orgraphSeedAPlaceIn(orgraphVersion, options.seed),
  ].join('\n\n')}\n`;
}
