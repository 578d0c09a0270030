import {
  aboveIn,
  type Capacity,
  type CapacityRow,
  loadNames,
  rowsToAsk,
} from '../../../findings/capacity/capacity.js';
import type { LoadShare } from '../../../findings/capacity/load-share.js';
import { sayReason } from '../../../words/say-reason.js';
import type { Words } from '../../../words/words.js';
import { askAbout } from '../../csv/capacity-csv.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { personLabel, personList } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';
import { loadShareFigure, weekFigure } from '../week-figure.js';

/** Declared hours and recorded load. Only those above a limit are listed, in the order of ids. */
export const capacitySection: Section = {
  id: 'capacity',
  title: (words) => words.capacity.capacity,
  body(view, words) {
    const { findings, options } = view.analysis;
    const { capacity } = findings;
    return findingFrame(
      words,
      capacity,
      html`${weekFigure(words, capacity, options.overload, options.minGroup)}
${askTable(words, view, rowsToAsk(capacity))}
${shareTable(words, capacity)}`,
    );
  },
};

function askTable(words: Words, view: View, rows: readonly CapacityRow[]): Html | undefined {
  if (rows.length === 0) return undefined;
  return html`<p>${words.capacity.toBeAskedAboutBefore}</p>
${dataTable<CapacityRow>(words, {
  caption: words.capacity.peopleToBeAskedA,
  file: 'capacity.csv',
  columns: [
    { header: words.capacity.person, cell: ({ person }) => personLabel(view, person) },
    { header: words.capacity.askAbout, cell: (one) => askAbout(words, one) },
    {
      header: words.capacity.recordedHoursAWeek,
      align: 'right',
      cell: ({ recordedHours, recordedLow, recordedHigh }) =>
        html`${words.numbers.hours(recordedHours)}${Number.isNaN(recordedLow) ? undefined : html` <small>(${words.numbers.hours(recordedLow)}–${words.numbers.hours(recordedHigh)})</small>`}`,
      sortBy: ({ recordedHours }) => recordedHours,
    },
    {
      header: words.capacity.workingWeek,
      align: 'right',
      cell: ({ weekHours }) => words.numbers.hours(weekHours),
    },
    {
      header: words.capacity.share,
      align: 'right',
      cell: (row) => words.numbers.percent((row.recordedHours ?? Number.NaN) / row.weekHours),
      sortBy: (row) => (row.recordedHours ?? Number.NaN) / row.weekHours,
    },
    { header: words.capacity.abovePeers, cell: (one) => peersText(words, one) },
    {
      header: words.capacity.hoursOffered,
      align: 'right',
      cell: ({ hoursAvailable }) => words.numbers.hours(hoursAvailable),
    },
    {
      header: words.capacity.askedByThisRun,
      align: 'right',
      cell: ({ hoursAsked }) => words.numbers.hours(hoursAsked),
    },
    {
      header: words.capacity.couldRelieve,
      cell: ({ relief }) =>
        relief === undefined
          ? '–'
          : relief.candidates.length === 0
            ? html`<small class="words">${sayReason(words, relief.noCandidate ?? '')}</small>`
            : personList(
                view,
                relief.candidates.map(({ person }) => person),
              ),
    },
  ],
  rows,
})}`;
}

function peersText(words: Words, row: CapacityRow): string {
  const above = aboveIn(row).map((load) => {
    const { median, peers } = row.peers[load]!;
    return words.capacity.theMiddleOfIs(
      loadNames(words)[load],
      peers === 'everybody' ? words.capacity.allOthers : words.capacity.the(peers),
      median,
    );
  });
  return above.length === 0 ? '–' : above.join('; ');
}

function shareTable(words: Words, { shares }: Capacity): Html | undefined {
  const told = shares.filter(({ cannotTell }) => cannotTell === undefined);
  if (told.length === 0) {
    const [reason] = shares.flatMap(({ cannotTell }) => cannotTell ?? []);
    return html`<p class="note">${words.capacity.whatTheMostLoadedFew(reason === undefined ? undefined : sayReason(words, reason))}</p>`;
  }
  return html`<h3>${words.capacity.whatTheMostLoadedFew2}</h3>
${loadShareFigure(words, shares)}
${dataTable<LoadShare>(words, {
  caption: words.capacity.shareOfEachLoadThat,
  file: 'analysis.json',
  columns: [
    {
      header: words.capacity.load,
      cell: ({ load, top }) => words.capacity.top(loadNames(words)[load], top * 100),
    },
    {
      header: words.capacity.people,
      align: 'right',
      cell: ({ people }) => words.numbers.count(people),
    },
    {
      header: words.capacity.carry,
      align: 'right',
      cell: ({ share, low, high }) =>
        html`${words.numbers.percent(share)}${Number.isNaN(low) ? undefined : html` <small>(${words.numbers.percent(low)}–${words.numbers.percent(high)})</small>`}`,
      sortBy: ({ share }) => share,
    },
    { header: words.capacity.ifAllAlike, align: 'right', cell: ({ even }) => words.numbers.percent(even) },
    {
      header: words.capacity.byChance,
      align: 'right',
      cell: ({ chance, chanceLow, chanceHigh }) =>
        html`${words.numbers.percent(chance)}${Number.isNaN(chance) ? undefined : html` <small>(${words.numbers.percent(chanceLow)}–${words.numbers.percent(chanceHigh)})</small>`}`,
    },
  ],
  rows: told,
})}`;
}
