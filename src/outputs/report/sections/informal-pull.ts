import type { InformalPull } from '../../../findings/pull/informal-pull.js';
import { CHANCE_ALLOWED, CHANCE_OF_ANYBODY } from '../../../findings/pull/pull-chance.js';
import { type EvidenceKind, evidenceKinds } from '../../../findings/pull/pull-evidence.js';
import { isHeldBackByChance } from '../../../findings/pull/pull-rows.js';
import type { Words } from '../../../words/words.js';
import { absentKinds, type TopPerson } from '../../top-people.js';
import { dataTable, type TableColumn } from '../data-table.js';
import { expectedSeenFigure } from '../expected-seen-figure.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import { rankIntervalFigure } from '../rank-interval-figure.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Who has pull, with each kind of evidence apart. */
export const informalPullSection: Section = {
  id: 'informal-leaders',
  title: (words) => words.pull.informalLeadersAndTheEvidence,
  body: (view, words) => {
    const { informalPull } = view.analysis.findings;
    return findingFrame(
      words,
      informalPull,
      view.top.length === 0
        ? undefined
        : html`${expectedSeenFigure(words, view)}\n${evidenceTable(words, view, informalPull)}`,
    );
  },
};

const reads = (words: Words): Record<EvidenceKind, string> => ({
  sought: words.pull.distinctPeopleWhoComeTo,
  bridge: words.pull.howMuchContactBetweenOthers,
  reach: words.pull.howManyPeopleAreWithin,
  trusted: words.pull.tiesThatRunBothWays,
});

const headers = (words: Words): Record<EvidenceKind, string> => ({
  sought: words.pull.rankSought,
  bridge: words.pull.rankBridge,
  reach: words.pull.rankReach,
  trusted: words.pull.rankTrusted,
});

function evidenceTable(words: Words, view: View, finding: InformalPull): Html {
  const absent = absentKinds(finding);
  return html`<p>${words.pull.eachKindOfEvidenceStands(view.facts.length, finding.leftOut > 0 ? words.pull.eachOfDrawsLeavesOut(finding.draws, finding.leftOut) : undefined, absent.size === 0 ? undefined : words.pull.aDashStandsWhereNobody, finding.topSetSize)}</p>
<dl class="terms">
${evidenceKinds.map((kind) => html`<div><dt>${words.terms[kind]}</dt><dd>${reads(words)[kind]}</dd></div>\n`)}</dl>
${dataTable<TopPerson>(words, {
  caption: words.pull.peopleWithInformalPullBy,
  file: 'leaders.csv',
  columns: [
    { header: words.pull.person, cell: ({ index }) => personLabel(view, index) },
    { header: words.pull.unit, cell: ({ person }) => dataText(person.unit) },
    {
      header: words.pull.inTheChart,
      cell: ({ standing }) => html`<span class="short">${postOf(words, standing?.isFormalLeader)}</span>`,
    },
    {
      header: words.pull.pull,
      cell: ({ pull }) => html`<span class="pull" data-pull="${pull.pull}">${words.terms[pull.pull]}</span>`,
    },
    {
      header: words.pull.drawsThatAgree,
      align: 'right',
      cell: ({ pull }) =>
        html`${words.numbers.percent(pull.share)} <small>(${words.numbers.percent(pull.shareLow)}–${words.numbers.percent(pull.shareHigh)})</small>`,
      sortBy: ({ pull }) => pull.share,
    },
    ...evidenceKinds.map((kind) => evidenceColumn(words, kind, view.facts.length, absent.has(kind))),
    {
      header: words.pull.soughtAlongTheLine,
      align: 'right',
      cell: ({ pull }) => words.numbers.count(pull.soughtAlongLine),
    },
  ],
  rows: view.top,
})}
${view.top.some(({ pull }) => isHeldBackByChance(pull)) ? html`<p class="note">${words.pull.likelyThoughDrawsAgree(CHANCE_ALLOWED, CHANCE_OF_ANYBODY)}</p>` : undefined}`;
}

function evidenceColumn(
  words: Words,
  kind: EvidenceKind,
  people: number,
  isAbsent: boolean,
): TableColumn<TopPerson> {
  const of = ({ pull }: TopPerson) => pull.evidence.find((evidence) => evidence.kind === kind);
  return {
    header: headers(words)[kind],
    sortBy: (row) => (isAbsent ? undefined : of(row)?.rank),
    cell: (row) => {
      const evidence = of(row);
      if (isAbsent || evidence === undefined || Number.isNaN(evidence.value)) return '–';
      const { rankLow, rankHigh } = evidence;
      const interval =
        rankLow === undefined || rankHigh === undefined
          ? undefined
          : html` <small>(${words.numbers.figure(Math.round(rankLow))}–${words.numbers.figure(Math.round(rankHigh))})</small>`;
      return html`<span class="rank">${words.numbers.rank(evidence.rank, evidence.sharedBy)}${interval}</span>${rankIntervalFigure(evidence, people)}`;
    },
  };
}

function postOf(words: Words, isFormalLeader: boolean | undefined): string {
  if (isFormalLeader === undefined) return words.pull.notKnown;
  return isFormalLeader ? words.pull.leader : words.pull.noPost;
}
