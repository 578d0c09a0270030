import { hiddenGroups } from '../../findings/group-privacy.js';
import type { Words } from '../../words/words.js';
import { mapGroups } from '../map/positions.js';
import { type Html, html } from './html.js';
import { shortened } from './person-label.js';
import type { View } from './view.js';

const WIDTH = 760;
const TOP = 34;
const TALL = 460;
const GAP = 8;
const bar = { left: 190, right: 570, width: 12 } as const;
const MOST_UNITS = 24;

interface Stream {
  readonly unit: number;
  readonly community: number;
  readonly people: number;
}

/**
 * From the units of the chart to the communities the ties make: a band for the people of a unit who are in a community. Bands of too
 * few people, and the smallest that would give them away, are not drawn. Undefined without units or communities.
 */
export function flowFigure(words: Words, { analysis }: View): Html | undefined {
  const { communities } = analysis.findings;
  const units = mapGroups(analysis);
  const { minGroup } = analysis.options;
  if (units.column === 'community' || communities.count === 0) return undefined;
  const isHidden = hiddenGroups(units.sizes, minGroup);
  const shown = [...units.names.keys()].filter((unit) => isHidden[unit] !== true);
  const kept = shown.sort((a, b) => units.sizes[b]! - units.sizes[a]! || a - b).slice(0, MOST_UNITS);
  const streams = kept.flatMap((unit) => streamsOf(unit, units.of, communities.of, minGroup));
  if (streams.length === 0) return undefined;
  const order = (place: 'unit' | 'community') => {
    const sums = new Map<number, number>();
    for (const stream of streams) sums.set(stream[place], (sums.get(stream[place]) ?? 0) + stream.people);
    return sums;
  };
  const left = order('unit');
  const right = order('community');
  // Units stand in the order of the community most of their people are in, so that bands cross as little as they can.
  const main = (unit: number) =>
    streams.filter((stream) => stream.unit === unit).sort((a, b) => b.people - a.people)[0]!.community;
  const unitsInOrder = [...left.keys()].sort((a, b) => main(a) - main(b) || a - b);
  const communitiesInOrder = [...right.keys()].sort((a, b) => a - b);
  const total = streams.reduce((sum, { people }) => sum + people, 0);
  const rows = Math.max(left.size, right.size);
  const scale = (TALL - GAP * rows) / total;
  const y1 = places(unitsInOrder, left, scale);
  const y2 = places(communitiesInOrder, right, scale);
  const at1 = new Map(y1);
  const at2 = new Map(y2);
  const bands = [...streams].sort(
    (a, b) => unitsInOrder.indexOf(a.unit) - unitsInOrder.indexOf(b.unit) || a.community - b.community,
  );
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.communities.pictureUnitsAndTheCommunities}">
<svg viewBox="0 0 ${WIDTH} ${TOP + TALL + 10}" role="img" aria-labelledby="flow-caption" class="flow">
<text class="tick" x="${bar.left}" y="18" text-anchor="end">${units.column}</text><text class="tick" x="${bar.right}" y="18">${words.communities.community2}</text>
${bands.map(({ unit, community, people }) => {
  const tall = people * scale;
  const a = at1.get(unit)!;
  const b = at2.get(community)!;
  at1.set(unit, a + tall);
  at2.set(community, b + tall);
  const [x1, x2, middle] = [bar.left + bar.width, bar.right - bar.width, (bar.left + bar.right) / 2];
  return html`<path class="band firm-${community % 4}" d="M${x1} ${r(a)}C${middle} ${r(a)} ${middle} ${r(b)} ${x2} ${r(b)}V${r(b + tall)}C${middle} ${r(b + tall)} ${middle} ${r(a + tall)} ${x1} ${r(a + tall)}Z"><title>${words.communities.community3(units.names[unit], community + 1, people)}</title></path>
`;
})}${unitsInOrder.map((unit) => post(y1.get(unit)!, left.get(unit)! * scale, bar.left, 'end', shortened(units.names[unit]!, 24)))}${communitiesInOrder.map((community) => post(y2.get(community)!, right.get(community)! * scale, bar.right - bar.width, 'start', words.communities.community4(community + 1)))}</svg>
</div>
<figcaption id="flow-caption">${words.communities.fromTheSOfThe(units.column, minGroup, kept.length < shown.length ? words.communities.theLargestOfAreDrawn(kept.length, shown.length) : '')}</figcaption>
</figure>`;
}

function streamsOf(unit: number, unitOf: Int32Array, communityOf: Int32Array, minGroup: number): Stream[] {
  const people = new Map<number, number>();
  unitOf.forEach((own, person) => {
    if (own === unit) people.set(communityOf[person]!, (people.get(communityOf[person]!) ?? 0) + 1);
  });
  const sorted = [...people].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const large = sorted.filter(([community, size]) => community >= 0 && size >= minGroup);
  const rest =
    sorted.reduce((sum, [, size]) => sum + size, 0) - large.reduce((sum, [, size]) => sum + size, 0);
  if (rest > 0 && rest < minGroup) large.pop();
  return large.map(([community, size]) => ({ unit, community, people: size }));
}

function places(
  order: readonly number[],
  sizes: ReadonlyMap<number, number>,
  scale: number,
): Map<number, number> {
  let y = TOP;
  return new Map(
    order.map((one) => {
      const at = y;
      y += sizes.get(one)! * scale + GAP;
      return [one, at];
    }),
  );
}

function post(y: number, tall: number, x: number, side: 'start' | 'end', name: string): Html {
  return html`<rect class="post" x="${x}" y="${r(y)}" width="${bar.width}" height="${r(Math.max(1, tall))}"/><text x="${side === 'end' ? x - 8 : x + bar.width + 8}" y="${r(y + tall / 2 + 4)}" text-anchor="${side}">${name}</text>
`;
}

function r(value: number): number {
  return Math.round(10 * value) / 10;
}
