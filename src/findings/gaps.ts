import { createRunner } from '../workers/pass-runner.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { type GapTable, gapTable } from './gap-table.js';
import { counted, groupsMissing, peopleMissing, percent, short, tiesMissing } from './wording.js';

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
    title: 'Gaps',
    question: 'Where do units or firms fail to connect, beyond what their sizes and activity explain?',
    sentences:
      network.both.arcCount === 0
        ? []
        : tables.flatMap((table) => [gapSentence(table), ...needSentence(table)]),
    rule: `a gap: at most ${short(options.gapRatio)} of the pairs in touch that sizes and activity lead to expect, at a false discovery rate of ${percent(options.falseDiscovery)} over the pairs of a column with at least 5 pairs of people expected (${options.permutations} permutations among people of like activity, and a fitted tail where hardly any is as low; half of the rate is kept for pairs that a role, an idea or a shared topic needs together, where these are few); such gaps matter and come first; it stands out where it is as low beside the contact usual between such groups; groups below ${options.minGroup} people are hidden`,
    mayMean:
      'a gap: that people who may need each other have not met; none: that contact follows size and activity, or that there is too little of it to tell',
    doesNotMean: 'that a gap should be closed: see whether a role or an idea needs both groups',
    shows: 'groups',
    missing:
      peopleMissing(input) ??
      (columns.length === 0
        ? groupsMissing
        : network.both.arcCount === 0
          ? tiesMissing
          : tables.every((table) => table.pairsInTouch === 0)
            ? `ties between people of groups of at least ${options.minGroup}`
            : undefined),
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

function gapSentence({
  by,
  groups,
  cells,
  hiddenCells,
  untestedCells,
  eiIndex,
  pairsInTouch,
}: GapTable): string {
  const gaps = cells.filter((cell) => cell.isGap);
  const out = gaps.filter((cell) => cell.standsOut);
  const shown = (groups.length * (groups.length - 1)) / 2 - hiddenCells;
  const tested = shown - untestedCells;
  if (pairsInTouch === 0)
    return `By ${by}: nobody in a group that is large enough to show is in touch with another.`;
  if (shown === 0) return `By ${by}: every pair of groups is too small to show.`;
  const index = `E-I index ${short(eiIndex)}`;
  const small =
    untestedCells === 0
      ? ''
      : `; ${untestedCells.toLocaleString('en-US')} more have too little contact to tell`;
  if (gaps.length === 0)
    return `By ${by}: no gap among ${counted(tested, 'pair')} of groups (${index})${small}.`;
  const { a, b, observed, expected } = out[0] ?? gaps.toSorted((x, y) => y.missingTies - x.missingTies)[0]!;
  const first = `${a} and ${b}, with ${observed} of ${short(expected)} pairs expected in touch`;
  if (shown === 1) return `By ${by}: a gap between ${first} (${index}).`;
  if (out.length === 0) {
    return `By ${by}: ${counted(gaps.length, 'gap')} among ${counted(shown, 'pair')} of groups, most contact missing between ${first} (${index}).`;
  }
  const rest = gaps.length - out.length;
  const main =
    out.length === 1
      ? `the gap between ${first}, stands out among ${counted(shown, 'pair')} of groups (${index})`
      : `${out.length} gaps stand out among ${counted(shown, 'pair')} of groups, most contact missing between ${first} (${index})`;
  return rest === 0
    ? `By ${by}: ${main}.`
    : `By ${by}: ${main}; ${counted(rest, 'more pair')} ${rest === 1 ? 'is' : 'are'} less in touch than sizes and activity explain, as groups here usually are.`;
}

function needSentence({ by, cells }: GapTable): string[] {
  const matter = cells.filter((cell) => cell.matters);
  const first = matter[0];
  if (first === undefined) return [];
  const { from, id } = first.needs[0]!;
  return [
    `By ${by}: ${counted(matter.length, 'gap matters', 'gaps matter')}, since a role, an idea or a shared topic needs both groups; first that between ${first.a} and ${first.b} (${from} ${id}), ${short(first.missingTies)} pairs short of what is expected.`,
  ];
}
