import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Move } from './controls.js';
import { type Contact, hasKind, isShown, labelOf, type MapData, type State } from './data.js';
import { filled } from './elements.js';

export interface Picture {
  /** Draws what the state says now. */
  show(): void;
  move(move: Move): void;
}

/** Told apart with most kinds of colour vision, on light and dark ground; place and label say the group as well. */
const palette = ['#0b75b0', '#c4601d', '#2f8f5b', '#9a62b0', '#a98314', '#c2547f', '#3f8f9e', '#7a7f86'];
/** Names of groups among people; more would cover them. */
const MOST_NAMES = 40;
/** Closer than this, groups open into people; farther than the other, people close into groups. */
const OPENS = 0.35;
const CLOSES = 1.6;

/** The canvas. Undefined, with a sentence in its place, where there is no WebGL. */
export function drawPicture(
  place: HTMLElement,
  data: MapData,
  contacts: readonly Contact[][],
  state: State,
  change: (change: Partial<State>) => void,
): Picture | undefined {
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', data.words.picture);
  const graph = new UndirectedGraph();
  addGroups(graph, data);
  let hasPeople = false;
  let sigma: Sigma;
  try {
    sigma = new Sigma(graph, place, {
      allowInvalidContainer: true,
      hideEdgesOnMove: true,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      labelFont: 'system-ui, sans-serif',
      labelSize: 12,
      labelRenderedSizeThreshold: 8,
      labelColor: { color: token(place, '--ink') },
      defaultDrawNodeHover: () => undefined,
    });
  } catch (error) {
    place.removeAttribute('role');
    place.textContent = filled(data.words.noPicture, error instanceof Error ? error.message : 'unknown');
    return undefined;
  }
  const soft = token(place, '--rule');
  const strong = token(place, '--soft');
  let near = new Set<string>();

  const show = (): void => {
    const isPeople = state.level === 'people';
    if (isPeople && !hasPeople) {
      addPeople(graph, data);
      hasPeople = true;
    }
    if (isPeople) drawTies(graph, contacts, state);
    const key = state.chosen === -1 ? undefined : isPeople ? `p${state.chosen}` : `g${state.chosen}`;
    near = new Set(key === undefined ? [] : [key, ...neighborsOf(data, contacts, state)]);
    const largest = Math.max(1e-9, ...data.measures[state.measure]!.values.map((value) => value ?? 0));
    const values = data.measures[state.measure]!.values;
    sigma.setSetting('nodeReducer', (node, attributes) => {
      const at = Number(node.slice(1));
      const isPerson = node.startsWith('p');
      // Among people a group is only its name, in the middle of them.
      const isName = isPeople && !isPerson && data.groups.length <= MOST_NAMES && key === undefined;
      if (isPerson !== isPeople && !isName) return { ...attributes, hidden: true };
      const isOut = isPerson ? !isShown(data, contacts, state, at) && !near.has(node) : false;
      const isFar = near.size > 0 && !near.has(node);
      return {
        ...attributes,
        hidden: isOut,
        size: isPerson ? 2 + 7 * ((values[at] ?? 0) / largest) : isPeople ? 0.01 : attributes['size'],
        color: isFar ? soft : attributes['color'],
        label: isFar ? '' : attributes['label'],
        forceLabel: node === key || !isPerson,
        zIndex: node === key ? 2 : isFar ? 0 : 1,
      };
    });
    sigma.setSetting('edgeReducer', (edge, attributes) => {
      const [a, b] = graph.extremities(edge);
      const isOwn = key !== undefined && (a === key || b === key);
      const isHidden = a.startsWith('p') !== isPeople || (key !== undefined && !isOwn);
      return { ...attributes, hidden: isHidden, color: isOwn ? strong : soft, zIndex: isOwn ? 1 : 0 };
    });
    sigma.refresh();
    if (key !== undefined) glideTo(key);
  };
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const glideTo = (node: string): void => {
    const shown = sigma.getNodeDisplayData(node);
    if (shown === undefined) return;
    const camera = sigma.getCamera();
    const to = { x: shown.x, y: shown.y, ratio: Math.min(camera.ratio, state.level === 'people' ? 0.6 : 1) };
    void camera.animate(to, { duration: isStill ? 1 : 250 });
  };

  sigma.on('clickNode', ({ node }) => {
    const at = Number(node.slice(1));
    if (state.level === 'people' && node.startsWith('g')) change({ group: state.group === at ? -1 : at });
    else change({ chosen: at === state.chosen ? -1 : at });
  });
  sigma.on('clickStage', () => {
    if (state.chosen !== -1) change({ chosen: -1 });
  });
  if (data.groupsFirst)
    sigma.getCamera().on('updated', ({ ratio }) => {
      if (state.level === 'groups' && ratio < OPENS) change({ level: 'people' });
      else if (state.level === 'people' && ratio > CLOSES) change({ level: 'groups', group: -1 });
    });
  show();
  return {
    show,
    move(move) {
      const camera = sigma.getCamera();
      const duration = isStill ? 1 : 200;
      if (move === 'in') void camera.animatedZoom({ duration, factor: 1.6 });
      else if (move === 'out') void camera.animatedUnzoom({ duration, factor: 1.6 });
      else void camera.animatedReset({ duration });
    },
  };
}

function token(place: HTMLElement, name: string): string {
  return getComputedStyle(place).getPropertyValue(name).trim();
}

function addGroups(graph: UndirectedGraph, data: MapData): void {
  const largest = Math.max(1, ...data.groups.map(({ size }) => size ?? 0));
  data.groups.forEach(({ name, size, x, y }, at) => {
    graph.addNode(`g${at}`, {
      x,
      y,
      label: name,
      size: size === null ? 5 : 6 + 22 * Math.sqrt(size / largest),
      color: palette[at % palette.length]!,
    });
  });
  // A line is contact beyond what is expected, as in the picture above; of many only the farthest beyond.
  const beyond = data.between.filter(([, , , ratio]) => (ratio ?? 0) >= 0.71);
  beyond.sort((a, b) => (b[3] ?? 0) - (a[3] ?? 0));
  for (const [a, b, , ratio] of beyond.slice(0, 4000))
    graph.addEdge(`g${a}`, `g${b}`, { size: Math.min(6, 1 + (ratio ?? 0)) });
}

function addPeople(graph: UndirectedGraph, data: MapData): void {
  data.ids.forEach((_, at) => {
    const group = data.group[at]!;
    graph.addNode(`p${at}`, {
      // Two at one place cannot be told apart: each is moved by less than a mark, by its place in the list.
      x: data.x[at]! + ((at * 7) % 11) / 11,
      y: data.y[at]! + ((at * 5) % 13) / 13,
      label: labelOf(data, at),
      color: group === -1 ? '#7a7f86' : palette[group % palette.length]!,
    });
  });
}

/** The ties of the filters, and all of whoever is chosen. */
function drawTies(graph: UndirectedGraph, contacts: readonly Contact[][], state: State): void {
  const wanted = `${state.kind} ${state.isBackboneOnly} ${state.chosen}`;
  if (graph.getAttribute('drawn') === wanted) return;
  graph.setAttribute('drawn', wanted);
  for (const edge of graph.filterEdges((_, __, source) => source.startsWith('p'))) graph.dropEdge(edge);
  contacts.forEach((own, person) => {
    for (const { person: other, kinds, isBackbone, strength } of own) {
      if (other < person || !hasKind(kinds, state.kind)) continue;
      const isOwn = person === state.chosen || other === state.chosen;
      if (state.isBackboneOnly && !isBackbone && !isOwn) continue;
      graph.addEdge(`p${person}`, `p${other}`, { size: 0.4 + strength / 12 });
    }
  });
}

function neighborsOf(
  data: MapData,
  contacts: readonly Contact[][],
  { level, chosen, kind }: State,
): string[] {
  if (level === 'people')
    return contacts[chosen]!.filter(({ kinds }) => hasKind(kinds, kind)).map(({ person }) => `p${person}`);
  return data.between.flatMap(([a, b]) => (a === chosen ? [`g${b}`] : b === chosen ? [`g${a}`] : []));
}
