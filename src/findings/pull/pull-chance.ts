import { normalUpperTail } from '../../kernel/normal-tail.js';
import { studentUpperTail } from '../../kernel/student-tail.js';
import { falseDiscoveryRates } from '../../kernel/tests-of-counts.js';
import { type EvidenceKind, evidenceKinds } from './pull-evidence.js';
import type { Expected } from './pull-model.js';

/** Rate of people that chance alone put among those whose pull is clear. */
export const CHANCE_ALLOWED = 0.1;

/**
 * Nobody's pull is clear unless somebody's is beyond chance at this rate, which is that of organisations without anybody of pull
 * in which somebody is named. Once somebody is there, {@link CHANCE_ALLOWED} says how many of those named may be others.
 */
export const CHANCE_OF_ANYBODY = 0.05;

/** The size of surprises is estimated from half of the people, 0.73 as well as by a mean square (Huber 1981, ch. 5). */
const WORTH_OF_A_PERSON = 0.73 / 2;

/**
 * How far chance alone explains each person's best evidence: the false discovery rate if all people with evidence as rare are taken.
 *
 * The tail of Student's distribution beyond the greatest surprise of the kinds `judged`, times their number (Bonferroni), since
 * the best of several was chosen; then Benjamini and Hochberg over all people, since the best of many people were. Without
 * anybody of pull, in at most one organisation of twenty somebody comes below {@link CHANCE_OF_ANYBODY}. 1 where no kind can be
 * judged. The typical size of surprises comes from the upper half of the people alone: that is
 * worth so few degrees of freedom ({@link WORTH_OF_A_PERSON}), which is why among few people hardly anybody is beyond
 * chance. Counts that spread no more than counts do by chance need no such estimate, and a normal tail is theirs.
 */
export function chanceOf(
  compared: readonly Expected[],
  judged: readonly EvidenceKind[],
  people: number,
): number[] {
  const degrees = Math.max(1, WORTH_OF_A_PERSON * people);
  const p = Array.from({ length: people }, (_, person) => {
    let least = 1;
    evidenceKinds.forEach((kind, k) => {
      if (!judged.includes(kind)) return;
      const { surprise, isChance } = compared[k]!;
      const tail = isChance
        ? normalUpperTail(surprise[person]!)
        : studentUpperTail(surprise[person]!, degrees);
      least = Math.min(least, judged.length * tail);
    });
    return least;
  });
  return falseDiscoveryRates(p);
}
