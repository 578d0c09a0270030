import type { Network } from '../../graph/network.js';
import { drawnNetwork } from '../../inference/drawn-network.js';
import { type Random, shuffle } from '../../random.js';
import { type StyleScope, scopeOf } from '../style/style-scope.js';
import { pieceTies } from './same-size-ties.js';

/** Of so many draws of teams the one is taken whose share of leaders is nearest to that of the whole. */
const DRAWS_OF_TEAMS = 20;

/** Steps up the chart that are followed. */
const DEEPEST = 64;

/**
 * An organisation of `size` people with the habits of a larger one: a piece of it.
 *
 * Whole teams (those who have the same manager) are drawn until there are enough people, so that contact inside teams stays
 * as it is, with the one at the top of the chart among them, and with as many who lead as the share of them in the whole. A team
 * whose manager was not drawn gets one of the leaders drawn, of the same level and without a team where there is one, and the
 * manager's ties with it go to them. Other ties with people who were not drawn are joined anew ({@link pieceTies}).
 * Cost: O(people + ties).
 */
export function sameSize(scope: StyleScope, size: number, random: Random): StyleScope {
  const top = topOf(scope);
  const members = drawTeams(scope, top, size, random);
  const placeOf = new Int32Array(scope.size).fill(-1);
  members.forEach((person, place) => {
    placeOf[person] = place;
  });
  const managerOf = standInManagers(scope, members, placeOf, random);
  const piece = { members, placeOf, managerOf, top };
  const among = (whole: Network) =>
    drawnNetwork(whole, pieceTies(whole.out, whole.in, scope, piece, random), members);
  const network = among(scope.network);
  return scopeOf(
    network,
    scope.starts === undefined ? undefined : scope.starts === scope.network ? network : among(scope.starts),
    {
      managerOf,
      hasLine: scope.hasLine,
      rank: scope.rank && members.map((person) => scope.rank![person]!),
      isLeader: scope.isLeader && Uint8Array.from(members, (person) => scope.isLeader![person]!),
    },
  );
}

/** People of teams drawn whole, ascending; the last team in part. Those who have no manager are teams of one. */
function drawTeams(
  { size: all, managerOf, hasLine, isLeader, leaders }: StyleScope,
  top: number,
  size: number,
  random: Random,
): Int32Array {
  const teams = new Map<number, number[]>();
  for (let person = 0; person < all; person++) {
    if (person === top) continue;
    const key = hasLine && managerOf[person] !== -1 ? managerOf[person]! : -1 - person;
    const team = teams.get(key);
    if (team === undefined) teams.set(key, [person]);
    else team.push(person);
  }
  const order = Int32Array.from(teams.keys());
  const wanted = (leaders * size) / all;
  let best: number[] = [];
  let farthest = Number.POSITIVE_INFINITY;
  for (let draw = 0; draw < (leaders === 0 ? 1 : DRAWS_OF_TEAMS); draw++) {
    shuffle(order, random);
    const chosen = top === -1 ? [] : [top];
    for (const key of order) {
      if (chosen.length >= size) break;
      const team = Int32Array.from(teams.get(key)!);
      shuffle(team, random);
      for (const person of team) if (chosen.length < size) chosen.push(person);
    }
    const leading = chosen.reduce((sum, person) => sum + (isLeader?.[person] ?? 0), 0);
    if (Math.abs(leading - wanted) >= farthest) continue;
    farthest = Math.abs(leading - wanted);
    best = chosen;
  }
  return Int32Array.from(best).sort();
}

/** Who has no manager here and most people below; -1 where there are no lines. */
function topOf({ size, managerOf, hasLine }: StyleScope): number {
  if (!hasLine) return -1;
  const below = new Int32Array(size);
  for (let person = 0; person < size; person++) {
    // No chart is deeper, and a circle of managers has no end.
    let at = managerOf[person]!;
    for (let steps = 0; at !== -1 && steps < DEEPEST; steps++, at = managerOf[at]!) below[at]!++;
  }
  let top = -1;
  for (let person = 0; person < size; person++)
    if (managerOf[person] === -1 && below[person]! > (top === -1 ? 0 : below[top]!)) top = person;
  return top;
}

/** Who manages whom in the piece: the manager, or for a team without one a leader, of the same level and without a team here where there is one. */
function standInManagers(
  { managerOf, rank, isLeader }: StyleScope,
  members: Int32Array,
  placeOf: Int32Array,
  random: Random,
): Int32Array {
  const result = new Int32Array(members.length).fill(-1);
  const busy = new Uint8Array(members.length);
  const waiting = new Map<number, number[]>();
  members.forEach((person, place) => {
    const manager = managerOf[person]!;
    if (manager === -1) return;
    if (placeOf[manager] !== -1) {
      result[place] = placeOf[manager]!;
      busy[placeOf[manager]!] = 1;
    } else waiting.set(manager, [...(waiting.get(manager) ?? []), place]);
  });
  const leaders = Int32Array.from(members.keys()).filter((place) => isLeader?.[members[place]!] === 1);
  shuffle(leaders, random);
  for (const [manager, team] of waiting) {
    const level = rank?.[manager] ?? 0;
    const others = leaders.filter((place) => !team.includes(place));
    const least = others.reduce((fewest, place) => Math.min(fewest, busy[place]!), 255);
    const free = others.filter((place) => busy[place] === least);
    const found = free.find((place) => rank?.[members[place]!] === level) ?? free[0];
    if (found === undefined) continue;
    busy[found]!++;
    for (const place of team) result[place] = found;
  }
  return result;
}
