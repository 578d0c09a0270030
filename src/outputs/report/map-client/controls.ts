import type { MapData, State } from './data.js';
import { button, filled, named } from './elements.js';

export type Move = 'in' | 'out' | 'all';

export interface Controls {
  readonly element: HTMLElement;
  /** Brings the fields in line with what was chosen elsewhere. */
  show(state: State): void;
}

/** The fields above the map: what is shown, found, left out, and how large marks are. */
export function makeControls(
  data: MapData,
  change: (change: Partial<State>) => void,
  move: (move: Move) => void,
): Controls {
  const bar = named('div', 'tools');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', data.words.whatIsShown);

  const level = select(bar, data.words.show, [
    ['people', data.words.people],
    ['groups', filled(data.words.groupsBy, data.column)],
  ]);
  level.addEventListener('change', () => change({ level: level.value as State['level'] }));
  const find = field(bar, data.words.find);
  find.addEventListener('input', () => change({ text: find.value.trim().toLowerCase() }));
  const group = select(bar, data.column, [
    ['-1', data.words.all],
    ...data.groups.map(({ name }, at): [string, string] => [String(at), name]),
  ]);
  group.addEventListener('change', () => change({ group: Number(group.value), level: 'people', chosen: -1 }));
  const kind = select(bar, data.words.kind, [
    ['-1', data.words.all],
    ...data.kinds.map((name, at): [string, string] => [String(at), name]),
  ]);
  kind.addEventListener('change', () => change({ kind: Number(kind.value) }));
  const measure = select(
    bar,
    data.words.size,
    data.measures.map(({ title }, at): [string, string] => [String(at), title]),
  );
  measure.addEventListener('change', () => change({ measure: Number(measure.value) }));
  const backbone = document.createElement('input');
  backbone.type = 'checkbox';
  const label = named('label', 'check');
  label.append(backbone, ` ${data.words.backbone}`);
  bar.append(label);
  backbone.addEventListener('change', () => change({ isBackboneOnly: backbone.checked }));
  bar.append(
    button(data.words.closer, () => move('in')),
    button(data.words.farther, () => move('out')),
    button(data.words.whole, () => move('all')),
  );

  return {
    element: bar,
    show(state) {
      level.value = state.level;
      group.value = String(state.group);
      kind.value = String(state.kind);
      measure.value = String(state.measure);
      measure.disabled = state.level === 'groups';
      backbone.checked = state.isBackboneOnly;
    },
  };
}

function select(
  bar: HTMLElement,
  title: string,
  choices: readonly (readonly [value: string, text: string])[],
): HTMLSelectElement {
  const made = document.createElement('select');
  for (const [value, text] of choices) {
    const option = document.createElement('option');
    option.value = value;
    option.textContent = text;
    made.append(option);
  }
  // The words around the field would else have its choices in its name.
  made.setAttribute('aria-label', title);
  const label = named('label', 'field');
  label.append(`${title} `, made);
  bar.append(label);
  return made;
}

function field(bar: HTMLElement, title: string): HTMLInputElement {
  const made = document.createElement('input');
  made.type = 'search';
  const label = named('label', 'field');
  label.append(`${title} `, made);
  bar.append(label);
  return made;
}
