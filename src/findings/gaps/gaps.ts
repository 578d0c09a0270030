import type { Words } from '../../words/words.js';
import { createRunner } from '../../workers/pass-runner.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { peopleMissing } from '../wording.js';
import { type GapTable, gapTable } from './gap-table.js';

export interface Gaps extends Finding {
  readonly permutations: number;
  readonly tables: readonly GapTable[];
}

/**
 * Where groups of people are in touch less than their sizes and activity explain.
 *
 * Beside the answer stand a second null (rewired networks in which everybody keeps the number of contacts), the ties short of what is
 * expected, their strength, each direction and each kind by itself, and what needs the two groups together.
 *
 * Three questions for each pair of groups: fewer pairs in touch than expected (ratio, and p by permuting who of like activity is in which
 * group)? How sure is the ratio (draws that leave out people)? And is it low even beside other pairs of groups, all of
 * which may keep to themselves (usual contact by quasi-independence, p by an overdispersed Poisson count)?
 * Only pairs of groups of which at least five pairs of people are expected are tested: however many groups, no more than a fifth of the
 * pairs in touch. Cost: permutations x (people + ties) a column. Throws ABORTED.
 */
export async function findGaps(input: FindingInput, columns: readonly string[]): Promise<Gaps> {
  const { options, network } = input;
  const tables = await gapTables(input, columns);
  return {
    id: 'gaps',
    ...told((words) => ({
      title: words.gaps.gaps,
      question: words.gaps.whereDoUnitsOrFirms,
      sentences:
        network.both.arcCount === 0
          ? []
          : tables.flatMap((table) => [gapSentence(words, table), ...needSentence(words, table)]),
      rule: words.gaps.aGapAtMostOf(
        options.gapRatio,
        options.falseDiscovery,
        options.permutations,
        options.minGroup,
      ),
      mayMean: words.gaps.aGapThatPeopleWho,
      doesNotMean: words.gaps.thatAGapShouldBe,
      missing:
        peopleMissing(words, input) ??
        (columns.length === 0
          ? words.needs.groups
          : network.both.arcCount === 0
            ? words.needs.ties
            : tables.every((table) => table.pairsInTouch === 0)
              ? words.gaps.tiesBetweenPeopleOfGroups(options.minGroup)
              : undefined),
    })),
    shows: 'groups',
    permutations: options.permutations,
    tables,
  };
}

async function gapTables(input: FindingInput, columns: readonly string[]): Promise<GapTable[]> {
  const { signal, threads } = input.control;
  const runner = createRunner({ signal, threads });
  try {
    const tables: GapTable[] = [];
    for (const by of columns) tables.push(await gapTable(input, by, runner));
    return tables;
  } finally {
    await runner.close();
  }
}

function gapSentence(
  words: Words,
  { by, groups, cells, hiddenCells, untestedCells, eiIndex, pairsInTouch }: GapTable,
): string {
  const gaps = cells.filter((cell) => cell.isGap);
  const out = gaps.filter((cell) => cell.standsOut);
  const shown = (groups.length * (groups.length - 1)) / 2 - hiddenCells;
  const tested = shown - untestedCells;
  if (pairsInTouch === 0) return words.gaps.byNobodyInAGroup(by);
  if (shown === 0) return words.gaps.byEveryPairOfGroups(by);
  if (tested === 0) return words.gaps.byNoPairIsTested(by, shown);
  const index = words.gaps.eIIndex(eiIndex);
  const small = untestedCells === 0 ? '' : words.gaps.moreHaveTooLittleContact(untestedCells);
  if (gaps.length === 0) return words.gaps.byNoGapAmongPairs(by, tested, index, small);
  const { a, b, observed, expected } = out[0] ?? gaps.toSorted((x, y) => y.missingTies - x.missingTies)[0]!;
  const first = words.gaps.andWithOfPairsExpected(a, b, observed, expected);
  if (shown === 1) return words.gaps.byAGapBetween(by, first, index);
  if (out.length === 0) {
    return words.gaps.byGapsAmongPairsOf(by, gaps.length, shown, first, index);
  }
  const rest = gaps.length - out.length;
  const main =
    out.length === 1
      ? words.gaps.theGapBetweenStandsOut(first, shown, index)
      : words.gaps.gapsStandOutAmongPairs(out.length, shown, first, index);
  return rest === 0
    ? words.gaps.by2(by, main)
    : words.gaps.byMorePairsLessIn(by, main, rest, rest === 1 ? 'is' : 'are');
}

function needSentence(words: Words, { by, cells }: GapTable): string[] {
  const matter = cells.filter((cell) => cell.matters);
  const first = matter[0];
  if (first === undefined) return [];
  const { from, id } = first.needs[0]!;
  return [words.gaps.byGapsMatterSinceA(by, matter.length, first.a, first.b, from, id, first.missingTies)];
}
