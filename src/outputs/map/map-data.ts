import type { Analysis } from '../../analysis.js';
import { hiddenGroups } from '../../findings/group-privacy.js';
import { arcSources } from '../../kernel/csr.js';
import { disparity } from '../../kernel/structure/disparity.js';
import type { Words } from '../../words/words.js';
import type { JsonValue } from '../json/json.js';
import { type PersonFacts, personFacts } from '../person-facts.js';
import { kindsOfTies } from '../tie-kinds.js';
import { BACKBONE_LEVEL, mapPositions } from './positions.js';

/** With more people than this the map starts with groups. */
const MOST_PEOPLE_AT_FIRST = 1500;
/** Kinds a tie can be marked with; the bits of one number. */
const MOST_KINDS = 30;

/** Measures a mark can be sized by, where the run has them. */
const sizing = ['in-degree', 'out-degree', 'betweenness', 'reach-2', 'pagerank'] as const;

/**
 * What the map of the report is drawn from, as compact as it is plain: columns of people, groups, and ties as bytes
 * ({@link tieBytes}). Groups too small to show have no size and no ties of their own.
 */
export function mapData(words: Words, analysis: Analysis, showNames: boolean): JsonValue {
  const { measures, ...said } = words.map;
  const { graph, network, scores, options } = analysis;
  const { people, groups, centers } = mapPositions(analysis);
  const facts = personFacts(analysis);
  const firms = [
    ...new Set(graph.people.map(({ firm }) => firm).filter((firm) => firm !== undefined)),
  ].sort();
  const isHidden = hiddenGroups(groups.sizes, options.minGroup);
  const byMetric = new Map(scores.map(({ metric, values }) => [metric, values]));
  const { starts } = network.both;
  return {
    lang: words.lang,
    words: said,
    column: groups.column,
    groupsFirst: graph.people.length > MOST_PEOPLE_AT_FIRST && groups.names.length > 1,
    kinds: network.kinds.slice(0, MOST_KINDS),
    ids: graph.people.map(({ id }) => visibleText(id)),
    names: showNames ? graph.people.map(({ name }) => visibleText(name ?? '')) : null,
    group: [...groups.of],
    firms: firms.map(visibleText),
    firm: graph.people.map(({ firm }) => (firm === undefined ? -1 : firms.indexOf(firm))),
    x: [...people.x],
    y: [...people.y],
    standing: facts.map(({ map }) => quadrants.indexOf(map?.quadrant ?? '')),
    pull: facts.map(pullOf),
    groups: groups.names.map((name, group) => ({
      name: visibleText(name),
      size: isHidden[group] === true ? null : groups.sizes[group]!,
      x: centers.x[group]!,
      y: centers.y[group]!,
    })),
    between: groupTies(analysis, groups.column),
    measures: [
      {
        title: measures.inTouch,
        values: graph.people.map((_, person) => starts[person + 1]! - starts[person]!),
      },
      ...sizing.flatMap((metric) => {
        const values = byMetric.get(metric);
        return values === undefined
          ? []
          : [{ title: measures[metric], values: Array.from(values, threeDigits) }];
      }),
    ],
    ties: base64OfBytes(tieBytes(analysis)),
  };
}

/** Names of quadrants in the order in which `standing` counts. */
export const quadrants: readonly string[] = ['both', 'formal only', 'informal only', 'neither'];

/** 2 clear, 1 likely; everybody else is 0: the map has no mark for people without pull. */
function pullOf({ pull }: PersonFacts): number {
  return pull?.pull === 'clear' ? 2 : pull?.pull === 'likely' ? 1 : 0;
}

function threeDigits(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : null;
}

/** Pairs of groups that may be shown: [place of one, place of the other, pairs in touch, observed / expected]. */
function groupTies({ findings }: Analysis, column: string): JsonValue {
  const table = findings.gaps.tables.find(({ by }) => by === column);
  if (table === undefined) return [];
  const place = new Map(table.groups.map(({ name }, at) => [name, at]));
  return table.cells
    .filter(({ isHidden, observed }) => !isHidden && observed > 0)
    .map(({ a, b, observed, ratio }) => [place.get(a)!, place.get(b)!, observed, threeDigits(ratio)]);
}

/**
 * Ties as bytes: for each person the number of ties to people further down, then for each the step to that person, its
 * kinds as bits, and its strength from 0 to 15 with 16 more where the tie is of the backbone. Numbers are in base 128, lowest first, with the
 * highest bit set on all bytes but the last.
 */
function tieBytes(analysis: Analysis): Uint8Array {
  const { both } = analysis.network;
  const kinds = kindsOfTies(analysis, MOST_KINDS);
  const values = disparity(both);
  const sources = arcSources(both);
  const order = both.strengths.slice().sort();
  const levels = Array.from(
    { length: 15 },
    (_, at) => order[Math.floor(((at + 1) * order.length) / 16)] ?? 0,
  );
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  for (let person = 0, arc = 0; person < both.nodeCount; person++) {
    const end = both.starts[person + 1]!;
    while (arc < end && both.targets[arc]! < person) arc++;
    put(end - arc);
    for (let last = person; arc < end; last = both.targets[arc]!, arc++) {
      put(both.targets[arc]! - last);
      put(kinds(sources[arc]!, both.targets[arc]!));
      put(level(levels, both.strengths[arc]!) + (values[arc]! < BACKBONE_LEVEL ? 16 : 0));
    }
  }
  return Uint8Array.from(bytes);
}

/** Bytes as base64, piece by piece: a call cannot take all of them as arguments. */
function base64OfBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** How many of the ascending levels a strength is above. */
function level(levels: readonly number[], strength: number): number {
  let at = 0;
  while (at < levels.length && strength > levels[at]!) at++;
  return at;
}

/** Letters that turn the direction of text or are not shown would deceive on a canvas as they do in a page. */
function visibleText(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
