import type { Analysis } from '../../analysis.js';
import type { CapabilityLevel, CapabilityRow } from '../../findings/style/capabilities.js';
import { toCsv } from './csv.js';

/** A capability in one group, or what the people of one level carry of it. */
interface Row {
  readonly row: CapabilityRow;
  readonly level: CapabilityLevel | undefined;
}

/** One row for each capability and group, followed by one for each level; hidden levels have no figures. */
export function capabilitiesCsv({ findings }: Analysis): string {
  const rows = findings.leadershipStyle.capabilities.flatMap((row): Row[] => [
    { row, level: undefined },
    ...row.levels.map((level) => ({ row, level })),
  ]);
  const whole = (of: (row: CapabilityRow) => string | number | undefined) => (one: Row) =>
    one.level === undefined ? of(one.row) : undefined;
  const ofLevel = (of: (level: CapabilityLevel) => number) => (one: Row) =>
    one.level === undefined || one.level.isHidden ? undefined : of(one.level);
  return toCsv(
    [
      { header: 'by', cell: ({ row }) => row.by },
      { header: 'group', cell: ({ row }) => row.name },
      { header: 'capability', cell: ({ row }) => row.capability },
      { header: 'kinds', cell: ({ row }) => row.kinds.join(';') },
      { header: 'level', cell: ({ level }) => level?.level },
      { header: 'is_hidden', cell: ({ level }) => level?.isHidden ?? false },
      { header: 'pairs', cell: whole((row) => row.pairs) },
      { header: 'ties_per_person', cell: whole((row) => row.tiesPerPerson) },
      { header: 'people_in_touch', cell: whole((row) => row.peopleInTouch) },
      { header: 'leader_share', cell: whole((row) => row.leaderShare) },
      { header: 'leader_share_low', cell: whole((row) => row.leaderShareLow) },
      { header: 'leader_share_high', cell: whole((row) => row.leaderShareHigh) },
      { header: 'leader_expected', cell: whole((row) => row.leaderExpected) },
      { header: 'cannot_tell', cell: whole((row) => row.cannotTell) },
      { header: 'level_share', cell: ofLevel((level) => level.share) },
      { header: 'level_people_share', cell: ofLevel((level) => level.peopleShare) },
    ],
    rows,
  );
}
