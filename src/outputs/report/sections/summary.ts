import { type Finding, suggestionIn, textIn } from '../../../findings/finding.js';
import type { GapCell } from '../../../findings/gaps/gap-table.js';
import { isHeldBackByChance } from '../../../findings/pull/pull-rows.js';
import type { Suggestion } from '../../../findings/roles/role-matches.js';
import type { Words } from '../../../words/words.js';
import { headlineFindings } from '../../headline-findings.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import type { Section } from '../section.js';
import type { View } from '../view.js';

/** What a reader with one minute needs: what was analysed, the findings that matter, and what must not be concluded. */
export const summarySection: Section = {
  id: 'summary',
  title: (words) => words.summary.inShort,
  body: (view, words) => html`${dataSentences(words, view)}
<ol class="headlines">
${headlineFindings(view.analysis.findings).map((finding) => {
  const text = textIn(words, finding);
  return html`<li>
<h3><a href="#${anchors.get(finding.id) ?? finding.id}">${text.title}</a></h3>
<p>${text.sentences.slice(0, 2).join(' ')}</p>
${evidence(words).get(finding.id)?.(view)}
<p class="note"><strong>${words.summary.notToBeConcluded}</strong> ${text.doesNotMean}.</p>
</li>
`;
})}</ol>
<p>${words.summary.noneOfThisMeasuresHow}</p>`,
};

/** The sections of findings whose id is not the anchor. */
const anchors: ReadonlyMap<string, string> = new Map([
  ['informal-pull', 'informal-leaders'],
  ['fragile-bridges', 'bridges'],
  ['role-matches', 'roles'],
] satisfies [Finding['id'], string][]);

/** Lines that make a finding's sentences concrete. */
const evidence = (words: Words): ReadonlyMap<string, (view: View) => Html | undefined> =>
  new Map([
    ['leadership-map', (view) => leaders(words, view, 'informal only')],
    ['informal-pull', (view) => leaders(words, view)],
    ['gaps', (view) => gapLines(words, view)],
    ['role-matches', (view) => roleLines(words, view)],
  ]);

const MOST_LINES = 5;

function dataSentences(words: Words, { analysis }: View): Html {
  const { dataset, findings, network } = analysis;
  const sum = (field: 'read' | 'heldBack' | 'dropped') =>
    dataset.files.reduce((all, file) => all + file[field], 0);
  const missing = findings.informalPull.missingPeople;
  const { fewerThan } = dataset.optedOut;
  const missingText =
    fewerThan !== undefined
      ? [
          words.data.fewerDoNotTakePart(fewerThan),
          ...(missing.silent === 0
            ? []
            : [words.summary.ofThePeopleGaveNoAnswers(missing.share, missing.silent)]),
        ].join(' ')
      : missing.share === 0
        ? words.summary.nobodyIsKnownToBe
        : words.summary.ofThePeopleAreMissing(missing.share, missing.optedOut, missing.silent);
  return html`<p>${words.summary.peopleAndPairsInTouch(network.nodeCount, network.both.arcCount / 2, network.kinds.length === 0 ? words.summary.noKindOfTie : dataText(network.kinds.join(', ')), sum('read'), sum('heldBack'), sum('dropped'), missingText)} <a href="#data">${words.summary.howGoodTheDataIs}</a></p>`;
}

function leaders(words: Words, view: View, quadrant?: string): Html | undefined {
  const people = view.top.filter(
    ({ map, pull }) => pull.pull !== 'cannot tell' && (quadrant === undefined || map?.quadrant === quadrant),
  );
  return lines(
    words,
    people,
    ({ index, pull }) =>
      html`${words.summary.theEvidenceAgreesInOf(personLabel(view, index), words.terms[pull.pull], pull.share, pull.heldShare === undefined ? undefined : html`${words.summary.andInOfThoseIn(pull.heldShare)}`, pull.chance, isHeldBackByChance(pull))}`,
    'leadership-map',
  );
}

function gapLines(words: Words, { analysis }: View): Html | undefined {
  const tables = analysis.findings.gaps.tables;
  const gaps = tables.flatMap(({ cells }) => cells.filter(({ isGap, isHidden }) => isGap && !isHidden));
  const outstanding = gaps.filter(({ standsOut, usual }) => standsOut || Number.isNaN(usual));
  return lines(
    words,
    outstanding.length > 0 ? outstanding : gaps,
    ({ a, b, observed, expected, ratio: value, ratioLow, ratioHigh }: GapCell) =>
      html`${words.summary.andPairsInTouchExpected(dataText(a), dataText(b), observed, expected, value, ratioLow, ratioHigh)}`,
    'gaps',
  );
}

function roleLines(words: Words, view: View): Html | undefined {
  const { roles } = view.analysis.dataset;
  return lines(
    words,
    view.analysis.findings.roleMatches.suggestions,
    (suggestion: Suggestion) => {
      const { role, person, fit } = suggestion;
      const { parts } = suggestionIn(words, suggestion);
      // Time is what a role asks for, and no reason to ask this person rather than another; it is one where nothing else is known.
      const weight = ({ part, score }: (typeof parts)[number]) => (score ?? -1) - (part === 'time' ? 1 : 0);
      const best = [...parts].sort((x, y) => weight(y) - weight(x))[0];
      const known = parts.filter(({ part, score }) => score !== undefined && part !== best?.part);
      const [weakest] = known.sort((x, y) => x.score! - y.score!);
      const least = weakest === undefined || weakest.score! >= 0.5 ? undefined : weakest;
      return html`${words.summary.askFit(dataText(roles[role]?.title ?? roles[role]?.id), personLabel(view, person), fit, best?.score === undefined ? undefined : html`${words.summary.mostFor(words.terms[best.part], dataText(best.reason))}${least === undefined ? undefined : words.summary.leastFor(words.terms[least.part], dataText(least.reason))}`)}`;
    },
    'roles',
  );
}

function lines<Row>(
  words: Words,
  rows: readonly Row[],
  line: (row: Row) => Html,
  anchor: string,
): Html | undefined {
  if (rows.length === 0) return undefined;
  const rest = rows.length - MOST_LINES;
  return html`<ul>
${rows.slice(0, MOST_LINES).map((row) => html`<li>${line(row)}</li>\n`)}${rest > 0 ? html`<li><a href="#${anchor}">${words.summary.andMore(rest)}</a></li>\n` : undefined}</ul>`;
}
