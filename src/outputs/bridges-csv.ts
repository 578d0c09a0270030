import type { Analysis } from '../analysis.js';
import type { BridgeRow, CarriedPair } from '../findings/fragile-bridges.js';
import { type CsvColumn, toCsv } from './csv.js';
import type { OutputContext } from './output.js';

/** Two groups with those who carry their contact, and what is known where it hangs on one person. */
interface Row extends CarriedPair {
  readonly bridge: BridgeRow | undefined;
}

/** A figure of those pairs whose contact hangs on one person; empty for others. */
const ofBridge = (header: string, of: (bridge: BridgeRow) => number | undefined): CsvColumn<Row> => ({
  header,
  cell: ({ bridge }) => bridge && of(bridge),
});

/** One row for each pair of groups with enough contact to be judged; those whose contact hangs on one person first. */
export function bridgesCsv({ graph, findings }: Analysis, { showNames }: OutputContext): string {
  const { people } = graph;
  const { rows, carried } = findings.fragileBridges;
  const keyOf = (pair: Pick<CarriedPair, 'by' | 'a' | 'b'>) => JSON.stringify([pair.by, pair.a, pair.b]);
  const pairOf = new Map(carried.map((pair) => [keyOf(pair), pair]));
  const fragile = rows.flatMap((bridge): Row[] => {
    const pair = pairOf.get(keyOf(bridge));
    return pair === undefined ? [] : [{ ...pair, bridge }];
  });
  const others = carried
    .filter(({ isFragile }) => !isFragile)
    .map((pair): Row => ({ ...pair, bridge: undefined }));
  return toCsv<Row>(
    [
      { header: 'by', cell: (row) => row.by },
      { header: 'a', cell: (row) => row.a },
      { header: 'b', cell: (row) => row.b },
      { header: 'is_fragile', cell: (row) => row.isFragile },
      { header: 'holder_id', cell: ({ carriers }) => people[carriers[0]?.person ?? -1]?.id },
      ...(showNames
        ? [{ header: 'holder_name', cell: ({ carriers }: Row) => people[carriers[0]?.person ?? -1]?.name }]
        : []),
      { header: 'pairs', cell: (row) => row.pairs },
      { header: 'held_pairs', cell: ({ carriers }) => carriers[0]?.held },
      { header: 'share', cell: ({ carriers, pairs }) => (carriers[0]?.held ?? 0) / pairs },
      { header: 'pairs_without', cell: ({ carriers, pairs }) => pairs - (carriers[0]?.held ?? 0) },
      { header: 'fewest_holders', cell: (row) => row.fewestHolders },
      {
        header: 'carriers',
        cell: ({ carriers }) =>
          carriers.map(({ person, held }) => `${people[person]?.id} ${held}`).join('; '),
      },
      ofBridge('p', (bridge) => bridge.p),
      ofBridge('q', (bridge) => bridge.q),
      ofBridge('strength', (bridge) => bridge.strength),
      ofBridge('strength_without', (bridge) => bridge.strengthWithout),
      ofBridge('reach', ({ loss }) => loss.reach),
      ofBridge('reach_without', ({ loss }) => loss.reachWithout),
      ofBridge('steps', ({ loss }) => loss.steps),
      ofBridge('steps_without', ({ loss }) => loss.stepsWithout),
      ofBridge('pairs_cut_off', ({ loss }) => loss.pairsCutOff),
      ofBridge('disjoint_paths', ({ loss }) => loss.disjointPaths),
      {
        header: 'next_holder_ids',
        cell: ({ bridge }) => bridge?.nextHolders.map((person) => people[person]?.id ?? '').join('; '),
      },
      { header: 'second_holder_id', cell: ({ bridge }) => people[bridge?.secondHolder?.person ?? -1]?.id },
      ofBridge('second_holder_contacts', ({ secondHolder }) => secondHolder?.contacts),
      ofBridge('second_holder_within_two', ({ secondHolder }) => secondHolder?.withinTwo),
      ofBridge('second_holder_hours', ({ secondHolder }) => secondHolder?.hoursAvailable),
    ],
    [...fragile, ...others],
  );
}
