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

/** Up to five findings that have an answer: each with its title and what was found, in sentences. */
export function headlines(terminal: Terminal, { findings }: Analysis, sentencesEach = 2): string[] {
  return headlineFindings(findings).map(({ title, sentences }) =>
    headline(terminal, title, sentences.slice(0, sentencesEach)),
  );
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
    terminal.print(`${scopeLine(analysis)}\n`);
    for (const line of headlines(terminal, analysis)) terminal.print(line);
    for (const line of unanswered(terminal, analysis)) terminal.print(line);
  }
  terminal.print('');
}

function headline(terminal: Terminal, title: string, sentences: readonly string[]): string {
  const text = sentences.map(visible).join(' ');
  return `${terminal.paint('bold', title, 'stdout')}\n${wrap(text, terminal.width, '  ')}`;
}

/** Questions that the data cannot answer, and what each would need. */
export function unanswered(terminal: Terminal, { findings }: Analysis): string[] {
  const open = Object.values<Finding>({ ...findings }).filter((finding) => finding.missing !== undefined);
  if (open.length === 0) return [];
  return [
    terminal.paint('bold', 'Not answered', 'stdout'),
    ...open.map(({ title, missing }) =>
      wrap(visible(`${title} would need ${missing ?? ''}`), terminal.width, '  '),
    ),
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
