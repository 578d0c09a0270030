import { throwIfAborted } from '../errors.js';
import { createRandom } from '../random.js';
import { createRunner } from '../workers/pass-runner.js';
import { type CapabilityRow, findCapabilities } from './capabilities.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { shownGroups } from './group-privacy.js';
import { cardOf, type StylePartCard } from './style-part.js';
import { styleParts } from './style-parts.js';
import { LEAST_FOR_PATHS, type Leaning, leaningOf, type StylePart, styleProfile } from './style-profile.js';
import { directedPart, readPosts, styleScope } from './style-scope.js';
import { counted, percent, short, tiesMissing } from './wording.js';

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
      for (const [group, name] of groups.names.entries()) {
        if (groups.isHidden[group]) found.push(hiddenGroup(by, name));
        else {
          const members = Int32Array.from(groups.of.keys()).filter((person) => groups.of[person] === group);
          await profile(by, name, members);
        }
      }
    }
  } finally {
    await runner.close();
  }
  const whole = found.find(({ by }) => by === undefined);
  const capabilities = findCapabilities(input, columns, posts);
  return {
    ...styleCard,
    rule: `${styleCard.rule}; groups below ${minGroup} people are hidden, and so are figures of fewer than ${minGroup} formal leaders`,
    sentences: whole === undefined || network.both.arcCount === 0 ? [] : sentencesOf(found, capabilities),
    missing:
      network.both.arcCount === 0
        ? tiesMissing
        : whole === undefined
          ? `at least ${minGroup} people`
          : undefined,
    cards: styleParts.map(cardOf),
    groups: found,
    capabilities,
  };
}

const styleCard = {
  id: 'leadership-style',
  title: 'Leadership style',
  question: 'How does leadership work here: by command-and-control, or by cultivate-and-coordinate?',
  rule: `each part is compared with what chance alone would give; it leans to a side where its whole 90 % interval lies there; a position of the whole is the median of the parts' positions, from -1 (command-and-control) over 0 (chance) to 1 (cultivate-and-coordinate), and is given where at least ${LEAST_PARTS} parts have one with an interval; shortest paths are followed for everybody, for firms and for groups of at least ${LEAST_FOR_PATHS} people`,
  mayMean: 'how contact is started, how far it follows the chart, and on how few people it hangs',
  doesNotMean:
    'that one style is better: routine and emergencies call for one, new problems for the other, and most firms need both',
  shows: 'groups',
} as const;

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

function sentencesOf(groups: readonly StyleGroup[], capabilities: readonly CapabilityRow[]): string[] {
  const [whole] = groups;
  const firms = groups.filter(({ by, isHidden }) => by === 'firm' && !isHidden);
  return [
    `Over everybody, ${leaningsOf(whole!)}.`,
    ...lineSentence(whole!),
    ...(firms.length > 4 ? [] : firms.map((firm) => `${firm.name}: ${leaningsOf(firm)}.`)),
    ...(capabilities.length === 0 ? [] : [capabilitySentence(capabilities)]),
  ];
}

function leaningsOf({ parts }: StyleGroup): string {
  const placed = parts.filter((part) => part.cannotTell === undefined && !Number.isNaN(part.positionLow));
  if (placed.length === 0) return 'no part has an answer';
  const count = (leaning: Leaning) => placed.filter((part) => part.leans === leaning).length;
  const open = count('cannot tell');
  return `of ${counted(placed.length, 'part')} that can be placed, ${count('command-and-control')} ${count('command-and-control') === 1 ? 'leans' : 'lean'} to command-and-control, ${count('cultivate-and-coordinate')} to cultivate-and-coordinate${open === 0 ? '' : `, and ${open} cannot be told from chance`}`;
}

function lineSentence({ parts }: StyleGroup): string[] {
  const line = parts.find((part) => part.id === 'line-following');
  const below = parts.find((part) => part.id === 'starts-from-below');
  return [
    ...(line === undefined || line.cannotTell !== undefined
      ? []
      : [
          `${percent(line.value)} of the contact is between people and their own managers; by chance it would be ${percent(line.expected)}.`,
        ]),
    ...(below === undefined || below.cannotTell !== undefined
      ? []
      : [
          `Of the contact between levels, ${percent(below.value)} starts below${Number.isNaN(below.low) ? '' : ` (${percent(below.low)} to ${percent(below.high)})`}.`,
        ]),
  ];
}

function capabilitySentence(rows: readonly CapabilityRow[]): string {
  const whole = rows.filter(({ by }) => by === undefined);
  const thin = [...whole].sort((a, b) => a.tiesPerPerson - b.tiesPerPerson)[0];
  return thin === undefined
    ? 'No capability has ties.'
    : `Of the four capabilities, ${thin.capability} has the fewest ties: ${short(thin.tiesPerPerson)} a person.`;
}
