import { OrgraphError } from '../../errors.js';
import { readChart } from '../../graph/chart.js';
import type { RunControl } from '../../options.js';
import { stylePartText } from '../../words/style-part-text.js';
import type { Words } from '../../words/words.js';
import type { Finding } from '../finding.js';
import { type FindingText, told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { shownGroups } from '../group-privacy.js';
import { cardOf, type StylePartCard } from '../style/style-part.js';
import { styleParts } from '../style/style-parts.js';
import { directedPart, readPosts, styleScope } from '../style/style-scope.js';
import { type ComparedPart, compareStyles, type StyleComparison } from './compare-styles.js';

/** Two groups of one column; the two largest that may be shown where none is named. */
export interface ComparedGroups {
  readonly by?: string | undefined;
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}

/** Two groups side by side, part by part of their style. */
export interface FirmComparison extends Finding {
  readonly by: string;
  /** Names and sizes; undefined where there are no two groups that may be shown. */
  readonly a: { readonly name: string; readonly people: number } | undefined;
  readonly b: { readonly name: string; readonly people: number } | undefined;
  /** How many people both were brought to; 0 without two groups. */
  readonly size: number;
  readonly parts: readonly ComparedPart[];
  readonly cards: readonly StylePartCard[];
}

/**
 * How two firms, or two groups of any column, differ in their leadership style beyond what their sizes and chance explain.
 *
 * Takes an analysis (or what one is made of). Groups too small to show are refused as if they did not exist. Cost and
 * method: {@link compareStyles}. Throws COLUMN_UNKNOWN, OPTIONS_INVALID where a group is not there, ABORTED.
 */
export async function compareFirms(
  input: Pick<FindingInput, 'dataset' | 'graph' | 'network' | 'options'>,
  { by = 'firm', a, b }: ComparedGroups = {},
  control: RunControl = {},
): Promise<FirmComparison> {
  const { graph, network, options } = input;
  const chart = readChart(graph.managerOf, (person) => graph.people[person]!.hasManagerElsewhere === true);
  const whole = { ...input, chart, control };
  const groups = shownGroups(network, by, options.minGroup);
  const shown = groups.names.map((_, at) => at).filter((at) => !groups.isHidden[at]);
  const bySize = [...shown].sort((one, other) => groups.sizes[other]! - groups.sizes[one]! || one - other);
  const chosen = (name: string | undefined, except: number | undefined) => {
    if (name === undefined) return bySize.find((at) => at !== except);
    const at = shown.find((one) => groups.names[one] === name);
    if (at !== undefined && at !== except) return at;
    const known = shown.map((one) => groups.names[one]).join(', ');
    throw new OrgraphError('OPTIONS_INVALID', {
      call: 'compareFirms',
      problems: `no other group "${name}" by ${by} that is large enough to show; there are ${known === '' ? 'none' : known}`,
    });
  };
  const second = b === undefined ? undefined : chosen(b, undefined);
  const first = chosen(a, second);
  const other = second ?? chosen(undefined, first);
  if (first === undefined || other === undefined) return noComparison(by, options.minGroup, twoGroups);
  if (network.both.arcCount === 0) return noComparison(by, options.minGroup, (words) => words.needs.ties);

  const posts = readPosts(whole);
  const starts = directedPart(whole);
  const scopeOf = (group: number) =>
    styleScope(
      network,
      starts,
      posts,
      Int32Array.from(groups.of.keys()).filter((person) => groups.of[person] === group),
    );
  const found = await compareStyles(
    scopeOf(first),
    scopeOf(other),
    { seed: options.seed, pieces: options.draws, minGroup: options.minGroup },
    control,
  );
  const one = { name: groups.names[first]!, people: groups.sizes[first]! };
  const two = { name: groups.names[other]!, people: groups.sizes[other]! };
  return {
    ...cardWith(by, options.minGroup, (words) => ({
      sentences: sentencesOf(words, one.name, two.name, found),
      missing: undefined,
    })),
    a: one,
    b: two,
    ...found,
  };
}

/**
 * The two largest firms of an analysis side by side, as its other findings are made; says what it would need where there
 * are no two that may be shown.
 */
export async function findFirmComparison(input: FindingInput): Promise<FirmComparison> {
  if (input.network.groupColumns.includes('firm')) return compareFirms(input, {}, input.control);
  return noComparison('firm', input.options.minGroup, twoGroups);
}

/** The finding where there is nothing to compare, and what it would need. */
function noComparison(
  by: string,
  minGroup: number,
  missing: (words: Words, by: string) => string,
): FirmComparison {
  return {
    ...cardWith(by, minGroup, (words) => ({ sentences: [], missing: missing(words, by) })),
    a: undefined,
    b: undefined,
    size: 0,
    parts: [],
  };
}

function cardWith(
  by: string,
  minGroup: number,
  found: (words: Words) => Pick<FindingText, 'sentences' | 'missing'>,
) {
  return {
    ...told((words) => ({
      ...compareCard(words),
      ...found(words),
      rule: words.compare.groupsBelowPeopleAreHidden(compareCard(words).rule, minGroup),
    })),
    by,
    cards: styleParts.map(cardOf),
  };
}

const twoGroups = (words: Words, by: string) => words.compare.twoGroupsByThatAre(by);

const compareCard = (words: Words) =>
  ({
    id: 'compare-firms',
    title: words.compare.twoFirmsCompared,
    question: words.compare.howDoTwoFirmsDiffer,
    rule: words.compare.eachPartIsComparedAt,
    mayMean: words.compare.thatHabitsOfContactDiffer,
    doesNotMean: words.compare.thatOneFirmLeadsBetter,
    shows: 'groups',
  }) as const;

function sentencesOf(words: Words, a: string, b: string, { parts, size }: StyleComparison): string[] {
  const titles = new Map(styleParts.map(({ id, title }) => [id, stylePartText(words, id)?.title ?? title]));
  const named = (verdict: ComparedPart['verdict']) =>
    parts
      .filter((part) => part.verdict === verdict)
      .map((part) => words.compare.midSentence(titles.get(part.id)!));
  const differs = parts.filter((part) => part.verdict === 'differs');
  const same = named('no difference seen');
  const open = named('cannot tell');
  const isAnyTold = open.length < parts.length;
  return [
    ...(isAnyTold ? [] : [words.compare.nothingCanBeToldOf(a, b)]),
    ...(isAnyTold && differs.length === 0 ? [words.compare.atTheSizeOfPeople(size, a, b)] : []),
    ...(differs.length === 0
      ? []
      : [
          words.compare.atTheSizeOfPeople2(
            size,
            a,
            b,
            differs.length,
            differs
              .map((part) =>
                words.compare.inWord(
                  words.compare.midSentence(titles.get(part.id)!),
                  part.difference > 0 ? words.compare.more : words.compare.less,
                  a,
                ),
              )
              .join('; '),
          ),
        ]),
    ...(same.length === 0 ? [] : [words.compare.noDifferenceIsSeenIn(same.join('; '))]),
    ...(open.length === 0 ? [] : [words.compare.itCannotBeToldOf(open.join('; '))]),
  ];
}
