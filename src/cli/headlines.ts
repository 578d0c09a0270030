import type { Analysis } from '../analysis.js';
import { type Finding, textIn } from '../findings/finding.js';
import { headlineFindings } from '../outputs/headline-findings.js';
import { groupAnalysis, showsGroupsOnly } from '../privacy/group-analysis.js';
import { type Language, wordsIn } from '../words/languages.js';
import type { Words } from '../words/words.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** What was analysed, in one line. */
export function scopeLine(words: Words, { graph, network }: Analysis): string {
  const kinds = network.kinds.map(visible).join(', ');
  return words.terminal.scope(graph.people.length, network.both.arcCount / 2, kinds);
}

/** Up to five findings that have an answer: each with its title and what was found, in sentences. */
export function headlines(
  words: Words,
  terminal: Terminal,
  { findings }: Analysis,
  sentencesEach = 2,
): string[] {
  return headlineFindings(findings).map((finding) => headline(words, terminal, finding, sentencesEach));
}

/** What was analysed and what was found, in a few lines; of groups alone where nobody may be shown. */
export function printSummary(terminal: Terminal, analysis: Analysis, lang: Language | undefined): void {
  const words = wordsIn(lang ?? analysis.dataset.config.lang);
  if (showsGroupsOnly(analysis)) {
    const { people, pairs, k, findings } = groupAnalysis(analysis);
    terminal.print(`${words.terminal.scopeOfGroups(people, pairs, k)}\n`);
    for (const finding of [findings.gaps, findings.communities])
      if (finding.sentences.length > 0) terminal.print(headline(words, terminal, finding, 2));
  } else {
    terminal.print(`${scopeLine(words, analysis)}\n`);
    for (const line of headlines(words, terminal, analysis)) terminal.print(line);
    for (const line of unanswered(words, terminal, analysis)) terminal.print(line);
  }
  terminal.print('');
}

function headline(words: Words, terminal: Terminal, finding: Finding, sentencesEach: number): string {
  const { title, sentences } = textIn(words, finding);
  const text = sentences.slice(0, sentencesEach).map(visible).join(' ');
  return `${terminal.paint('bold', title, 'stdout')}\n${wrap(text, terminal.width, '  ')}`;
}

/** Questions that the data cannot answer, and what each would need. */
export function unanswered(words: Words, terminal: Terminal, { findings }: Analysis): string[] {
  const open = Object.values<Finding>({ ...findings }).filter((finding) => finding.missing !== undefined);
  if (open.length === 0) return [];
  return [
    terminal.paint('bold', words.terminal.notAnswered, 'stdout'),
    ...open.map((finding) => {
      const { title, missing } = textIn(words, finding);
      return wrap(visible(words.terminal.wouldNeed(title, missing ?? '')), terminal.width, '  ');
    }),
  ];
}

/** The hidden leaders that are clearest, by id. */
export function hiddenLeaders({ findings, graph }: Analysis, most: number): string[] {
  const share = new Map(findings.informalPull.rows.map((row) => [row.person, row.share]));
  const isClear = ({ pull }: { readonly pull: string }) => Number(pull === 'clear');
  return findings.leadershipMap.rows
    .filter((row) => row.quadrant === 'informal only')
    .sort((a, b) => isClear(b) - isClear(a) || (share.get(b.person) ?? 0) - (share.get(a.person) ?? 0))
    .slice(0, most)
    .map((row) => graph.people[row.person]?.id ?? '');
}
