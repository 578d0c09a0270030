import type { Analysis } from '../../analysis.js';
import type { Layer } from '../../graph/org-graph.js';
import { arcSources, findArc } from '../../kernel/csr.js';
import type { PersonFacts } from '../person-facts.js';
import { xmlClean } from '../xml.js';

export type AttributeType = 'string' | 'double' | 'integer';

/** One typed column of a file of the network. */
export interface Attribute<Row> {
  readonly title: string;
  readonly type: AttributeType;
  readonly of: (row: Row) => string | number | undefined;
}

/** A tie as a file of the network has it. */
export interface Edge {
  readonly source: number;
  readonly target: number;
  readonly strength: number;
}

/** What is known of a person, in the order of columns. */
export function personAttributes({ scores }: Analysis): Attribute<PersonFacts>[] {
  return [
    { title: 'firm', type: 'string', of: ({ person }) => person.firm },
    { title: 'unit', type: 'string', of: ({ person }) => person.unit },
    { title: 'level', type: 'string', of: ({ person }) => person.level },
    { title: 'quadrant', type: 'string', of: ({ map }) => map?.quadrant },
    { title: 'pull', type: 'string', of: ({ pull }) => pull?.pull },
    { title: 'community', type: 'integer', of: ({ community }) => community },
    ...scores.map(({ metric, values: scored }) => ({
      title: metric,
      type: 'double' as const,
      of: ({ index }: PersonFacts) => scored[index],
    })),
  ];
}

/** The kinds a tie is made of, and its strength in each before they were combined. */
export function edgeAttributes(analysis: Analysis): Attribute<Edge>[] {
  const { graph, network } = analysis;
  const shown = shownStrength(analysis);
  const layers = graph.layers.filter(({ kind }) => network.kinds.includes(kind));
  const strengthIn = ({ csr, directed, minWeight }: Layer, { source, target }: Edge) => {
    const arcs = [findArc(csr, source, target), network.directed ? -1 : findArc(csr, target, source)];
    const strengths = arcs.map((arc) => csr.strengths[arc] ?? 0);
    const counted = strengths.filter((strength) => strength >= Math.max(minWeight, network.minWeight));
    const sum = directed ? counted.reduce((a, b) => a + b, 0) : Math.max(0, ...counted);
    return sum > 0 ? sum : undefined;
  };
  return [
    {
      title: 'kinds',
      type: 'string',
      of: (edge) =>
        layers
          .filter((layer) => strengthIn(layer, edge) !== undefined)
          .map(({ kind }) => kind)
          .join('; '),
    },
    ...layers.map((layer) => ({
      title: `strength: ${layer.kind}`,
      type: 'double' as const,
      of: (edge: Edge) => {
        const strength = strengthIn(layer, edge);
        return strength === undefined ? undefined : shown(strength);
      },
    })),
  ];
}

/** Ties, each once where direction does not count. */
export function edgesOf(analysis: Analysis): Edge[] {
  const { network } = analysis;
  const shown = shownStrength(analysis);
  const csr = network.directed ? network.out : network.both;
  const sources = arcSources(csr);
  return Array.from(sources, (source, arc) => ({
    source,
    target: csr.targets[arc]!,
    strength: shown(csr.strengths[arc]!),
  })).filter(({ source, target }) => network.directed || source < target);
}

/** What a file of the network says of its weights where they are not the strengths themselves; undefined where they are. */
export function weightNote({ dataset }: Pick<Analysis, 'dataset'>): string | undefined {
  return dataset.privacy?.mode === 'pseudonymous'
    ? 'People are codes, and weights and strengths of ties are the nearest powers of two.'
    : undefined;
}

/** Strengths as they are written. An exact number of messages is known to two people, who could find themselves by it. */
function shownStrength(analysis: Analysis): (strength: number) => number {
  return weightNote(analysis) === undefined
    ? (strength) => strength
    : (strength) => (strength > 0 ? 2 ** Math.round(Math.log2(strength)) : strength);
}

/** Ids as XML can hold them; two that would become one get a mark. */
export function uniqueIds(ids: readonly string[]): string[] {
  const taken = new Set(ids.filter((id) => xmlClean(id) === id));
  return ids.map((id) => {
    const clean = xmlClean(id);
    if (clean === id) return id;
    let unique = clean;
    for (let mark = 2; taken.has(unique); mark++) unique = `${clean}~${mark}`;
    taken.add(unique);
    return unique;
  });
}

// Okabe and Ito's colours, told apart by most people with colour blindness, in an order of contrast.
const palette = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#56B4E9', '#E69F00', '#F0E442', '#000000'];

/** The colour of each unit; no unit is the empty name. */
export function groupColors({ graph }: Analysis): Map<string, string> {
  const units = [...new Set(graph.people.map(({ unit }) => unit ?? ''))].sort();
  return new Map(units.map((unit, i) => [unit, palette[i % palette.length]!]));
}

/** The size of a person's mark: it grows with the root of the number of people in touch. */
export function markSize({ network }: Analysis, person: number): number {
  const { starts } = network.both;
  const contacts = starts[person + 1]! - starts[person]!;
  return Math.round(10 * (4 + 2 * Math.sqrt(contacts))) / 10;
}
