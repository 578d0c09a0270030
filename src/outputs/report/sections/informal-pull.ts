import type { InformalPull } from '../../../findings/informal-pull.js';
import { type EvidenceKind, evidenceKinds } from '../../../findings/pull-evidence.js';
import { absentKinds, type TopPerson } from '../../top-people.js';
import { dataTable, type TableColumn } from '../data-table.js';
import { expectedSeenFigure } from '../expected-seen-figure.js';
import { count, figure, percent, rank } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import { rankIntervalFigure } from '../rank-interval-figure.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Who has pull, with each kind of evidence apart. */
export const informalPullSection: Section = {
  id: 'informal-leaders',
  title: 'Informal leaders, and the evidence',
  body: (view) => {
    const { informalPull } = view.analysis.findings;
    return findingFrame(
      informalPull,
      view.top.length === 0
        ? undefined
        : html`${expectedSeenFigure(view)}\n${evidenceTable(view, informalPull)}`,
    );
  },
};

const reads: Record<EvidenceKind, string> = {
  sought: 'distinct people who come to the person, those along the reporting line apart',
  bridge: 'how much contact between others runs through the person',
  reach: 'how many people are within reach',
  trusted:
    'ties that run both ways in kinds of trust (or in any directed kind where none says trust), those along the reporting line left out',
};

const headers: Record<EvidenceKind, string> = {
  sought: 'Rank, sought',
  bridge: 'Rank, bridge',
  reach: 'Rank, reach',
  trusted: 'Rank, trusted',
};

function evidenceTable(view: View, finding: InformalPull): Html {
  const absent = absentKinds(finding);
  return html`<p>Each kind of evidence stands alone: the rank among ${count(view.facts.length)} people, and in brackets the range of ranks when a part of the people and ties is left out. ${finding.leftOut > 0 ? `Each of ${count(finding.draws)} draws leaves out ${percent(finding.leftOut)}.` : undefined} An equals sign marks a rank that is shared; those who share it are not ordered.${absent.size === 0 ? undefined : ' A dash stands where nobody has any evidence of the kind.'} A filled mark is in the top set of ${count(finding.topSetSize)}, and beyond what is expected of a person like this one by as much as few others.</p>
<dl class="terms">
${evidenceKinds.map((kind) => html`<div><dt>${kind}</dt><dd>${reads[kind]}</dd></div>\n`)}</dl>
${dataTable<TopPerson>({
  caption: 'People with informal pull, by the share of draws in which the evidence agrees',
  file: 'leaders.csv',
  columns: [
    { header: 'Person', cell: ({ index }) => personLabel(view, index) },
    { header: 'Unit', cell: ({ person }) => dataText(person.unit) },
    {
      header: 'In the chart',
      cell: ({ standing }) => html`<span class="short">${postOf(standing?.isFormalLeader)}</span>`,
    },
    {
      header: 'Pull',
      cell: ({ pull }) => html`<span class="pull" data-pull="${pull.pull}">${pull.pull}</span>`,
    },
    {
      header: 'Draws that agree',
      align: 'right',
      cell: ({ pull }) =>
        html`${percent(pull.share)} <small>(${percent(pull.shareLow)}–${percent(pull.shareHigh)})</small>`,
      sortBy: ({ pull }) => pull.share,
    },
    ...evidenceKinds.map((kind) => evidenceColumn(kind, view.facts.length, absent.has(kind))),
    { header: 'Sought along the line', align: 'right', cell: ({ pull }) => count(pull.soughtAlongLine) },
  ],
  rows: view.top,
})}`;
}

function evidenceColumn(kind: EvidenceKind, people: number, isAbsent: boolean): TableColumn<TopPerson> {
  const of = ({ pull }: TopPerson) => pull.evidence.find((evidence) => evidence.kind === kind);
  return {
    header: headers[kind],
    sortBy: (row) => (isAbsent ? undefined : of(row)?.rank),
    cell: (row) => {
      const evidence = of(row);
      if (isAbsent || evidence === undefined || Number.isNaN(evidence.value)) return '–';
      const { rankLow, rankHigh } = evidence;
      const interval =
        rankLow === undefined || rankHigh === undefined
          ? undefined
          : html` <small>(${figure(Math.round(rankLow))}–${figure(Math.round(rankHigh))})</small>`;
      return html`<span class="rank">${rank(evidence.rank, evidence.sharedBy)}${interval}</span>${rankIntervalFigure(evidence, people)}`;
    },
  };
}

function postOf(isFormalLeader: boolean | undefined): string {
  if (isFormalLeader === undefined) return 'not known';
  return isFormalLeader ? 'leader' : 'no post';
}
