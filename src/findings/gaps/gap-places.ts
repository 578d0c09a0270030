import type { Groups } from '../../graph/groups.js';
import { type GroupPairs, rankLabels } from '../../kernel/groups/group-pairs.js';
import { type ContactCounts, type ContactPairs, expectedBetween, observedBetween } from './contact-table.js';

// People, pairs and groups as the kernel's tests number them.

/** People of like activity exchange groups: so many at least. */
const LEAST_STRATUM = 10;

/** Observed / expected of each pair of groups. */
export function ratiosOf(contact: ContactCounts, { a, b }: GroupPairs): Float64Array {
  return Float64Array.from(
    a,
    (group, at) => observedBetween(contact, group, b[at]!) / expectedBetween(contact, group, b[at]!),
  );
}

/**
 * The people with a group, the least active first, and where strata of like activity start: each of at least ten people, those with
 * as many contacts together.
 */
export function byActivity(
  activity: Float64Array,
  { of }: Groups,
): { people: Int32Array; strata: Int32Array } {
  const people = Int32Array.from(of.keys()).filter((person) => of[person] !== -1);
  people.sort((x, y) => activity[x]! - activity[y]! || x - y);
  const strata = [0];
  for (let place = 1; place < people.length; place++) {
    const isNew = activity[people[place]!] !== activity[people[place - 1]!];
    if (isNew && place - strata.at(-1)! >= LEAST_STRATUM && people.length - place >= LEAST_STRATUM)
      strata.push(place);
  }
  return { people, strata: Int32Array.of(...strata, people.length) };
}

/** Pairs in touch by the places of both among these people. */
export function placesOf(
  pairs: Pick<ContactPairs, 'first' | 'second'>,
  people: Int32Array,
  count: number,
): { first: Int32Array; second: Int32Array } {
  const placeOf = new Int32Array(count);
  people.forEach((person, place) => {
    placeOf[person] = place;
  });
  const places = (ends: Int32Array) => ends.map((person) => placeOf[person]!);
  return { first: places(pairs.first), second: places(pairs.second) };
}

export function labelsOf(people: Int32Array, groups: Groups, asked: GroupPairs): Int32Array {
  const labels = rankLabels(asked, groups.of, groups.names.length);
  return people.map((person) => labels[person]!);
}
