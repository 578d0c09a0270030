import { readChart } from '../../graph/chart.js';
import { arcSources } from '../../kernel/csr.js';
import { disparity } from '../../kernel/structure/disparity.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';
import { shortened } from './person-label.js';
import type { View } from './view.js';

const WIDTH = 960;
const TOP = 40;
const SIDE = 24;
/** Up to so many people each have a mark; of more, those without reports are one mark a team. */
const MOST_MARKS = 130;
/** Ties drawn: more hide the chart below them. */
const MOST_TIES = 70;

/** One person, or those of a team who have no reports. */
interface Mark {
  /** Somebody in it. */
  readonly person: number;
  readonly people: number;
  readonly isTeam: boolean;
  readonly depth: number;
  readonly manager: number;
}

/**
 * The chart with the informal ties that run across it: not to one's manager or report, nor within a team. Of many the ones that
 * stand out most in both people's contact ({@link disparity}). Undefined where no reporting line is known.
 */
export function orgChartFigure(words: Words, view: View): Html | undefined {
  const { graph, network } = view.analysis;
  const { managerOf } = graph;
  const chart = readChart(managerOf, (person) => graph.people[person]!.hasManagerElsewhere === true);
  const hidden = new Set(
    view.top
      .filter(({ map, pull }) => map?.quadrant === 'informal only' && pull.pull !== 'cannot tell')
      .map(({ index }) => index),
  );
  const { marks, markOf } = marksOf(managerOf, chart.depth, chart.directReports, chart.order, hidden);
  if (!marks.some(({ manager }) => manager !== -1)) return undefined;
  const deepest = Math.max(...marks.map(({ depth }) => depth));
  const layer = Math.max(70, Math.min(120, 480 / (deepest + 1)));
  const height = TOP + layer * deepest + 60;
  const xs = acrossOf(marks, markOf);
  const place = (mark: number) => ({ x: xs[mark]!, y: TOP + layer * marks[mark]!.depth });
  const named = namesOf(
    marks.map((mark, at) => {
      const isHidden = !mark.isTeam && hidden.has(mark.person);
      const isWanted = isHidden || (!mark.isTeam && mark.depth <= 1);
      const { x, y } = place(at);
      const name = isWanted ? shortened(graph.people[mark.person]!.id, 12) : '';
      return { x, y: mark.depth <= 1 && !isHidden ? y - 9 : y + 20, name, isFirst: isHidden };
    }),
  );
  const { ties, more } = tiesAcross(view, markOf);
  const heaviest = Math.max(1, ...ties.map(({ pairs }) => pairs));
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.standing.pictureTheChartAndThe}">
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="org-chart-caption" class="org-chart">
${marks.map((mark, at) => {
  const above = mark.manager === -1 ? undefined : markOf.get(mark.manager);
  if (above === undefined) return undefined;
  const [from, to] = [place(above), place(at)];
  return html`<path class="formal" d="M${from.x} ${from.y}V${r(from.y + layer / 2)}H${to.x}V${to.y}"/>
`;
})}${ties.map(({ a, b, pairs, isHidden }) => {
  const [from, to] = [place(a), place(b)];
  const bend = from.y === to.y ? -Math.min(60, 14 + Math.abs(from.x - to.x) / 8) : 0;
  return html`<path class="informal${isHidden ? ' hidden-leader' : ''}" d="M${from.x} ${from.y}Q${r((from.x + to.x) / 2)} ${r((from.y + to.y) / 2 + bend)} ${to.x} ${to.y}" stroke-width="${r(1 + (3 * pairs) / heaviest)}"/>
`;
})}${marks.map((mark, at) => {
  const { x, y } = place(at);
  const isHidden = !mark.isTeam && hidden.has(mark.person);
  const id = graph.people[mark.person]!.id;
  if (mark.isTeam)
    return html`<circle class="team" cx="${x}" cy="${y}" r="${r(Math.min(9, 2.5 + Math.sqrt(mark.people)))}"/>
`;
  return html`${
    isHidden
      ? html`<path class="person hidden-leader" d="M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z"><title>${id}</title></path>`
      : html`<circle class="person" cx="${x}" cy="${y}" r="4"><title>${id}</title></circle>`
  }
`;
})}${named.map(
  ({
    x,
    y,
    name,
  }) => html`<text class="dot-name" paint-order="stroke" x="${x}" y="${y}" text-anchor="middle">${name}</text>
`,
)}</svg>
</div>
<figcaption id="org-chart-caption">${words.standing.theChartFromTheTop(more > 0 ? words.standing.ofTheThatStandOut(ties.length + more, ties.length) : '')} <span class="key"><svg width="26" height="12" aria-hidden="true" class="org-chart"><line class="formal" x1="0" x2="26" y1="6" y2="6"/></svg> ${words.standing.reportsTo}</span> <span class="key"><svg width="26" height="12" aria-hidden="true" class="org-chart"><line class="informal" x1="0" x2="26" y1="6" y2="6" stroke-width="2"/></svg> ${words.standing.informalTieAcross}</span> <span class="key"><svg width="16" height="16" aria-hidden="true" class="org-chart"><path class="person hidden-leader" d="M8 0L16 8L8 16L0 8Z"/></svg> ${words.standing.pullWithoutAPostAnd}</span> <span class="key"><svg width="16" height="16" aria-hidden="true" class="org-chart"><circle class="team" cx="8" cy="8" r="6"/></svg> ${words.standing.thoseOfATeamWithout}</span> ${network.kinds.length === 0 ? words.standing.thereAreNoInformalTies : ''}</figcaption>
</figure>`;
}

interface MarkName {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly isFirst: boolean;
}

/** Names that have room beside one another, those that matter first, moved off the edges; others are left to the titles of the marks. */
function namesOf(wanted: readonly MarkName[]): readonly MarkName[] {
  const halfOf = (name: string) => 3 * [...name].length + 4;
  const placed: MarkName[] = [];
  const inOrder = wanted.filter(({ name }) => name !== '');
  for (const one of [
    ...inOrder.filter(({ isFirst }) => isFirst),
    ...inOrder.filter(({ isFirst }) => !isFirst),
  ]) {
    const half = halfOf(one.name);
    const x = r(Math.min(WIDTH - half, Math.max(half, one.x)));
    const isFree = placed.every(
      (other) => Math.abs(other.y - one.y) > 12 || Math.abs(other.x - x) >= half + halfOf(other.name),
    );
    if (isFree) placed.push({ ...one, x });
  }
  return placed;
}

function marksOf(
  managerOf: Int32Array,
  depth: Int32Array,
  reports: Int32Array,
  order: Int32Array,
  alone: ReadonlySet<number>,
): { readonly marks: readonly Mark[]; readonly markOf: ReadonlyMap<number, number> } {
  const everybody = order.length <= MOST_MARKS;
  const marks: Mark[] = [];
  const markOf = new Map<number, number>();
  const teamOf = new Map<number, number>();
  // In this order a manager comes before the people below.
  for (const person of order) {
    const manager = managerOf[person]!;
    if (depth[person]! < 0 || (manager === -1 && reports[person] === 0)) continue;
    const isTeam = !everybody && reports[person] === 0 && !alone.has(person);
    const team = isTeam ? teamOf.get(manager) : undefined;
    if (team !== undefined) {
      marks[team] = { ...marks[team]!, people: marks[team]!.people + 1 };
      markOf.set(person, team);
      continue;
    }
    if (isTeam) teamOf.set(manager, marks.length);
    markOf.set(person, marks.length);
    marks.push({ person, people: 1, isTeam, depth: depth[person]!, manager });
  }
  return { marks, markOf };
}

/** Each mark without others below gets the next place; a manager stands over the middle of theirs. */
function acrossOf(marks: readonly Mark[], markOf: ReadonlyMap<number, number>): readonly number[] {
  const below = marks.map((): number[] => []);
  marks.forEach(({ manager }, at) => {
    const above = manager === -1 ? undefined : markOf.get(manager);
    if (above !== undefined && above !== at) below[above]!.push(at);
  });
  const leaves = below.filter((list) => list.length === 0).length;
  const step = (WIDTH - 2 * SIDE) / Math.max(1, leaves - 1);
  const xs = marks.map(() => 0);
  let next = 0;
  marks.forEach((_, at) => {
    if (below[at]!.length === 0) xs[at] = leaves === 1 ? WIDTH / 2 : r(SIDE + step * next++);
  });
  for (let at = marks.length - 1; at >= 0; at--) {
    const own = below[at]!;
    if (own.length > 0)
      xs[at] = r((Math.min(...own.map((one) => xs[one]!)) + Math.max(...own.map((one) => xs[one]!))) / 2);
  }
  return xs;
}

interface TieAcross {
  readonly a: number;
  readonly b: number;
  readonly pairs: number;
  readonly isHidden: boolean;
}

function tiesAcross(
  { analysis, top }: View,
  markOf: ReadonlyMap<number, number>,
): { readonly ties: readonly TieAcross[]; readonly more: number } {
  const { both } = analysis.network;
  const { managerOf } = analysis.graph;
  const values = disparity(both);
  const sources = arcSources(both);
  const hidden = new Set(
    top
      .filter(({ map, pull }) => map?.quadrant === 'informal only' && pull.pull !== 'cannot tell')
      .map(({ index }) => index),
  );
  const across = [...sources.keys()].filter((arc) => {
    const [a, b] = [sources[arc]!, both.targets[arc]!];
    if (a >= b || managerOf[a] === b || managerOf[b] === a) return false;
    if (managerOf[a] === managerOf[b] && managerOf[a] !== -1) return false;
    const [from, to] = [markOf.get(a), markOf.get(b)];
    return from !== undefined && to !== undefined && from !== to;
  });
  across.sort((x, y) => values[x]! - values[y]! || x - y);
  const ties = new Map<string, TieAcross>();
  let drawn = 0;
  for (const arc of across) {
    if (ties.size >= MOST_TIES) break;
    const ends = [markOf.get(sources[arc]!)!, markOf.get(both.targets[arc]!)!];
    const [a, b] = [Math.min(...ends), Math.max(...ends)];
    const known = ties.get(`${a} ${b}`);
    const isHidden = hidden.has(sources[arc]!) || hidden.has(both.targets[arc]!);
    ties.set(`${a} ${b}`, {
      a,
      b,
      pairs: (known?.pairs ?? 0) + 1,
      isHidden: isHidden || known?.isHidden === true,
    });
    drawn++;
  }
  const list = [...ties.values()].sort(
    (x, y) => Number(x.isHidden) - Number(y.isHidden) || x.pairs - y.pairs,
  );
  return { ties: list, more: across.length - drawn };
}

function r(value: number): number {
  return Math.round(10 * value) / 10;
}
