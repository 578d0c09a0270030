import type { Network } from '../graph/network.js';
import { drawnNetwork } from '../inference/drawn-network.js';
import { buildCsr, type Csr, findArc } from '../kernel/csr.js';
import { type Random, shuffle } from '../random.js';
import { type StyleScope, scopeOf } from './style-scope.js';
import { degreesOf } from './style-sums.js';

/** How often another stand-in is tried where one is the person themselves or is tied to them already. */
const TRIES = 8;

/**
 * An organisation of `size` people with the habits of a larger one: a piece of it.
 *
 * Whole teams (those who have the same manager) are drawn until there are enough people, so that contact inside teams stays
 * as it is. A team whose manager was not drawn gets one of the leaders drawn, of the same level and without a team where there is one, and
 * the manager's ties with it go to them. Everybody keeps the number of others they turn to: those who were not drawn are
 * stood in for by people drawn of the same kind (leading or not), the more likely the more others turn to them. A tie that
 * runs both ways is kept by either end with even chances, since it would else be counted from both.
 * Cost: O(people + ties).
 */
export function sameSize(scope: StyleScope, size: number, random: Random): StyleScope {
  const members = drawTeams(scope, size, random);
  const placeOf = new Int32Array(scope.size).fill(-1);
  members.forEach((person, place) => {
    placeOf[person] = place;
  });
  const managerOf = standInManagers(scope, members, placeOf, random);
  const stand = standIns(scope, members, random);
  const among = (network: Network) =>
    drawnNetwork(network, pieceOf(network.out, scope, members, placeOf, managerOf, stand, random), members);
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
function drawTeams({ size: all, managerOf, hasLine }: StyleScope, size: number, random: Random): Int32Array {
  const teams = new Map<number, number[]>();
  for (let person = 0; person < all; person++) {
    const key = hasLine && managerOf[person] !== -1 ? managerOf[person]! : -1 - person;
    const team = teams.get(key);
    if (team === undefined) teams.set(key, [person]);
    else team.push(person);
  }
  const order = Int32Array.from(teams.keys());
  shuffle(order, random);
  const chosen: number[] = [];
  for (const key of order) {
    const team = Int32Array.from(teams.get(key)!);
    shuffle(team, random);
    for (const person of team) if (chosen.length < size) chosen.push(person);
  }
  return Int32Array.from(chosen).sort();
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

/** Draws a stand-in for somebody who leads or does not. */
function standIns(
  { network, isLeader }: StyleScope,
  members: Int32Array,
  random: Random,
): (isLeading: boolean) => number {
  const sought = degreesOf(network.in);
  const kinds = [0, 1].map((kind) => {
    const places = Int32Array.from(members.keys()).filter(
      (place) => (isLeader?.[members[place]!] ?? 0) === kind,
    );
    const appeal = shrunken(places.map((place) => sought[members[place]!]!));
    let total = 0;
    const upTo = appeal.map((own) => {
      total += own;
      return total;
    });
    return { places, upTo, total };
  });
  return (isLeading) => {
    const { places, upTo, total } =
      kinds[isLeading && kinds[1]!.total > 0 ? 1 : kinds[0]!.total > 0 ? 0 : 1]!;
    if (!(total > 0)) return -1;
    const at = random.next() * total;
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return places[low]!;
  };
}

/**
 * What counts would be without their own chance: drawn to their mean as far as they spread no more than Poisson counts do.
 * Stand-ins drawn by bare counts would make the luck of the most sought into a habit.
 */
function shrunken(counts: ArrayLike<number>): Float64Array {
  const own = Float64Array.from(counts);
  const mean = own.reduce((sum, count) => sum + count, 0) / own.length;
  const variance = own.reduce((sum, count) => sum + (count - mean) ** 2, 0) / Math.max(1, own.length - 1);
  const kept = variance > mean ? (variance - mean) / variance : 0;
  return own.map((count) => mean + kept * (count - mean));
}

function pieceOf(
  out: Csr,
  { managerOf: original, isLeader }: StyleScope,
  members: Int32Array,
  placeOf: Int32Array,
  managerOf: Int32Array,
  stand: (isLeading: boolean) => number,
  random: Random,
): Csr {
  const size = members.length;
  const ties = new Set<number>();
  const sources: number[] = [];
  const targets: number[] = [];
  const add = (source: number, target: number) => {
    if (source === target || ties.has(source * size + target)) return false;
    ties.add(source * size + target);
    sources.push(source);
    targets.push(target);
    return true;
  };
  members.forEach((person, place) => {
    const manager = original[person]!;
    const standIn = managerOf[place]!;
    if (manager !== -1 && placeOf[manager] === -1 && standIn !== -1) {
      if (findArc(out, person, manager) !== -1) add(place, standIn);
      if (findArc(out, manager, person) !== -1) add(standIn, place);
    }
  });
  members.forEach((person, place) => {
    for (let arc = out.starts[person]!; arc < out.starts[person + 1]!; arc++) {
      const other = out.targets[arc]!;
      if (placeOf[other] !== -1) {
        add(place, placeOf[other]!);
        continue;
      }
      // Ties along the line went to stand-ins; those with a team that was not drawn are the team's.
      if (original[person] === other || original[other] === person) continue;
      const isMutual = findArc(out, other, person) !== -1;
      if (isMutual && random.next() < 0.5) continue;
      for (let tries = 0; tries < TRIES; tries++) {
        const found = stand(isLeader?.[other] === 1);
        if (found === -1) break;
        if (found === managerOf[place] || managerOf[found] === place || !add(place, found)) continue;
        if (isMutual) add(found, place);
        break;
      }
    }
  });
  return buildCsr(size, {
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    strengths: new Float64Array(sources.length).fill(1),
  });
}
