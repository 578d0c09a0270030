import { wilsonInterval } from '../kernel/tests-of-counts.js';
import type { AnalyzeOptions } from '../options.js';
import type { ChosenModel } from './choose-pull-model.js';
import type { PullClass, PullRow } from './informal-pull.js';
import { CHANCE_ALLOWED, CHANCE_OF_ANYBODY } from './pull-chance.js';
import { type MissingPeople, MOST_MISSING } from './pull-missing.js';
import type { PathSampling } from './pull-sampling.js';
import { counted, percent, short } from './wording.js';

/** The rule of informal pull with its thresholds and what the evidence was compared with. */
export function pullRule(options: AnalyzeOptions, topSetSize: number, chosen: ChosenModel): string {
  const base = `in the top ${topSetSize} (${percent(options.topShare)} of people, at least 5 but at most a quarter of all) of at least ${options.kindsOfEvidence} of the four kinds of evidence, both by the evidence and by how far it is beyond what is expected of a person of the same ${listed(chosen.comparedWith, 'network')}`;
  const sure = `likely in at least 50 % of ${options.draws} draws that leave out ${percent(options.leaveOut)} of people and of ties, cannot tell in 20 %; clear in 80 %, and where moreover chance alone would explain at most ${percent(CHANCE_ALLOWED)} of those so rare, provided that somebody is there whom it explains with at most ${percent(CHANCE_OF_ANYBODY)}`;
  const held = `where people are missing, the same shares of draws in which as many again are; above ${percent(MOST_MISSING)} missing nobody is named`;
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
export function pullSentences(told: Told): string[] {
  const { rows, chosen, missingPeople, fewestPairs } = told;
  if (fewestPairs !== undefined)
    return [`With fewer than ${fewestPairs} pairs of people in touch nothing can be told of informal pull.`];
  const has = (pull: PullClass) => rows.filter((row) => row.pull === pull).length;
  const found = `Informal pull is clear for ${counted(has('clear'), 'person', 'people')} and likely for ${has('likely') === 0 ? 'nobody else' : `${has('likely')} more`}${has('cannot tell') === 0 ? '' : `; for ${has('cannot tell')} the data cannot tell`}.`;
  return [found, ...comparison(chosen), ...missingTold(rows, missingPeople), ...samplingTold(told)];
}

/** How far drawing anew would change the shares of draws, and what paths of some people alone do to a draw. */
function samplingTold({ rows, draws, pathSampling }: Told): string[] {
  const { low, high } = wilsonInterval(0.8 * draws, draws);
  const ofDraws = `Another ${draws} draws would put a share of 80 % between ${percent(low)} and ${percent(high)} in nine of ten cases`;
  if (pathSampling === undefined) return [`${ofDraws}.`];
  const { followed, bridge, reach } = pathSampling;
  return [
    `${ofDraws}. Each draw follows the paths of ${followed} of ${counted(rows.length, 'person', 'people')}: in the top set bridge is then off by ${percent(bridge.error)} and reach by ${short(100 * reach.error)} % (root mean square), and ${percent(bridge.kept)} and ${percent(reach.kept)} of it stay in it; intervals hold that, too, and are the wider for it.`,
  ];
}

/** What missing people do to what was found. */
function missingTold(rows: Told['rows'], { optedOut, silent, share }: MissingPeople): string[] {
  if (share === 0) return [];
  const who = [
    ...(optedOut === 0 ? [] : [`${counted(optedOut, 'person does', 'people do')} not take part`]),
    ...(silent === 0
      ? []
      : [`${counted(silent, 'person', 'people')} named by others did not answer, it seems`]),
  ].join(', and ');
  const stable = rows.filter((row) => row.share >= 0.5);
  const kept = stable.filter((row) => (row.heldShare ?? 1) >= 0.8).length;
  return [
    `${who}: ${percent(share)} of all are missing. Were as many again missing, ${kept} of ${counted(stable.length, 'person', 'people')} would stay in the top sets in at least 80 % of draws.`,
  ];
}

/** Why nobody is named where too many are missing. */
export function withheldReason({ share, optedOut, silent }: MissingPeople): string {
  return `more people: ${percent(share)} are missing (${optedOut} do not take part, ${silent} did not answer, it seems), and above ${percent(MOST_MISSING)} nobody is named, since another few answers could turn the picture`;
}

function comparison({ comparedWith, notComparedWith, tellsDirection }: ChosenModel): string[] {
  const told = [
    comparedWith.length === 0
      ? 'There are too few people to say what would be expected of each: everybody is compared with the mean of all.'
      : `Each kind of evidence was compared with what ${listed(comparedWith, '')} lead one to expect.`,
  ];
  if (notComparedWith.length > 0)
    told.push(
      `Not compared with ${notComparedWith.map(({ name, reason }) => `${name} (${reason})`).join(', ')}.`,
    );
  if (!tellsDirection && comparedWith.length > 0)
    told.push(
      'Ties that run both ways do not say who seeks whom: bridge and reach alone were compared with the number of contacts, and pull is clear by these alone.',
    );
  return told;
}

/** `a, b and c`. */
function listed(words: readonly string[], none: string): string {
  if (words.length < 2) return words[0] ?? none;
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
