import type { Analysis } from '../../analysis.js';
import {
  aboveIn,
  type CapacityRow,
  type LoadKind,
  loadNames,
  rowsToAsk,
} from '../../findings/capacity/capacity.js';
import { english } from '../../words/english.js';
import type { Words } from '../../words/words.js';
import type { OutputContext } from '../output.js';
import { type CsvColumn, toCsv } from './csv.js';

/** The columns of those to be asked, which the command and the file share. */
export function capacityColumns({ graph }: Analysis, showNames: boolean): CsvColumn<CapacityRow>[] {
  const ids = (people: readonly number[]) =>
    people.map((person) => graph.people[person]?.id ?? '').join('; ');
  const peerColumns = (load: LoadKind, name: string): CsvColumn<CapacityRow>[] => [
    { header: `${name}_peers`, cell: ({ peers }) => peers[load]?.peers },
    { header: `${name}_peers_median`, cell: ({ peers }) => peers[load]?.median },
    { header: `${name}_fence`, cell: ({ peers }) => peers[load]?.fence },
  ];
  return [
    { header: 'person_id', cell: ({ person }) => graph.people[person]?.id },
    ...(showNames ? [{ header: 'name', cell: ({ person }: CapacityRow) => graph.people[person]?.name }] : []),
    { header: 'ask_about', cell: (row) => askAbout(english, row) },
    { header: 'recorded_hours', cell: ({ recordedHours }) => recordedHours },
    { header: 'recorded_low', cell: ({ recordedLow }) => recordedLow },
    { header: 'recorded_high', cell: ({ recordedHigh }) => recordedHigh },
    { header: 'week_hours', cell: ({ weekHours }) => weekHours },
    { header: 'share_of_week', cell: ({ recordedHours, weekHours }) => shareOf(recordedHours, weekHours) },
    { header: 'meeting_hours', cell: ({ meetingHours }) => meetingHours },
    { header: 'messages_a_week', cell: ({ messages }) => messages },
    { header: 'people_served', cell: ({ served }) => served },
    ...peerColumns('hours', 'hours'),
    ...peerColumns('messages', 'messages'),
    ...peerColumns('served', 'served'),
    { header: 'hours_available', cell: ({ hoursAvailable }) => hoursAvailable },
    { header: 'roles_asked', cell: ({ rolesAsked }) => rolesAsked },
    { header: 'hours_asked', cell: ({ hoursAsked }) => hoursAsked },
    {
      header: 'could_relieve',
      cell: ({ relief }) => relief && ids(relief.candidates.map(({ person }) => person)),
    },
    { header: 'no_relief', cell: ({ relief }) => relief?.noCandidate },
  ];
}

/** What a person is to be asked about. */
export function askAbout(words: Words, row: CapacityRow): string {
  return [
    ...(row.isOverloaded ? [words.capacity.fullWeek] : []),
    ...aboveIn(row).map((load) => words.capacity.abovePeers2(loadNames(words)[load])),
    ...(row.isAskedBeyond ? [words.capacity.askedForMoreThanOffered] : []),
  ].join('; ');
}

function shareOf(hours: number | undefined, week: number): number | undefined {
  return hours === undefined ? undefined : hours / week;
}

/** One row for each person to be asked; nobody below a limit is listed. */
export function capacityCsv(analysis: Analysis, { showNames }: OutputContext): string {
  return toCsv(capacityColumns(analysis, showNames), rowsToAsk(analysis.findings.capacity));
}
