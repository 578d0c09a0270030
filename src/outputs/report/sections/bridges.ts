import type { SecondHolder } from '../../../findings/bridges/bridge-losses.js';
import type { BridgeRow } from '../../../findings/bridges/fragile-bridges.js';
import type { Words } from '../../../words/words.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel, personList } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Contact between groups that hangs on one person. */
export const bridgesSection: Section = {
  id: 'bridges',
  title: (words) => words.bridges.fragileBridges,
  body(view, words) {
    const { fragileBridges } = view.analysis.findings;
    const { rows } = fragileBridges;
    if (rows.length === 0) return findingFrame(words, fragileBridges, cutPointNote(words, view));
    return findingFrame(
      words,
      fragileBridges,
      html`${dataTable<BridgeRow>(words, {
        caption: words.bridges.pairsOfGroupsWhoseContact,
        file: 'bridges.csv',
        columns: [
          { header: words.bridges.groups, cell: ({ a, b }) => html`${dataText(a)} – ${dataText(b)}` },
          { header: words.bridges.byWord, cell: ({ by }) => dataText(by) },
          { header: words.bridges.runsThrough, cell: ({ holder }) => personLabel(view, holder) },
          {
            header: words.bridges.pairsHeld,
            align: 'right',
            cell: (row) =>
              html`${words.bridges.ofWord(row.heldPairs, row.pairs)} <small>(${words.numbers.percent(row.share)})</small>`,
            sortBy: ({ share }) => share,
          },
          {
            header: words.bridges.leftWithout,
            align: 'right',
            cell: ({ pairsWithout }) => words.numbers.count(pairsWithout),
          },
          { header: words.bridges.q, align: 'right', cell: ({ q }) => words.numbers.probability(q) },
          {
            header: words.bridges.withinTwoStepsWithoutThe,
            align: 'right',
            cell: ({ loss }) =>
              html`${words.numbers.percent(loss.reach)} → ${words.numbers.percent(loss.reachWithout)}`,
            sortBy: ({ loss }) => loss.reachWithout,
          },
          {
            header: words.bridges.stepsWithoutTheHolder,
            align: 'right',
            cell: ({ loss }) =>
              html`${words.numbers.figure(loss.steps)} → ${words.numbers.figure(loss.stepsWithout)}`,
            sortBy: ({ loss }) => loss.stepsWithout,
          },
          {
            header: words.bridges.waysWithoutAPersonTwice,
            align: 'right',
            cell: ({ loss }) => words.numbers.count(loss.disjointPaths),
          },
          {
            header: words.bridges.holdsMostOfTheRest,
            cell: ({ nextHolders }) =>
              nextHolders.length === 0 ? words.bridges.nobodyYet : personList(view, nextHolders),
          },
          {
            header: words.bridges.couldHoldItToo,
            cell: ({ secondHolder }) =>
              secondHolder === undefined ? words.bridges.nobodyNear : secondText(words, view, secondHolder),
          },
        ],
        rows,
      })}${cutPointNote(words, view)}`,
    );
  },
};

function secondText(
  words: Words,
  view: View,
  { person, contacts, withinTwo, hoursAvailable }: SecondHolder,
): Html {
  const offered = hoursAvailable === undefined ? undefined : html`${words.bridges.hAWeek(hoursAvailable)}`;
  return html`${personLabel(view, person)} <small class="words">${words.bridges.knownWithinTwoSteps(contacts, withinTwo, offered)}</small>`;
}

/** People named as cut points; more of them make a list that nobody reads. */
const MOST_CUT_POINTS = 12;

function cutPointNote(words: Words, view: View): Html | undefined {
  const { cutPoints } = view.analysis.findings.fragileBridges;
  if (cutPoints.length === 0) return undefined;
  const rest = cutPoints.length - MOST_CUT_POINTS;
  return html`<p class="note">${words.bridges.peopleWithoutWhomAPart(personList(view, cutPoints.slice(0, MOST_CUT_POINTS)), rest > 0 ? html` ${words.bridges.andMorePeopleCsvCut(rest)}` : undefined)}</p>`;
}
