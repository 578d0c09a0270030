import { metricsOf } from '../../metrics/registry.js';
import type { ColumnMeaning, Meaning } from './column-meaning.js';
import {
  bridgeColumns,
  brokerColumns,
  communityColumns,
  compareColumns,
  gapColumns,
  gapKindColumns,
  opennessColumns,
  styleColumns,
} from './group-columns.js';
import {
  auditColumns,
  capacityColumns,
  coachingColumns,
  coverageColumns,
  ideaColumns,
  introductionColumns,
  issueColumns,
  matchColumns,
} from './initiative-columns.js';
import { architectColumns, leaderColumns } from './leader-columns.js';
import { sharedColumns } from './shared-columns.js';

/** Columns of each table that are not shared by all, or mean another thing there. */
const ofTables: ReadonlyMap<string, ReadonlyMap<string, ColumnMeaning>> = new Map(
  (
    [
      ['leaders.csv', leaderColumns],
      ['people.csv', leaderColumns],
      ['architects.csv', [...leaderColumns, ...architectColumns]],
      ['style.csv', styleColumns],
      ['gaps.csv', gapColumns],
      ['compare.csv', [...styleColumns, ...compareColumns]],
      ['capabilities.csv', styleColumns],
      ['gap-kinds.csv', gapKindColumns],
      ['openness.csv', opennessColumns],
      ['communities.csv', communityColumns],
      ['bridges.csv', bridgeColumns],
      ['brokers.csv', brokerColumns],
      ['introductions.csv', introductionColumns],
      ['coverage.csv', coverageColumns],
      ['matches.csv', matchColumns],
      ['ideas.csv', ideaColumns],
      ['capacity.csv', capacityColumns],
      ['coaching.csv', coachingColumns],
      ['audit.csv', auditColumns],
      ['issues.csv', issueColumns],
    ] as const
  ).map(([file, columns]: readonly [string, readonly Meaning[]]) => [file, new Map(columns)]),
);
const ofAll: ReadonlyMap<string, ColumnMeaning> = new Map(sharedColumns);

/** Stands where neither this dictionary nor the registry of measures knows a column. */
export const OWN_MEASURE = 'a measure of your own';

/** What a column of a table says. One that nothing is known of is a measure of the caller's own. */
export function meaningOf(file: string, header: string): ColumnMeaning {
  const known = ofTables.get(file)?.get(header) ?? ofAll.get(header);
  if (known !== undefined) return known;
  const metric = metricsOf('people').find(({ id }) => id === header);
  return { holds: 'number', unit: 'number', meaning: metric?.card.reads ?? OWN_MEASURE };
}
