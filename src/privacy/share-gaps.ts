import type { Analysis } from '../analysis.js';
import { contactCounts, contactPairs } from '../findings/gaps/contact-table.js';
import { type GapCell, type GapTable, hiddenCell } from '../findings/gaps/gap-table.js';
import type { Gaps } from '../findings/gaps/gaps.js';
import type { Words } from '../words/words.js';
import { hideComplements } from './complementary-pairs.js';
import { hideCrossings } from './crossing-complements.js';
import { type ColumnContact, dominatedPairs } from './dominated-pairs.js';
import { cardOf } from './finding-card.js';
import { type GroupNumbers, inClasses, twoDecimals } from './group-numbers.js';

/**
 * The gaps as groups may be told of them: pairs in touch to the nearest five, and ratios made of what is shown; contact that is in
 * truth one person's or two's is hidden, with as much beside it as keeps it from being worked out from another column.
 */
export function shareGaps(
  { network, findings }: Analysis,
  columns: readonly string[],
  numbers: GroupNumbers,
): Gaps {
  const tables = findings.gaps.tables.filter(({ by }) => columns.includes(by));
  const contacts = tables.map(({ by }): ColumnContact => {
    const groups = network.groupsBy(by);
    const pairs = contactPairs(network, groups);
    return { of: groups.of, pairs, counts: contactCounts(pairs, groups.of, groups.names.length) };
  });
  const hidden = contacts.map(dominatedPairs);
  const pairs = contactPairs(network, { of: new Int32Array(network.nodeCount) });
  do hideComplements(contacts, hidden);
  while (hideCrossings(pairs, contacts, hidden));
  const shared = tables.map((table, at) => {
    const { names } = network.groupsBy(table.by);
    const placeOf = new Map(names.map((name, place) => [name, place]));
    const keyOf = ({ a, b }: GapCell) => placeOf.get(a)! * names.length + placeOf.get(b)!;
    return shareTable(table, (cell) => hidden[at]!.has(keyOf(cell)), hidden[at]!.size, numbers);
  });
  const { permutations } = findings.gaps;
  return {
    ...cardOf(findings.gaps, (words) => shared.map((table) => sentenceOf(words, table))),
    permutations,
    tables: shared,
  };
}

function shareTable(
  table: GapTable,
  isHidden: (cell: GapCell) => boolean,
  hiddenCells: number,
  numbers: GroupNumbers,
): GapTable {
  const { by, groups, pairsInTouch, overview, unlistedCells, untestedCells, rewirings } = table;
  const cells = table.cells.map((cell) => (isHidden(cell) ? hide(cell) : share(cell, numbers)));
  return {
    by,
    unlistedCells,
    untestedCells,
    rewirings,
    groups: groups.map(({ name, isHidden: isSmall, size }) => ({
      name,
      isHidden: isSmall,
      size: numbers.people(size),
      eiIndex: Number.NaN,
    })),
    pairsInTouch: numbers.pairs(pairsInTouch),
    eiIndex: Number.NaN,
    cells: cells.sort(byWhatIsTold),
    hiddenCells,
    overview: {
      names: overview.names,
      restGroups: overview.restGroups,
      observed: new Float64Array(0),
      expected: new Float64Array(0),
    },
  };
}

function share(cell: GapCell, numbers: GroupNumbers): GapCell {
  const observed = numbers.pairs(cell.observed);
  const expected = Math.round(cell.expected);
  const usual = Math.round(cell.usual);
  return {
    a: cell.a,
    b: cell.b,
    isHidden: false,
    isGap: cell.isGap,
    standsOut: cell.standsOut,
    observed,
    expected,
    ratio: ratioOf(observed, expected),
    // The interval would tell the count that was rounded.
    ratioLow: Number.NaN,
    ratioHigh: Number.NaN,
    p: Number.NaN,
    q: inClasses(cell.q),
    usual,
    usualRatio: ratioOf(observed, usual),
    usualQ: inClasses(cell.usualQ),
    ...withheld,
  };
}

/** By what is told of them, the hidden ones last by name: an order made of what is hidden would tell it. */
function byWhatIsTold(x: GapCell, y: GapCell): number {
  const shortfall = ({ expected, observed }: GapCell) => expected - observed;
  return (
    Number(x.isHidden) - Number(y.isHidden) ||
    Number(y.standsOut) - Number(x.standsOut) ||
    Number(y.isGap) - Number(x.isGap) ||
    (x.isHidden ? 0 : shortfall(y) - shortfall(x)) ||
    (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1)
  );
}

/** What is not told of a pair: more figures of the same ties, and what names roles and ideas. */
const withheld = {
  missingTies: Number.NaN,
  strength: Number.NaN,
  expectedStrength: Number.NaN,
  findable: Number.NaN,
  rewiredExpected: Number.NaN,
  rewiredP: Number.NaN,
  rewiredQ: Number.NaN,
  aToB: undefined,
  bToA: undefined,
  kinds: [],
  needs: [],
  matters: false,
} as const;

function ratioOf(observed: number, expected: number): number {
  return expected > 0 ? twoDecimals(observed / expected) : Number.NaN;
}

function hide({ a, b }: GapCell): GapCell {
  return { ...hiddenCell, a, b, needs: [] };
}

function sentenceOf(words: Words, { by, cells, hiddenCells, groups }: GapTable): string {
  const gaps = cells.filter(({ isGap }) => isGap).length;
  const shown = (groups.length * (groups.length - 1)) / 2 - hiddenCells;
  const tested = cells.filter(({ isHidden, q }) => !isHidden && !Number.isNaN(q)).length;
  if (shown > 0 && tested === 0) return words.gaps.byNoPairIsTested(by, shown);
  const hidden = hiddenCells === 0 ? '' : words.gaps.hiddenOfGroups(hiddenCells);
  return words.gaps.ofGroups(by, gaps, tested, hidden);
}
