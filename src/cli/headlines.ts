import type { Analysis } from '../analysis.js';
import type { Finding } from '../findings/finding.js';
import { headlineFindings } from '../outputs/headline-findings.js';
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
  return headlineFindings(findings).map((finding) => {
    const text = finding.sentences.slice(0, sentencesEach).map(visible).join(' ');
    return `${terminal.paint('bold', finding.title, 'stdout')}\n${wrap(text, terminal.width, '  ')}`;
  });
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
