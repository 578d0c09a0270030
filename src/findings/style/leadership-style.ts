import { throwIfAborted } from '../../errors.js';
import { createRandom } from '../../random.js';
import type { Words } from '../../words/words.js';
import { createRunner } from '../../workers/pass-runner.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { shownGroups } from '../group-privacy.js';
import { type CapabilityRow, findCapabilities } from './capabilities.js';
import { cardOf, type StylePartCard } from './style-part.js';
import { styleParts } from './style-parts.js';
import { LEAST_FOR_PATHS, type Leaning, leaningOf, type StylePart, styleProfile } from './style-profile.js';
import { directedPart, readPosts, styleScope } from './style-scope.js';

/** The style of one group of people; hidden groups hold no figures. */
export interface StyleGroup {
  /** The column of the group; undefined for everybody. */
  readonly by: string | undefined;
  readonly name: string;
  /** NaN where hidden. */
  readonly size: number;
  readonly isHidden: boolean;
  /** In the order of {@link styleParts}; none where hidden. */
  readonly parts: readonly StylePart[];
  /** The median of the parts' positions and of the ends of their intervals; NaN where too few parts have both. */
  readonly position: number;
  readonly positionLow: number;
  readonly positionHigh: number;
  /** How many parts stand behind the position. */
  readonly placedParts: number;
  readonly leans: Leaning;
}

export interface LeadershipStyle extends Finding {
  /** What each part says, whoever it is of. */
  readonly cards: readonly StylePartCard[];
  /** Everybody, then the groups of each column. */
  readonly groups: readonly StyleGroup[];
  /** The four capabilities, where kinds of ties are mapped to them; see {@link findCapabilities}. */
  readonly capabilities: readonly CapabilityRow[];
}

/** Parts with a place on the line that it takes for a position of the whole. */
const LEAST_PARTS = 5;

/**
 * How leadership works: by command-and-control or by cultivate-and-coordinate, for everybody, each firm and each unit.
 *
 * Thirteen named parts, each with its value, a 90 % interval, what chance alone would give, and what it cannot tell. The
 * intervals say how far the figure would be another in an organisation of the same posts and habits; `npm run battery:style`
 * prints the share in which they hold the truth. Values are exact; the interval of paths through leaders and what chance gives
 * are estimated from paths of 64 people where a network is large.
 * Cost: that of betweenness twice, and for each group some 100 looks at its ties.
 */
export async function findLeadershipStyle(
  input: FindingInput,
  columns: readonly string[],
): Promise<LeadershipStyle> {
  const { network, options, control } = input;
  const { minGroup, seed } = options;
  const posts = readPosts(input);
  const starts = directedPart(input);
  const runner = createRunner({ threads: control.threads, signal: control.signal });
  const sets = columns.map((by) => ({ by, groups: shownGroups(network, by, minGroup) }));
  const total = 1 + sets.reduce((sum, { groups }) => sum + groups.names.length, 0);
  const found: StyleGroup[] = [];
  let rested = performance.now();
  const rest = async () => {
    if (performance.now() - rested < 20) return;
    control.onProgress?.('leadership style', found.length / total);
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(control.signal);
    rested = performance.now();
  };
  const profile = async (by: string | undefined, name: string, members: Int32Array | undefined) => {
    const scope = styleScope(network, starts, posts, members);
    const followsPaths = by === undefined || by === 'firm' || scope.size >= LEAST_FOR_PATHS;
    const random = createRandom(seed, `leadership style ${by ?? ''} ${name}`);
    const parts = await styleProfile(scope, random, { minGroup, followsPaths, runner, rest });
    found.push(styleGroup(by, name, scope.size, parts));
    await rest();
  };

  try {
    if (network.nodeCount >= minGroup) await profile(undefined, 'everybody', undefined);
    for (const { by, groups } of sets) {
      const members = groups.names.map((): number[] => []);
      groups.of.forEach((group, person) => {
        members[group]?.push(person);
      });
      for (const [group, name] of groups.names.entries()) {
        if (groups.isHidden[group]) found.push(hiddenGroup(by, name));
        else await profile(by, name, Int32Array.from(members[group]!));
      }
    }
  } finally {
    await runner.close();
  }
  const whole = found.find(({ by }) => by === undefined);
  const capabilities = findCapabilities(input, columns, posts);
  return {
    ...told((words) => ({
      ...styleCard(words),
      rule: words.style.groupsBelowPeopleAreHidden(styleCard(words).rule, minGroup),
      sentences:
        whole === undefined || network.both.arcCount === 0 ? [] : sentencesOf(words, found, capabilities),
      missing:
        network.both.arcCount === 0
          ? words.needs.ties
          : whole === undefined
            ? words.style.atLeastPeople(minGroup)
            : undefined,
    })),
    cards: styleParts.map(cardOf),
    groups: found,
    capabilities,
  };
}

const styleCard = (words: Words) =>
  ({
    id: 'leadership-style',
    title: words.style.leadershipStyle,
    question: words.style.howDoesLeadershipWorkHere,
    rule: words.style.eachPartIsComparedWith(LEAST_PARTS, LEAST_FOR_PATHS),
    mayMean: words.style.howContactIsStartedHow,
    doesNotMean: words.style.thatOneStyleIsBetter,
    shows: 'groups',
  }) as const;

function styleGroup(
  by: string | undefined,
  name: string,
  size: number,
  parts: readonly StylePart[],
): StyleGroup {
  const placed = parts.filter(
    ({ positionLow, position }) => !Number.isNaN(positionLow) && !Number.isNaN(position),
  );
  const isPlaced = placed.length >= LEAST_PARTS;
  const middle = (of: (part: StylePart) => number) => (isPlaced ? median(placed.map(of)) : Number.NaN);
  const positionLow = middle((part) => part.positionLow);
  const positionHigh = middle((part) => part.positionHigh);
  return {
    by,
    name,
    size,
    isHidden: false,
    parts,
    position: middle((part) => part.position),
    positionLow,
    positionHigh,
    placedParts: placed.length,
    leans: leaningOf(positionLow, positionHigh),
  };
}

function hiddenGroup(by: string, name: string): StyleGroup {
  const none = Number.NaN;
  return {
    by,
    name,
    size: none,
    isHidden: true,
    parts: [],
    position: none,
    positionLow: none,
    positionHigh: none,
    placedParts: 0,
    leans: 'cannot tell',
  };
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
}

function sentencesOf(
  words: Words,
  groups: readonly StyleGroup[],
  capabilities: readonly CapabilityRow[],
): string[] {
  const [whole] = groups;
  const firms = groups.filter(({ by, isHidden }) => by === 'firm' && !isHidden);
  return [
    words.style.overEverybody(leaningsOf(words, whole!)),
    ...lineSentence(words, whole!),
    ...(firms.length > 4
      ? []
      : firms.map((firm) => words.style.firmLeans(firm.name, leaningsOf(words, firm)))),
    ...(capabilities.length === 0 ? [] : [capabilitySentence(words, capabilities)]),
  ];
}

function leaningsOf(words: Words, { parts }: StyleGroup): string {
  const placed = parts.filter((part) => part.cannotTell === undefined && !Number.isNaN(part.positionLow));
  if (placed.length === 0) return words.style.noPartHasAnAnswer;
  const count = (leaning: Leaning) => placed.filter((part) => part.leans === leaning).length;
  const open = count('cannot tell');
  return words.style.ofPartsThatCanBe(
    placed.length,
    count('command-and-control'),
    count('command-and-control') === 1 ? 'leans' : 'lean',
    count('cultivate-and-coordinate'),
    open === 0 ? '' : words.style.andCannotBeToldFrom(open),
  );
}

function lineSentence(words: Words, { parts }: StyleGroup): string[] {
  const line = parts.find((part) => part.id === 'line-following');
  const below = parts.find((part) => part.id === 'starts-from-below');
  return [
    ...(line === undefined || line.cannotTell !== undefined
      ? []
      : [words.style.ofTheContactIsBetween(line.value, line.expected)]),
    ...(below === undefined || below.cannotTell !== undefined
      ? []
      : [
          words.style.ofTheContactBetweenLevels(
            below.value,
            Number.isNaN(below.low) ? '' : words.style.to2(below.low, below.high),
          ),
        ]),
  ];
}

function capabilitySentence(words: Words, rows: readonly CapabilityRow[]): string {
  const whole = rows.filter(({ by }) => by === undefined);
  const thin = [...whole].sort((a, b) => a.tiesPerPerson - b.tiesPerPerson)[0];
  return thin === undefined
    ? words.style.noCapabilityHasTies
    : words.style.ofTheFourCapabilitiesHas(thin.capability, thin.tiesPerPerson);
}
