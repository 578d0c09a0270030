import { wilsonInterval } from '../../kernel/tests-of-counts.js';
import type { AnalyzeOptions } from '../../options.js';
import { sayReason } from '../../words/say-reason.js';
import type { Words } from '../../words/words.js';
import type { ChosenModel } from './choose-pull-model.js';
import type { PullClass, PullRow } from './informal-pull.js';
import { CHANCE_ALLOWED, CHANCE_OF_ANYBODY } from './pull-chance.js';
import type { CovariateName } from './pull-covariates.js';
import { type MissingPeople, MOST_MISSING } from './pull-missing.js';
import type { PathSampling } from './pull-sampling.js';

/** The rule of informal pull with its thresholds and what the evidence was compared with. */
export function pullRule(
  words: Words,
  options: AnalyzeOptions,
  topSetSize: number,
  chosen: ChosenModel,
): string {
  const base = words.pull.inTheTopOfPeople(
    topSetSize,
    options.topShare,
    options.kindsOfEvidence,
    listed(words, chosen.comparedWith, words.pull.network),
  );
  const sure = words.pull.likelyInAtLeastOf(
    options.draws,
    options.leaveOut,
    CHANCE_ALLOWED,
    CHANCE_OF_ANYBODY,
  );
  const held = words.pull.wherePeopleAreMissingThe(MOST_MISSING);
  return `${base}; ${sure}; ${held}`;
}

interface Told {
  readonly rows: readonly Pick<PullRow, 'pull' | 'share' | 'heldShare'>[];
  readonly chosen: ChosenModel;
  readonly missingPeople: MissingPeople;
  readonly draws: number;
  readonly pathSampling: PathSampling | undefined;
  /** Pairs in touch that are needed, where there are fewer. */
  readonly fewestPairs: number | undefined;
}

/** What was found, and with what it was compared, in whole sentences that name nobody. */
export function pullSentences(words: Words, told: Told): string[] {
  const { rows, chosen, missingPeople, fewestPairs } = told;
  if (fewestPairs !== undefined) return [words.pull.withFewerThanPairsOf(fewestPairs)];
  const has = (pull: PullClass) => rows.filter((row) => row.pull === pull).length;
  const found = words.pull.informalPullIsClearFor(
    has('clear'),
    likelyIn(words, has('clear'), has('likely')),
    has('cannot tell') === 0 ? '' : words.pull.forTheDataCannotTell(has('cannot tell')),
  );
  return [
    found,
    ...comparison(words, chosen),
    ...missingTold(words, rows, missingPeople),
    samplingTold(words, told),
  ];
}

/** For how many it is likely, beside those it is clear for where there are any. */
function likelyIn(words: Words, clear: number, likely: number): string {
  if (likely === 0) return clear === 0 ? words.pull.nobody : words.pull.nobodyElse;
  return clear === 0 ? words.numbers.count(likely) : words.pull.more(likely);
}

/** How far drawing anew would change the shares of draws, and what paths of some people alone do to a draw. */
function samplingTold(words: Words, { rows, draws, pathSampling }: Told): string {
  const { low, high } = wilsonInterval(0.8 * draws, draws);
  const ofDraws = words.pull.anotherSoManyDraws(draws, low, high);
  if (pathSampling === undefined) return `${ofDraws}.`;
  const { followed, bridge, reach } = pathSampling;
  return words.pull.eachDrawFollowsPaths(
    ofDraws,
    followed,
    rows.length,
    bridge.error,
    100 * reach.error,
    bridge.kept,
    reach.kept,
  );
}

/** What missing people do to what was found. */
function missingTold(words: Words, rows: Told['rows'], { optedOut, silent, share }: MissingPeople): string[] {
  if (share === 0) return [];
  const who = [
    ...(optedOut === 0 ? [] : [words.pull.peopleDoNotTakePart(optedOut)]),
    ...(silent === 0 ? [] : [words.pull.peopleNamedByOthersDid(silent)]),
  ].join(', and ');
  const stable = rows.filter((row) => row.share >= 0.5);
  const kept = stable.filter((row) => (row.heldShare ?? 1) >= 0.8).length;
  return [words.pull.ofAllAreMissingWere(who, share, kept, stable.length)];
}

/** Why nobody is named where too many are missing. */
export function withheldReason(words: Words, { share, optedOut, silent }: MissingPeople): string {
  return words.pull.morePeopleAreMissingDo(share, optedOut, silent, MOST_MISSING);
}

function comparison(words: Words, { comparedWith, notComparedWith, tellsDirection }: ChosenModel): string[] {
  const told = [
    comparedWith.length === 0
      ? words.pull.thereAreTooFewPeople
      : words.pull.eachKindOfEvidenceWas(listed(words, comparedWith, '')),
  ];
  if (notComparedWith.length > 0)
    told.push(
      words.pull.notComparedWith(
        notComparedWith
          .map(({ name, reason }) => `${words.pull.covariates[name]} (${sayReason(words, reason)})`)
          .join(', '),
      ),
    );
  if (!tellsDirection && comparedWith.length > 0) told.push(words.pull.tiesThatRunBothWays2);
  return told;
}

function listed(words: Words, items: readonly CovariateName[], none: string): string {
  return items.length === 0 ? none : words.lists.and(items.map((name) => words.pull.covariates[name]));
}
