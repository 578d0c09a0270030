import type { Analysis } from '../../analysis.js';
import type { WithoutHolder } from '../../findings/bridges/bridge-holders.js';
import type { BridgeRow, CarriedPair } from '../../findings/bridges/fragile-bridges.js';
import type { OutputContext } from '../output.js';
import { type CsvColumn, toCsv } from './csv.js';

/** Two groups with those who carry their contact, and what chance says where it hangs on one person. */
export interface BridgePair extends CarriedPair {
  readonly bridge: BridgeRow | undefined;
}

/** A figure of what is left without the first holder; empty where that was not followed. */
const left = (header: string, of: (without: WithoutHolder) => number | undefined): CsvColumn<BridgePair> => ({
  header,
  cell: ({ without }) => without && of(without),
});

/** One row for each pair of groups that is listed; those whose contact hangs on one person first, then those that can be judged. */
export function bridgesCsv(analysis: Analysis, { showNames }: OutputContext): string {
  return toCsv(bridgeColumns(analysis, showNames), bridgePairs(analysis.findings));
}

/** Pairs of groups with who carries their contact. */
export function bridgePairs({ fragileBridges }: Pick<Analysis['findings'], 'fragileBridges'>): BridgePair[] {
  const { rows, carried } = fragileBridges;
  const keyOf = (pair: Pick<CarriedPair, 'by' | 'a' | 'b'>) => JSON.stringify([pair.by, pair.a, pair.b]);
  const pairOf = new Map(carried.map((pair) => [keyOf(pair), pair]));
  const fragile = rows.flatMap((bridge): BridgePair[] => {
    const pair = pairOf.get(keyOf(bridge));
    return pair === undefined ? [] : [{ ...pair, bridge }];
  });
  const others = carried
    .filter(({ isFragile }) => !isFragile)
    .map((pair): BridgePair => ({ ...pair, bridge: undefined }));
  return [...fragile, ...others.sort((x, y) => Number(y.isJudged) - Number(x.isJudged))];
}

/** The columns of pairs of groups, alike in the file and in the answer of the command. */
export function bridgeColumns({ graph: { people } }: Analysis, showNames: boolean): CsvColumn<BridgePair>[] {
  const idOf = (person: number | undefined) => people[person ?? -1]?.id;
  return [
    { header: 'by', cell: (row) => row.by },
    { header: 'a', cell: (row) => row.a },
    { header: 'b', cell: (row) => row.b },
    { header: 'is_fragile', cell: (row) => row.isFragile },
    { header: 'is_judged', cell: (row) => row.isJudged },
    { header: 'holder_id', cell: ({ carriers }) => idOf(carriers[0]?.person) },
    ...(showNames
      ? [
          {
            header: 'holder_name',
            cell: ({ carriers }: BridgePair) => people[carriers[0]?.person ?? -1]?.name,
          },
        ]
      : []),
    { header: 'pairs', cell: (row) => row.pairs },
    { header: 'held_pairs', cell: ({ carriers }) => carriers[0]?.held },
    { header: 'share', cell: ({ carriers, pairs }) => (carriers[0]?.held ?? 0) / pairs },
    { header: 'pairs_without', cell: ({ carriers, pairs }) => pairs - (carriers[0]?.held ?? 0) },
    { header: 'fewest_holders', cell: (row) => row.fewestHolders },
    {
      header: 'carriers',
      cell: ({ carriers }) => carriers.map(({ person, held }) => `${idOf(person)} ${held}`).join('; '),
    },
    {
      header: 'ties',
      cell: ({ ties }) => ties.map((tie) => tie.map(idOf).join(' - ')).join('; '),
    },
    { header: 'p', cell: ({ bridge }) => bridge?.p },
    { header: 'q', cell: ({ bridge }) => bridge?.q },
    left('strength', ({ strength }) => strength),
    left('strength_without', ({ strengthWithout }) => strengthWithout),
    left('reach', ({ loss }) => loss.reach),
    left('reach_without', ({ loss }) => loss.reachWithout),
    left('steps', ({ loss }) => loss.steps),
    left('steps_without', ({ loss }) => loss.stepsWithout),
    left('pairs_cut_off', ({ loss }) => loss.pairsCutOff),
    left('disjoint_paths', ({ loss }) => loss.disjointPaths),
    {
      header: 'next_holder_ids',
      cell: ({ without }) => without?.nextHolders.map((person) => people[person]?.id ?? '').join('; '),
    },
    { header: 'second_holder_id', cell: ({ without }) => idOf(without?.secondHolder?.person) },
    left('second_holder_contacts', ({ secondHolder }) => secondHolder?.contacts),
    left('second_holder_within_two', ({ secondHolder }) => secondHolder?.withinTwo),
    left('second_holder_hours', ({ secondHolder }) => secondHolder?.hoursAvailable),
  ];
}
