import type { IntroduceOptionsInput } from '../../src/findings/introductions/introduce-options.js';
import type { Introductions } from '../../src/findings/introductions/introductions.js';
import type { OrgGraph } from '../../src/graph/org-graph.js';
import type { Dataset } from '../../src/schema/dataset.js';

/**
 * Every limit that a plan breaks, in words: looked for in the records, by loops over all of them, and with none of the code that
 * makes the plan. `today`: day since 1970-01-01 on which the first round is.
 */
export function brokenLimits(
  { rows }: Pick<Introductions, 'rows'>,
  { people, layers, managerOf, indexOf }: OrgGraph,
  { history }: Dataset,
  options: IntroduceOptionsInput,
  today: number,
): string[] {
  const { perPerson = 1, hoursEach = 1, groupSize = 2, mixLevels = 0, againAfterDays = 365 } = options;
  const broken: string[] = [];
  const hasHours = people.some(({ hoursAvailable }) => hoursAvailable !== undefined);
  const inTouch = (a: number, b: number): boolean =>
    managerOf[a] === b ||
    managerOf[b] === a ||
    layers.some(({ csr }) =>
      [
        [a, b],
        [b, a],
      ].some(([x, y]) => csr.targets.subarray(csr.starts[x!]!, csr.starts[x! + 1]!).includes(y!)),
    );
  const firstMet = new Map<string, number>();
  const times = new Map<string, number>();
  const rounds = new Map<number, boolean[]>();
  for (const { round, people: meeting, groups, way, isRepeat } of rows) {
    if (meeting.length > groupSize || meeting.length < 2) broken.push(`${meeting.length} people meet`);
    if (new Set(meeting).size !== meeting.length) broken.push('somebody meets themselves');
    if (round > (options.rounds ?? 1)) broken.push('a round beyond the last');
    const levels = meeting.map((person) => people[person]!.level).filter((level) => level !== undefined);
    rounds.set(round, [...(rounds.get(round) ?? []), new Set(levels).size > 1]);
    for (const person of meeting) {
      const { participate, hoursAvailable, id } = people[person]!;
      const key = `${round} ${person}`;
      times.set(key, (times.get(key) ?? 0) + 1);
      if (participate === 'not-introductions' || participate === 'no') broken.push(`${id} takes no part`);
      if (options.exclude?.includes(id)) broken.push(`${id} is left out`);
      if (times.get(key)! > perPerson) broken.push(`${id} has too many`);
      if (hasHours && times.get(key)! * hoursEach > (hoursAvailable ?? 0) + 1e-6)
        broken.push(`${id} has too few hours`);
    }
    for (const asked of way.people)
      if (people[asked]!.participate === 'not-introductions') broken.push('who takes no part is asked');
    meeting.forEach((a, at) => {
      for (let other = at + 1; other < meeting.length; other++) {
        const b = meeting[other]!;
        const isOneGroup = groups[at] !== undefined && groups[at] === groups[other];
        if (isOneGroup && meeting.length === 2) broken.push('two of one group');
        if (!isOneGroup && inTouch(a, b)) broken.push('two who are in touch');
        for (const { personA, personB, day, met, never } of history) {
          const isThem =
            new Set([indexOf.get(personA), indexOf.get(personB), a, b]).size === 2 && personA !== personB;
          const isRecent = day === undefined || day > today - againAfterDays;
          if (isThem && never) broken.push('never to be paired');
          if (isThem && met !== 'no' && isRecent) broken.push('introduced not long ago');
        }
        const pair = [a, b].sort().join();
        if (firstMet.has(pair) && !isRepeat) broken.push('a repeat that is not called one');
        firstMet.set(pair, round);
      }
    });
    if (meeting.every((_, at) => groups[at] !== undefined && groups[at] === groups[0]))
      broken.push('all of one group');
  }
  for (const [round, mixed] of rounds) {
    if (mixed.length > (options.most ?? Number.POSITIVE_INFINITY)) broken.push(`round ${round} has too many`);
    if (mixed.filter(Boolean).length < mixLevels * mixed.length - 1e-6)
      broken.push(`round ${round} has too few across levels`);
  }
  return broken;
}
