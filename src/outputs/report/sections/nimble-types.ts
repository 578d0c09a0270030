import type { ContactEvidence } from '../../../findings/leaders/contact-evidence.js';
import { nimbleEvidenceWords } from '../../../findings/leaders/nimble-evidence-words.js';
import { type NimbleEvidence, type NimbleSign, nimbleTypes } from '../../../findings/leaders/nimble-types.js';
import { dayText } from '../../../ties/day-number.js';
import type { Words } from '../../../words/words.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';

/** Of whom the data shows what the three kinds of leadership do, with the evidence. */
export const nimbleTypesSection: Section = {
  id: 'nimble-types',
  title: (words) => words.nimble.architectingEnablingEntrepreneurial,
  body(view, words) {
    const finding = view.analysis.findings.nimbleTypes;
    const rows = finding.rows.flatMap(({ person, signs }) =>
      signs.filter(({ shows }) => shows === true).map((sign) => ({ person, sign })),
    );
    if (finding.missing !== undefined) return findingFrame(words, finding, undefined);
    // By type, and within a type in the order of people: this is no ranking.
    rows.sort((a, b) => nimbleTypes.indexOf(a.sign.type) - nimbleTypes.indexOf(b.sign.type));
    return findingFrame(
      words,
      finding,
      dataTable<{ person: number; sign: NimbleSign }>(words, {
        caption: words.nimble.peopleOfWhomTheData,
        file: 'people.csv',
        columns: [
          { header: words.nimble.person, cell: ({ person }) => personLabel(view, person) },
          { header: words.nimble.theDataShows, cell: ({ sign }) => words.terms[sign.type] },
          {
            header: words.nimble.evidence,
            cell: ({ sign }) =>
              sign.evidence.map((one, i) => html`${i > 0 ? '; ' : ''}${evidenceText(words, one)}`),
          },
          {
            header: words.nimble.keptInDraws,
            align: 'right',
            cell: ({ sign }) => words.numbers.percent(leastShare(sign)),
            sortBy: ({ sign }) => leastShare(sign),
          },
          { header: words.nimble.tiesFrom, cell: ({ sign }) => periodText(words, sign) },
        ],
        rows,
      }),
    );
  },
};

const MOST_UNITS = 4;

function evidenceText(words: Words, evidence: NimbleEvidence): Html {
  const units = evidence.contacts?.units ?? [];
  const shown = units.slice(0, MOST_UNITS);
  const list = shown.map(
    ({ unit, people }, i) =>
      html`${i > 0 ? ', ' : ''}${dataText(unit) ?? words.nimble.smallOrNoUnit} ${words.numbers.count(people)}`,
  );
  const rest = units.length - shown.length;
  return html`${nimbleEvidenceWords(words, evidence)}${
    units.length === 0 ? undefined : html` (${list}${rest > 0 ? words.nimble.andMoreUnits(rest) : undefined})`
  }`;
}

/** The share of draws in which the least steady condition is met. */
function leastShare({ conditions }: NimbleSign): number | undefined {
  const shares = conditions.flatMap(({ share }) => (share === undefined ? [] : [share]));
  return shares.length === 0 ? undefined : Math.min(...shares);
}

/** From the first to the last day of the ties behind all of the evidence. */
function periodText(words: Words, { evidence }: NimbleSign): string {
  const contacts = evidence
    .map((one) => one.contacts)
    .filter((one): one is ContactEvidence => one?.firstDay !== undefined && one.lastDay !== undefined);
  if (contacts.length === 0) return '–';
  const first = contacts.reduce(
    (least, { firstDay }) => Math.min(least, firstDay!),
    Number.POSITIVE_INFINITY,
  );
  const last = contacts.reduce((most, { lastDay }) => Math.max(most, lastDay!), Number.NEGATIVE_INFINITY);
  return words.nimble.to(dayText(first), dayText(last));
}
