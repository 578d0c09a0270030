import type { CoverAnswer } from '../findings/coverage/cover.js';
import type { FindingText, Shows } from '../findings/finding.js';
import { percent } from '../findings/wording.js';
import { english } from '../words/english.js';
import type { GroupNumber, GroupNumbers } from './group-numbers.js';

/** How many people so many can reach, to the nearest five. */
export interface SharedReach {
  readonly chosen: number;
  readonly reached: GroupNumber;
}

/** How small a group reaches how many, without a word on who is in it. */
export interface SharedCover extends FindingText {
  readonly id: string;
  readonly shows: Shows;
  readonly steps: number;
  readonly direction: CoverAnswer['direction'];
  readonly people: GroupNumber;
  readonly candidates: GroupNumber;
  readonly find: CoverAnswer['find'];
  /** How many are chosen; NaN where fewer than k. */
  readonly size: number;
  /** No smaller group reaches as many (`fewest`), or none of that size more (`widest`). */
  readonly isProven: boolean;
  /** At every kth size: what one person more would add is not told, nor what fewer than k reach. */
  readonly curve: readonly SharedReach[];
}

/** What may be told of a group that reaches many where nobody is to be shown. */
export function shareCover(answer: CoverAnswer, numbers: GroupNumbers): SharedCover {
  const { id, shows, title, question, rule, mayMean, doesNotMean, missing } = answer;
  const { steps, direction, find, isProven, chosen } = answer;
  const people = numbers.people(answer.people);
  const toPeople = (count: number) => numbers.peopleOf(count, answer.people);
  return {
    id,
    title,
    question,
    rule,
    mayMean,
    doesNotMean,
    shows,
    missing,
    sentences: sentencesOf(answer, numbers.k),
    steps,
    direction,
    people,
    candidates: toPeople(answer.candidates),
    find,
    size: chosen.length < numbers.k ? Number.NaN : chosen.length,
    isProven,
    curve: chosen.flatMap(({ reached }, at) =>
      (at + 1) % numbers.k === 0 ? [{ chosen: at + 1, reached: toPeople(reached) }] : [],
    ),
  };
}

function sentencesOf(
  { missing, find, chosen, wanted, people, steps, isProven }: CoverAnswer,
  k: number,
): string[] {
  if (missing !== undefined) return [];
  if (find === 'fewest' && wanted !== undefined) {
    const reach = `${percent(wanted / people)} of all or as many as can be reached ${english.coverage.steps(steps)}`;
    return chosen.length < k
      ? [`Fewer than ${k} people reach ${reach}; how many is not told, since it would be a figure of them.`]
      : [
          `${chosen.length.toLocaleString('en-US')} people reach ${reach}; ${isProven ? 'no smaller group does' : 'whether a smaller group would is not known'}.`,
        ];
  }
  return chosen.length < k
    ? [`How many fewer than ${k} people reach is not told, since it would be a figure of them.`]
    : [`How many ${chosen.length.toLocaleString('en-US')} people and fewer reach is told at every ${k}th.`];
}
