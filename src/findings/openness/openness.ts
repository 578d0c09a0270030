import type { Network } from '../../graph/network.js';
import { measureNetwork } from '../../metrics/registry.js';
import type { AnalyzeOptions } from '../../options.js';
import type { Words } from '../../words/words.js';
import { createRunner, type PassRunner } from '../../workers/pass-runner.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { shownGroups } from '../group-privacy.js';
import { peopleMissing } from '../wording.js';
import { type EiFigure, figureOf, peopleOf, testGroups } from './ei-tests.js';
import { personOpenness } from './person-openness.js';

/** Everybody, or one group of a column. */
export interface OpennessRow {
  readonly by: string;
  /** Undefined for everybody, hidden groups among them. */
  readonly group: string | undefined;
  readonly isHidden: boolean;
  /** NaN where hidden. */
  readonly people: number;
  /** Of arcs, pairs and weights; of a group, with groups that are shown; empty where hidden. */
  readonly figures: readonly EiFigure[];
  /**
   * Everybody: Freeman's segregation index, 1 - share outside / share outside expected of random ties: 1, no tie outside; 0, as chance.
   * A group: Coleman's homophily, from -1, no tie inside, over 0, as chance, to 1, all inside. On pairs.
   */
  readonly segregation: number;
  /** Newman's assortativity of everybody, on ties; NaN for a group. */
  readonly assortativity: number;
}

/** One person's E-I index. */
export interface PersonOpenness {
  readonly by: string;
  readonly person: number;
  readonly figures: readonly EiFigure[];
}

export interface Openness extends Finding {
  readonly permutations: number;
  readonly rows: readonly OpennessRow[];
  /** People of groups that are shown who have a contact, in the order of people, column after column. */
  readonly people: readonly PersonOpenness[];
}

/**
 * E-I index (Krackhardt and Stern) of everybody, each group and each person, on ties, pairs and weights; what it could be, what dealing
 * people out to groups at random gives, assortativity and segregation beside.
 *
 * Arcs of a person are those that go out, of a group those that leave or enter it. Groups too small to show take part in the figures of
 * everybody and of people; those of groups are among groups that are shown. Cost: permutations x ties a column. Throws ABORTED.
 * Source: Krackhardt and Stern (1988), Social Psychology Quarterly 51(2), 123-140; Freeman (1978), Sociological Methods and
 * Research 6(4), 411-429; Coleman (1958), Human Organization 17(4), 28-36.
 */
export async function findOpenness(input: FindingInput, columns: readonly string[]): Promise<Openness> {
  const { network, options, control } = input;
  const hasTies = network.both.arcCount > 0;
  const rows: OpennessRow[] = [];
  const people: PersonOpenness[] = [];
  const { signal, threads } = control;
  const runner = createRunner({ signal, threads });
  try {
    for (const by of hasTies ? columns : []) {
      rows.push(...(await opennessBy(network, by, options, runner)));
      people.push(...(await personOpenness(network, by, options, signal)));
    }
  } finally {
    await runner.close();
  }
  const whole = rows.filter(({ group }) => group === undefined);
  return {
    id: 'openness',
    ...told((words) => ({
      title: words.openness.opennessOfGroups,
      question: words.openness.doesContactLeaveUnitsAnd,
      sentences: whole.map((one) => opennessSentence(words, one)),
      rule: words.openness.eIIndexOutsideInside(options.permutations),
      mayMean: words.openness.opennessOfGroupsToOne,
      doesNotMean: words.openness.choiceSmallGroupsHaveMore,
      missing:
        peopleMissing(words, input) ??
        (columns.length === 0 ? words.needs.groups : hasTies ? undefined : words.needs.ties),
    })),
    shows: 'persons',
    permutations: options.permutations,
    rows,
    people,
  };
}

function opennessSentence(words: Words, { by, people, figures, segregation }: OpennessRow): string {
  const pairs = figures.find(({ basis }) => basis === 'pairs')!;
  if (Number.isNaN(pairs.value)) return words.openness.byNobodyOfAKnown(by);
  return words.openness.byTheEIIndex(by, people, pairs.value, pairs.expected, segregation);
}

async function opennessBy(
  network: Network,
  by: string,
  options: AnalyzeOptions,
  runner: PassRunner,
): Promise<OpennessRow[]> {
  const groups = network.groupsBy(by);
  const shown = shownGroups(network, by, options.minGroup);
  const { names } = groups;
  const all = await testGroups(network, groups, options, runner);
  // Contact with hidden groups would give away, by difference with everybody's, what is between them.
  const isAnyHidden = shown.isHidden.some((hidden) => hidden);
  const sizes = groups.sizes.map((size, group) => (shown.isHidden[group] ? 0 : size));
  const among = isAnyHidden ? await testGroups(network, { ...shown, sizes }, options, runner) : all;
  const people = peopleOf(groups.sizes);
  const peopleAmong = peopleOf(sizes);
  const [, pairs] = all;
  const shareExpected =
    1 - groups.sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (people * (people - 1));
  const [assortativity] = measureNetwork(network, 'assortativity', { by });
  const whole: OpennessRow = {
    by,
    group: undefined,
    isHidden: false,
    people,
    figures: all.map((one) => figureOf(one, names.length)),
    segregation: 1 - (1 + pairs.values[names.length]!) / 2 / shareExpected,
    assortativity: assortativity!.value,
  };
  const ofGroups = names.map((group, g): OpennessRow => {
    if (shown.isHidden[g]) return { by, group, ...hiddenRow };
    const inside = 2 * among[1].inside[g]!;
    return {
      by,
      group,
      isHidden: false,
      people: sizes[g]!,
      figures: among.map((one) => figureOf(one, g)),
      segregation: homophily(inside / (inside + among[1].outside[g]!), (sizes[g]! - 1) / (peopleAmong - 1)),
      assortativity: Number.NaN,
    };
  });
  return [whole, ...ofGroups];
}

const hiddenRow = {
  isHidden: true,
  people: Number.NaN,
  figures: [],
  segregation: Number.NaN,
  assortativity: Number.NaN,
} as const;

/** Coleman's index of a share of contact inside against what chance gives. */
function homophily(share: number, expected: number): number {
  return share >= expected ? (share - expected) / (1 - expected) : (share - expected) / expected;
}
