import type { Analysis } from '../analysis.js';
import { type Finding, type FindingText, textIn } from '../findings/finding.js';
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

/** Lines that findings and open questions take, so that with what stands around them they fit a screen of 24 lines. */
const SCREEN_ROOM = 16;
const FEWEST_TOLD = 2;
/** Lines no longer than this stay whole in a mail. */
const MAIL_WIDTH = 76;

function mailWidth({ width }: Terminal): number {
  return Math.min(width, MAIL_WIDTH);
}

/**
 * Up to five findings that have an answer, each with its title and its first sentence, and a second one where the screen has room; then
 * what was not answered, with what each question would need or, where that takes too much room, the questions alone. Where even that is
 * too much, the last findings are left to the report.
 */
export function inShort(words: Words, terminal: Terminal, { findings }: Analysis): string[] {
  const shown = headlineFindings(findings).map((finding) => textIn(words, finding));
  const open = Object.values<Finding>({ ...findings })
    .filter(({ missing }) => missing !== undefined)
    .map((finding) => textIn(words, finding));
  const room = Math.round((SCREEN_ROOM * MAIL_WIDTH) / mailWidth(terminal));
  const told = shown.map(() => 1);
  const lines = (): string[] => shown.map((text, at) => headline(terminal, text, told[at]));
  let unanswered = needs(words, terminal, open);
  const isTooLong = () => linesOf([...lines(), ...unanswered]) > room;
  if (isTooLong()) unanswered = questions(words, terminal, open);
  while (isTooLong() && shown.length > FEWEST_TOLD) shown.pop();
  for (const at of shown.keys()) {
    told[at] = 2;
    if (isTooLong()) told[at] = 1;
  }
  return [...lines(), ...unanswered];
}

function linesOf(blocks: readonly string[]): number {
  return blocks.join('\n').split('\n').length;
}

/** What was analysed and what was found, in a few lines; of groups alone where nobody may be shown. */
export function printSummary(terminal: Terminal, analysis: Analysis, lang: Language | undefined): void {
  const words = wordsIn(lang ?? analysis.dataset.config.lang);
  if (showsGroupsOnly(analysis)) {
    const { people, pairs, k, findings } = groupAnalysis(analysis);
    terminal.print(`${words.terminal.scopeOfGroups(people, pairs, k)}\n`);
    for (const finding of [findings.gaps, findings.communities])
      if (finding.sentences.length > 0) terminal.print(headline(terminal, textIn(words, finding), 2));
  } else {
    terminal.print(`${wrap(scopeLine(words, analysis), mailWidth(terminal))}\n`);
    for (const line of inShort(words, terminal, analysis)) terminal.print(line);
  }
  terminal.print('');
}

function headline(terminal: Terminal, { title, sentences }: FindingText, most = 1): string {
  const text = sentences.slice(0, most).map(visible).join(' ');
  return `${terminal.paint('bold', title, 'stdout')}\n${wrap(text, mailWidth(terminal), '  ')}`;
}

/** Questions that the data cannot answer, and what each would need. */
function needs(words: Words, terminal: Terminal, open: readonly FindingText[]): string[] {
  if (open.length === 0) return [];
  return [
    terminal.paint('bold', words.terminal.notAnswered, 'stdout'),
    ...open.map(({ title, missing }) =>
      wrap(visible(words.terminal.wouldNeed(title, missing ?? '')), mailWidth(terminal), '  '),
    ),
  ];
}

/** The same questions alone. */
function questions(words: Words, terminal: Terminal, open: readonly FindingText[]): string[] {
  if (open.length === 0) return [];
  const titles = open.map(({ title }) => title).join(', ');
  return [
    terminal.paint('bold', words.terminal.notAnswered, 'stdout'),
    wrap(visible(words.terminal.reportSaysNeeds(titles)), mailWidth(terminal), '  '),
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
