import type { Network } from '../graph/network.js';
import { arcSources, buildCsr, type Csr } from '../kernel/csr.js';
import { canonOf, nameKey } from '../matching/facts.js';
import { middleStrength } from '../matching/reach.js';
import type { Preference, Skill } from '../schema/records.js';
import type { MatchInput } from './match-problem.js';

/** One change of what is on record of a pair. */
export type MatchChange =
  | {
      readonly kind: 'skill';
      readonly skill: string;
      /** 0 where it is not listed. */
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'hours'; readonly from: number | undefined; readonly to: number }
  | { readonly kind: 'wish'; readonly sides: readonly ('person' | 'role')[] }
  | {
      readonly kind: 'ties';
      /** The units or firms they lead into. */
      readonly into: readonly string[];
      /** Whom they join the person with, in the order in which each adds most. */
      readonly people: readonly number[];
      readonly strength: number;
    };

/** The same input with a change of a pair made in its data. */
export function withChange(input: MatchInput, person: number, role: number, change: MatchChange): MatchInput {
  const { dataset, graph, network } = input;
  const personId = graph.people[person]!.id;
  const roleId = dataset.roles[role]!.id;
  switch (change.kind) {
    case 'skill':
      return withPerson(input, person, ({ skills = [] }) => ({
        skills: withLevel(skills, change.skill, change.to, canonOf(dataset.config.synonyms)),
      }));
    case 'hours': {
      const changed = withPerson(input, person, ({ hoursAvailable }) => ({
        hoursAvailable: Math.max(hoursAvailable ?? 0, change.to),
      }));
      const preferences = dataset.preferences.map((row) =>
        row.side === 'person' && row.personId === personId && row.roleId === roleId && row.hours !== undefined
          ? { ...row, hours: change.to }
          : row,
      );
      const answers = dataset.answers?.map((row) =>
        row.personId === personId && row.roleId === roleId && row.hours !== undefined
          ? { ...row, hours: change.to }
          : row,
      );
      return {
        ...changed,
        dataset: { ...dataset, preferences, ...(answers === undefined ? {} : { answers }) },
      };
    }
    case 'wish': {
      const isMeant = (row: Preference) =>
        change.sides.includes(row.side) && row.personId === personId && row.roleId === roleId;
      const kept = dataset.preferences.filter((row) => !isMeant(row));
      const said = change.sides.map((side): Preference => {
        const before = dataset.preferences.find((row) => isMeant(row) && row.side === side);
        return { ...before, side, personId, roleId, answer: 'yes' };
      });
      return { ...input, dataset: { ...dataset, preferences: [...kept, ...said] } };
    }
    case 'ties':
      return { ...input, network: withTies(network, person, change.people, change.strength) };
  }
}

function withPerson(
  input: MatchInput,
  person: number,
  change: (record: MatchInput['graph']['people'][number]) => object,
): MatchInput {
  const people = input.graph.people.map((record, place) =>
    place === person ? { ...record, ...change(record) } : record,
  );
  return { ...input, graph: { ...input.graph, people } };
}

/** The skills with one at another level, under whatever name it is listed; level 0 takes it out. */
function withLevel(
  skills: readonly Skill[],
  name: string,
  level: number,
  canon: (key: string) => string,
): Skill[] {
  const key = canon(nameKey(name));
  const others = skills.filter((skill) => canon(nameKey(skill.name)) !== key);
  return level === 0 ? others : [...others, { name, level }];
}

/** The network with ties added, in both directions in the view that has none. */
export function withTies(
  network: Network,
  person: number,
  people: readonly number[],
  strength: number,
): Network {
  const added = people.flatMap((other) => [
    [person, other],
    [other, person],
  ]);
  const { both } = network;
  return {
    ...network,
    both: buildCsr(both.nodeCount, {
      sources: Int32Array.from([...arcSources(both), ...added.map(([from]) => from!)]),
      targets: Int32Array.from([...both.targets, ...added.map(([, to]) => to!)]),
      strengths: Float64Array.from([...both.strengths, ...added.map(() => strength)]),
    }),
  };
}

/** The strength that makes two people as near as ties can: that of the middle tie, and 1 where there is none. */
export function usualStrength({ strengths }: Csr): number {
  return middleStrength(strengths);
}
