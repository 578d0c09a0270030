import type { ContactEvidence } from '../../../findings/contact-evidence.js';
import {
  type NimbleEvidence,
  type NimbleSign,
  nimbleEvidenceWords,
  nimbleTypes,
} from '../../../findings/nimble-types.js';
import { counted } from '../../../findings/wording.js';
import { dayText } from '../../../ties/day-number.js';
import { dataTable } from '../data-table.js';
import { count, percent } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';

/** Of whom the data shows what the three kinds of leadership do, with the evidence. */
export const nimbleTypesSection: Section = {
  id: 'nimble-types',
  title: 'Architecting, enabling, entrepreneurial',
  body(view) {
    const finding = view.analysis.findings.nimbleTypes;
    const rows = finding.rows.flatMap(({ person, signs }) =>
      signs.filter(({ shows }) => shows === true).map((sign) => ({ person, sign })),
    );
    if (finding.missing !== undefined) return findingFrame(finding, undefined);
    // By type, and within a type in the order of people: this is no ranking.
    rows.sort((a, b) => nimbleTypes.indexOf(a.sign.type) - nimbleTypes.indexOf(b.sign.type));
    return findingFrame(
      finding,
      dataTable<{ person: number; sign: NimbleSign }>({
        caption: 'People of whom the data shows one of the three, with what speaks for it',
        file: 'people.csv',
        columns: [
          { header: 'Person', cell: ({ person }) => personLabel(view, person) },
          { header: 'The data shows', cell: ({ sign }) => sign.type },
          {
            header: 'Evidence',
            cell: ({ sign }) => sign.evidence.map((one, i) => html`${i > 0 ? '; ' : ''}${evidenceText(one)}`),
          },
          {
            header: 'Kept in draws',
            align: 'right',
            cell: ({ sign }) => percent(leastShare(sign)),
            sortBy: ({ sign }) => leastShare(sign),
          },
          { header: 'Ties from', cell: ({ sign }) => periodText(sign) },
        ],
        rows,
      }),
    );
  },
};

const MOST_UNITS = 4;

function evidenceText(evidence: NimbleEvidence): Html {
  const units = evidence.contacts?.units ?? [];
  const shown = units.slice(0, MOST_UNITS);
  const list = shown.map(
    ({ unit, people }, i) =>
      html`${i > 0 ? ', ' : ''}${dataText(unit) ?? 'small or no unit'} ${count(people)}`,
  );
  const rest = units.length - shown.length;
  return html`${nimbleEvidenceWords(evidence)}${
    units.length === 0
      ? undefined
      : html` (${list}${rest > 0 ? `, and ${counted(rest, 'more unit')}` : undefined})`
  }`;
}

/** The share of draws in which the least steady condition is met. */
function leastShare({ conditions }: NimbleSign): number | undefined {
  const shares = conditions.flatMap(({ share }) => (share === undefined ? [] : [share]));
  return shares.length === 0 ? undefined : Math.min(...shares);
}

/** From the first to the last day of the ties behind all of the evidence. */
function periodText({ evidence }: NimbleSign): string {
  const contacts = evidence
    .map((one) => one.contacts)
    .filter((one): one is ContactEvidence => one?.firstDay !== undefined && one.lastDay !== undefined);
  if (contacts.length === 0) return '–';
  const first = contacts.reduce(
    (least, { firstDay }) => Math.min(least, firstDay!),
    Number.POSITIVE_INFINITY,
  );
  const last = contacts.reduce((most, { lastDay }) => Math.max(most, lastDay!), Number.NEGATIVE_INFINITY);
  return `${dayText(first)} to ${dayText(last)}`;
}
