import type { Finding } from '../../../findings/finding.js';
import type { GapCell } from '../../../findings/gap-table.js';
import type { Suggestion } from '../../../findings/role-matches.js';
import { counted } from '../../../findings/wording.js';
import { headlineFindings } from '../../headline-findings.js';
import { count, figure, percent, ratio } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import type { Section } from '../section.js';
import type { View } from '../view.js';

/** What a reader with one minute needs: what was analysed, the findings that matter, and what must not be concluded. */
export const summarySection: Section = {
  id: 'summary',
  title: 'In short',
  body: (view) => html`${dataSentences(view)}
<ol class="headlines">
${headlineFindings(view.analysis.findings).map(
  (finding) => html`<li>
<h3><a href="#${anchors.get(finding.id) ?? finding.id}">${finding.title}</a></h3>
<p>${finding.sentences.slice(0, 2).join(' ')}</p>
${evidence.get(finding.id)?.(view)}
<p class="note"><strong>Not to be concluded:</strong> ${finding.doesNotMean}.</p>
</li>
`,
)}</ol>
<p>None of this measures how good anybody is at work. It shows what was recorded, and nothing beyond that; ask the people before anything is decided.</p>`,
};

/** The sections of findings whose id is not the anchor. */
const anchors: ReadonlyMap<string, string> = new Map([
  ['informal-pull', 'informal-leaders'],
  ['fragile-bridges', 'bridges'],
  ['role-matches', 'roles'],
] satisfies [Finding['id'], string][]);

/** Lines that make a finding's sentences concrete. */
const evidence: ReadonlyMap<string, (view: View) => Html | undefined> = new Map([
  ['leadership-map', (view) => leaders(view, 'informal only')],
  ['informal-pull', (view) => leaders(view)],
  ['gaps', gapLines],
  ['role-matches', roleLines],
]);

const MOST_LINES = 5;

function dataSentences({ analysis }: View): Html {
  const { dataset, findings, network } = analysis;
  const sum = (field: 'read' | 'heldBack' | 'dropped') =>
    dataset.files.reduce((all, file) => all + file[field], 0);
  const missing = findings.informalPull.missingPeople;
  const missingText =
    missing.share === 0
      ? 'Nobody is known to be missing.'
      : `${percent(missing.share)} of the people are missing (${counted(missing.optedOut, 'does', 'do')} not take part, ${counted(missing.silent, 'gave', 'gave')} no answers), and what they would add is not seen.`;
  return html`<p>${counted(network.nodeCount, 'person', 'people')} and ${counted(network.both.arcCount / 2, 'pair', 'pairs')} in touch, by ${network.kinds.length === 0 ? 'no kind of tie' : dataText(network.kinds.join(', '))}. Of ${counted(sum('read'), 'row', 'rows')} read, ${count(sum('heldBack'))} could not be used and ${count(sum('dropped'))} did not count. ${missingText} <a href="#data">How good the data is</a></p>`;
}

function leaders(view: View, quadrant?: string): Html | undefined {
  const people = view.top.filter(
    ({ map, pull }) => pull.pull !== 'cannot tell' && (quadrant === undefined || map?.quadrant === quadrant),
  );
  return lines(
    people,
    ({ index, pull }) =>
      html`${personLabel(view, index)}: ${pull.pull}. The evidence agrees in ${percent(pull.share)} of draws${pull.heldShare === undefined ? undefined : html`, and in ${percent(pull.heldShare)} of those in which as many people again are missing`}; of people named on evidence as rare, ${percent(pull.chance)} would be so by chance.`,
    'leadership-map',
  );
}

function gapLines({ analysis }: View): Html | undefined {
  const tables = analysis.findings.gaps.tables;
  const gaps = tables.flatMap(({ cells }) => cells.filter(({ isGap, isHidden }) => isGap && !isHidden));
  const outstanding = gaps.filter(({ standsOut, usual }) => standsOut || Number.isNaN(usual));
  return lines(
    outstanding.length > 0 ? outstanding : gaps,
    ({ a, b, observed, expected, ratio: value, ratioLow, ratioHigh }: GapCell) =>
      html`${dataText(a)} and ${dataText(b)}: ${counted(observed, 'pair', 'pairs')} in touch, ${figure(expected)} expected; ratio ${ratio(value)}, 90 % interval ${ratio(ratioLow)}–${ratio(ratioHigh)}`,
    'gaps',
  );
}

function roleLines(view: View): Html | undefined {
  const { roles } = view.analysis.dataset;
  return lines(
    view.analysis.findings.roleMatches.suggestions,
    ({ role, person, fit, parts }: Suggestion) => {
      // Time is what a role asks for, and no reason to ask this person rather than another; it is one where nothing else is known.
      const weight = ({ part, score }: (typeof parts)[number]) => (score ?? -1) - (part === 'time' ? 1 : 0);
      const best = [...parts].sort((x, y) => weight(y) - weight(x))[0];
      return html`${dataText(roles[role]?.title ?? roles[role]?.id)}: ask ${personLabel(view, person)}, fit ${percent(fit)}${best?.score === undefined ? undefined : html`; most for ${best.part}: ${dataText(best.reason)}`}`;
    },
    'roles',
  );
}

function lines<Row>(rows: readonly Row[], line: (row: Row) => Html, anchor: string): Html | undefined {
  if (rows.length === 0) return undefined;
  const rest = rows.length - MOST_LINES;
  return html`<ul>
${rows.slice(0, MOST_LINES).map((row) => html`<li>${line(row)}</li>\n`)}${
  rest > 0 ? html`<li><a href="#${anchor}">and ${count(rest)} more</a></li>\n` : undefined
}</ul>`;
}
