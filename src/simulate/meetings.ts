import { createRandom } from '../random.js';
import type { Cell } from './csv-text.js';
import { drawBetween, happens, pick, pickSome } from './draws.js';
import type { Staff } from './people.js';
import type { SimulateOptions } from './simulate-options.js';
import { stamp, weeks, workday } from './window.js';

export const meetingHeader = ['event_id', 'timestamp', 'duration_minutes', 'kind', 'participants'] as const;

const mostAttend = 12;
const broadcastSize = 20;
const headAttends = 0.3;

/**
 * Meetings: each team every week, a unit without teams every other week, a whole unit once a quarter with some away, projects across the units of the smaller
 * firm, and an assembly of each firm once a quarter, which is too large to join anybody.
 */
export function holdMeetings(staff: Staff, { seed }: SimulateOptions): Cell[][] {
  const random = createRandom(seed, 'simulate/meetings');
  const { people, unitPeople, planted } = staff;
  const meetings: { at: string; minutes: number; people: readonly number[] }[] = [];
  const hold = (day: number, minutes: number, attending: readonly number[]) =>
    meetings.push({ at: stamp(random, workday(day)), minutes, people: attending });

  for (const members of unitPeople) {
    const weekday = random.below(5);
    const teams = teamsOf(members);
    const hasTeams = teams.length > 1;
    const heads = members.filter(
      (place) => people[place]!.position === 'head' || people[place]!.position === 'director',
    );
    for (const team of teams) {
      for (let week = 0; week < weeks; week += hasTeams ? 1 : 2) {
        const guests = hasTeams ? heads.filter(() => happens(random, headAttends)) : [];
        hold(week * 7 + weekday, pick(random, [45, 60, 90]), [
          ...pickSome(random, team, mostAttend - 1),
          ...guests,
        ]);
      }
    }
    if (!hasTeams) continue;
    for (const day of [40, 130])
      hold(
        day + drawBetween(random, 0, 27),
        90,
        pickSome(random, members, drawBetween(random, 10, mostAttend)),
      );
  }
  const inSmaller = people.flatMap((person, place) =>
    person.firm === 1 && place !== planted.bridge ? [place] : [],
  );
  const bridged = new Set(people[planted.bridge]?.firm === 1 ? [people[planted.bridge]!.unit] : []);
  const mixed = inSmaller.filter((place) => !bridged.has(people[place]!.unit));
  for (let project = 0; project < Math.ceil(inSmaller.length / 12); project++) {
    const team = pickSome(random, mixed, drawBetween(random, 4, 6));
    for (let month = 0; month < 6; month++) hold(month * 30 + drawBetween(random, 0, 29), 60, team);
  }
  for (const firm of [0, 1]) {
    const all = people.flatMap((person, place) => (person.firm === firm ? [place] : []));
    // Fewer people would be a meeting that joins all of them.
    if (all.length > broadcastSize) for (const day of [20, 110]) hold(day + firm, 45, all);
  }

  return meetings
    .filter((meeting) => meeting.people.length >= 2)
    .map((meeting) => ({
      ...meeting,
      ids: meeting.people
        .map((place) => people[place]!.id)
        .sort()
        .join(';'),
    }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.ids < b.ids ? -1 : 1))
    .map(({ at, minutes, ids }, place) => [
      `m${String(place + 1).padStart(4, '0')}`,
      at,
      minutes,
      'meeting',
      ids,
    ]);

  /** Each lead with their reports; the whole unit where it has no leads. */
  function teamsOf(members: readonly number[]): (readonly number[])[] {
    const leads = members.filter((place) => people[place]!.position === 'lead');
    if (leads.length === 0) return [members];
    return leads.map((lead) => members.filter((place) => place === lead || people[place]!.manager === lead));
  }
}
