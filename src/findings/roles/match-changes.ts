import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { selectNetwork } from '../../graph/select-network.js';
import { arcSources, buildCsr } from '../../kernel/csr.js';
import { canonOf, nameKey } from '../../matching/facts.js';
import { middleStrength } from '../../matching/reach.js';
import type { Answer, Preference, Skill } from '../../schema/records.js';
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
  | TieChange;

/** New ties of one kind into the units or firms a role must move. */
export interface TieChange {
  readonly kind: 'ties';
  readonly into: readonly string[];
  /** Whom they join the person with. */
  readonly people: readonly number[];
  readonly tieKind: string;
  /** Of each, as the kind counts it. */
  readonly strength: number;
  /** Fewer do not. Less than the number of people where not all sets of fewer could be tried. */
  readonly fewest: number;
}

/** The same input with a change of a pair made in its data. */
export function withChange<Input extends MatchInput>(
  input: Input,
  person: number,
  role: number,
  change: MatchChange,
): Input {
  const { dataset, graph } = input;
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
    case 'wish':
      return { ...input, dataset: withYes(dataset, { personId, roleId }, change.sides) };
    case 'ties':
      return withTies(input, person, change);
  }
}

/** A yes stands where the pair was talked about, if it was, and else among the wishes. */
function withYes(
  dataset: MatchInput['dataset'],
  pair: Pick<Preference, 'personId' | 'roleId'>,
  sides: readonly Preference['side'][],
): MatchInput['dataset'] {
  const isPair = (row: Pick<Preference, 'personId' | 'roleId'>) =>
    row.personId === pair.personId && row.roleId === pair.roleId;
  if (dataset.answers?.some(isPair) === true) {
    const yes: Partial<Answer> = Object.fromEntries(sides.map((side) => [`${side}Answer`, 'yes']));
    return { ...dataset, answers: dataset.answers.map((row) => (isPair(row) ? { ...row, ...yes } : row)) };
  }
  const isMeant = (row: Preference) => sides.includes(row.side) && isPair(row);
  const kept = dataset.preferences.filter((row) => !isMeant(row));
  const said = sides.map((side): Preference => {
    const before = dataset.preferences.find((row) => isMeant(row) && row.side === side);
    return { ...before, ...pair, side, answer: 'yes' };
  });
  return { ...dataset, preferences: [...kept, ...said] };
}

function withPerson<Input extends MatchInput>(
  input: Input,
  person: number,
  change: (record: MatchInput['graph']['people'][number]) => object,
): Input {
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

/** Ties are added to the layer of their kind, as records would, and the network is chosen again. */
function withTies<Input extends MatchInput>(
  input: Input,
  person: number,
  { people, tieKind, strength }: Pick<TieChange, 'people' | 'tieKind' | 'strength'>,
): Input {
  const layers = input.graph.layers.map((layer) => {
    if (layer.kind !== tieKind) return layer;
    const added = people.flatMap((other) =>
      layer.directed
        ? [[person, other]]
        : [
            [person, other],
            [other, person],
          ],
    );
    const { csr } = layer;
    return {
      ...layer,
      csr: buildCsr(csr.nodeCount, {
        sources: Int32Array.from([...arcSources(csr), ...added.map(([from]) => from!)]),
        targets: Int32Array.from([...csr.targets, ...added.map(([, to]) => to!)]),
        strengths: Float64Array.from([...csr.strengths, ...added.map(() => strength)]),
      }),
    };
  });
  const graph = { ...input.graph, layers };
  return { ...input, graph, network: selectNetwork(graph, input.options) };
}

/**
 * The kind that most ties have, and the strength that makes a tie of it as strong as the middle one of the whole network; undefined
 * where there are no ties at all.
 */
export function usualTie(
  { layers }: Pick<OrgGraph, 'layers'>,
  { kinds, factors, both, minWeight }: Network,
): Pick<TieChange, 'tieKind' | 'strength'> | undefined {
  if (both.arcCount === 0) return undefined;
  const [layer] = layers
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => b.csr.arcCount - a.csr.arcCount);
  if (layer === undefined) return undefined;
  const strength = middleStrength(both.strengths) / (factors.get(layer.kind) ?? 1);
  // Weights are read in millionths.
  return {
    tieKind: layer.kind,
    strength: Math.ceil(Math.max(strength, layer.minWeight, minWeight) * 1e6) / 1e6,
  };
}
