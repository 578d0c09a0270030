import type { Analysis } from '../analysis.js';
import type { Introduction, Introductions } from '../findings/introductions/introductions.js';
import type { OrgGraph } from '../graph/org-graph.js';
import { VERSION } from '../version.js';
import type { OutputContext } from './output.js';

/** The introductions of an analysis as a calendar. */
export function introductionsIcs(analysis: Analysis, { showNames }: OutputContext): string {
  return introductionCalendar(analysis.findings.introductions, analysis.graph, showNames);
}

/**
 * A calendar (iCalendar, RFC 5545) that any calendar program reads: one event an introduction, for the whole day of its
 * round, since when they meet is for those who meet to say. Introductions without a date are in no calendar. The same
 * introductions give the same bytes: an event is stamped with its own day, and its id is made of round and people.
 */
export function introductionCalendar(
  { rows, hoursEach }: Pick<Introductions, 'rows' | 'hoursEach'>,
  { people }: OrgGraph,
  showNames: boolean,
): string {
  const idOf = (person: number) => people[person]?.id ?? '';
  const labelOf = (person: number): string => {
    const name = people[person]?.name;
    return showNames && name !== undefined ? `${name} (${idOf(person)})` : idOf(person);
  };
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//orgraph//introductions ${VERSION}//EN`,
    ...rows.flatMap((row) =>
      row.date === undefined ? [] : eventLines(row, row.date, hoursEach, idOf, labelOf),
    ),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { round, people, reason, way }: Introduction,
  date: string,
  hours: number,
  idOf: (person: number) => string,
  labelOf: (person: number) => string,
): string[] {
  const day = date.replaceAll('-', '');
  const labels = people.map(labelOf);
  const all = `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
  const through =
    way.kind === 'common contact'
      ? `${labelOf(way.people[0])} knows ${people.length === 2 ? 'both' : 'the first two'} and could introduce them. `
      : way.kind === 'shortest way'
        ? `The shortest way goes over ${way.people.map(labelOf).join(', ')}. `
        : '';
  return [
    'BEGIN:VEVENT',
    `UID:round-${round}-${people.map((person) => encodeURIComponent(idOf(person))).join('-')}@orgraph`,
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(`Introduction: ${all}`)}`,
    `DESCRIPTION:${escaped(`${reason} ${through}About ${hours} ${hours === 1 ? 'hour' : 'hours'}, when it suits ${people.length === 2 ? 'both' : 'all'}.`)}`,
    'END:VEVENT',
  ];
}

/** Text as a value: separators and line ends escaped, other control letters left out (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Octets on a line at most (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** A long line on several, each but the first begun by a space; never cut within a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}
