import type { Analysis } from '../analysis.js';
import type { Finding } from '../findings/finding.js';
import { headlineFindings } from '../outputs/headline-findings.js';
import { groupAnalysis, showsGroupsOnly } from '../privacy/group-analysis.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** What was analysed, in one line. */
export function scopeLine({ graph, network }: Analysis): string {
  const people = graph.people.length;
  const pairs = network.both.arcCount / 2;
  const kinds = network.kinds.map(visible).join(', ');
  return `${people} ${people === 1 ? 'person' : 'people'}, ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} in touch (${kinds === '' ? 'no ties' : kinds})`;
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
export function inShort(terminal: Terminal, { findings }: Analysis): string[] {
  const shown = headlineFindings(findings);
  const open = Object.values<Finding>({ ...findings }).filter(({ missing }) => missing !== undefined);
  const room = Math.round((SCREEN_ROOM * MAIL_WIDTH) / mailWidth(terminal));
  const told = shown.map(() => 1);
  const lines = (): string[] =>
    shown.map(({ title, sentences }, at) => headline(terminal, title, sentences.slice(0, told[at])));
  let unanswered = needs(terminal, open);
  const isTooLong = () => linesOf([...lines(), ...unanswered]) > room;
  if (isTooLong()) unanswered = questions(terminal, open);
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
export function printSummary(terminal: Terminal, analysis: Analysis): void {
  if (showsGroupsOnly(analysis)) {
    const { people, pairs, k, findings } = groupAnalysis(analysis);
    terminal.print(
      `About ${people} people, about ${pairs} pairs in touch; groups of at least ${k} people are shown, and nobody.\n`,
    );
    for (const { title, sentences } of [findings.gaps, findings.communities])
      if (sentences.length > 0) terminal.print(headline(terminal, title, sentences.slice(0, 2)));
  } else {
    terminal.print(`${wrap(scopeLine(analysis), mailWidth(terminal))}\n`);
    for (const line of inShort(terminal, analysis)) terminal.print(line);
  }
  terminal.print('');
}

function headline(terminal: Terminal, title: string, sentences: readonly string[]): string {
  const text = sentences.map(visible).join(' ');
  return `${terminal.paint('bold', title, 'stdout')}\n${wrap(text, mailWidth(terminal), '  ')}`;
}

/** Questions that the data cannot answer, and what each would need. */
function needs(terminal: Terminal, open: readonly Finding[]): string[] {
  if (open.length === 0) return [];
  return [
    terminal.paint('bold', 'Not answered', 'stdout'),
    ...open.map(({ title, missing }) =>
      wrap(visible(`${title} would need ${missing ?? ''}`), mailWidth(terminal), '  '),
    ),
  ];
}

/** The same questions alone. */
function questions(terminal: Terminal, open: readonly Finding[]): string[] {
  if (open.length === 0) return [];
  const titles = open.map(({ title }) => title).join(', ');
  return [
    terminal.paint('bold', 'Not answered', 'stdout'),
    wrap(visible(`${titles}: the report says what each would need`), mailWidth(terminal), '  '),
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
