import { toldReason } from '../../src/findings/finding.js';
import type { Gaps } from '../../src/findings/gaps/gaps.js';
import type { IntroduceOptionsInput } from '../../src/findings/introductions/introduce-options.js';
import type { IntroduceInput } from '../../src/findings/introductions/introductions.js';
import type { IntegerProgram } from '../../src/kernel/coverage/cover-model.js';
import { runSolver } from '../../src/workers/run-solver.js';
import { brokenLimits } from './broken-limits.js';

/**
 * The most that one round of pairs can close, proven by HiGHS: a variable a pair that breaks no limit, and one a gap for the pairs
 * that count. The weights are stated here once more: 4, 2 and 1, and 16 times that in the column with the most groups.
 */
export async function bestClosed(
  { graph, network, dataset }: IntroduceInput,
  gaps: Gaps,
  options: IntroduceOptionsInput,
  today: number,
): Promise<number> {
  const { perPerson = 1, hoursEach = 1, most = 20 } = options;
  const columns = gaps.tables.map(({ by, cells }) => ({ groups: network.groupsBy(by), cells }));
  const finest = columns.reduce((one, other) =>
    other.groups.names.length > one.groups.names.length ? other : one,
  );
  const open = columns.flatMap((column) =>
    column.cells
      .filter(({ isGap }) => isGap)
      .map((cell) => ({
        groups: column.groups,
        cell,
        room: Math.ceil(cell.expected - cell.observed),
        weight: (cell.matters ? 4 : cell.standsOut ? 2 : 1) * (column === finest ? 16 : 1),
      })),
  );
  const pairs: { a: number; b: number; across: number[] }[] = [];
  for (let a = 0; a < network.nodeCount; a++)
    for (let b = a + 1; b < network.nodeCount; b++) {
      const nameOf = (person: number, { groups }: { groups: (typeof finest)['groups'] }) =>
        groups.names[groups.of[person]!];
      const across = open.flatMap(({ groups, cell }, gap) => {
        const names = [nameOf(a, { groups }), nameOf(b, { groups })];
        return names.includes(cell.a) && names.includes(cell.b) ? [gap] : [];
      });
      if (across.length === 0) continue;
      const row = {
        round: 1,
        date: undefined,
        people: [a, b],
        groups: [nameOf(a, finest), nameOf(b, finest)],
        closes: [],
        isMixed: false,
        way: { kind: 'none', people: [] },
        ...toldReason(() => ''),
        isRepeat: false,
      } as const;
      const alone = { ...options, mixLevels: 0 };
      if (brokenLimits({ rows: [row] }, graph, dataset, alone, today).length === 0)
        pairs.push({ a, b, across });
    }
  const rows: { upper: number; terms: [number, number][] }[] = [
    { upper: most, terms: pairs.map((_, pair) => [pair, 1]) },
  ];
  const hasHours = graph.people.some(({ hoursAvailable }) => hoursAvailable !== undefined);
  graph.people.forEach(({ hoursAvailable = 0 }, person) => {
    const terms = pairs.flatMap(({ a, b }, pair): [number, number][] =>
      a === person || b === person ? [[pair, 1]] : [],
    );
    const byHours = hasHours ? Math.floor(hoursAvailable / hoursEach + 1e-9) : perPerson;
    if (terms.length > 0) rows.push({ upper: Math.min(perPerson, byHours), terms });
  });
  open.forEach(({ room }, gap) => {
    rows.push({ upper: room, terms: [[pairs.length + gap, 1]] });
    rows.push({
      upper: 0,
      terms: [
        ...pairs.flatMap(({ across }, pair): [number, number][] =>
          across.includes(gap) ? [[pair, -1]] : [],
        ),
        [pairs.length + gap, 1],
      ],
    });
  });
  if (pairs.length === 0) return 0;
  const variableCount = pairs.length + open.length;
  const starts = [0];
  for (const { terms } of rows) starts.push(starts.at(-1)! + terms.length);
  const program: IntegerProgram = {
    sense: 'most',
    costs: Float64Array.from({ length: variableCount }, (_, variable) =>
      variable < pairs.length ? 0 : open[variable - pairs.length]!.weight,
    ),
    lower: new Float64Array(variableCount),
    upper: Float64Array.from({ length: variableCount }, (_, variable) =>
      variable < pairs.length ? 1 : open[variable - pairs.length]!.room,
    ),
    integerCount: variableCount,
    rowLower: Float64Array.from(rows, () => Number.NEGATIVE_INFINITY),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    starts: Int32Array.from(starts),
    variables: Int32Array.from(rows.flatMap(({ terms }) => terms.map(([variable]) => variable))),
    factors: Float64Array.from(rows.flatMap(({ terms }) => terms.map(([, factor]) => factor))),
  };
  const solved = await runSolver(program, { start: new Float64Array(variableCount), seconds: 60 });
  if (solved?.isOptimal !== true || solved.values === undefined) throw new Error('no proof');
  return open.reduce((sum, { weight }, gap) => sum + weight * solved.values![pairs.length + gap]!, 0);
}
