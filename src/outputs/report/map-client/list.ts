import { type Contact, isShown, labelOf, type MapData, type State } from './data.js';
import { button, filled, named } from './elements.js';

/** Buttons at once; a search leaves fewer. */
const MOST_BUTTONS = 100;

/** Everybody, or every group, that the filters leave, in the order of ids: no measure puts people in order here. */
export function showList(
  place: HTMLElement,
  data: MapData,
  contacts: readonly Contact[][],
  state: State,
  change: (change: Partial<State>) => void,
): void {
  const isPeople = state.level === 'people';
  const all = isPeople ? data.ids : data.groups;
  const left = [...all.keys()].filter((at) =>
    isPeople
      ? isShown(data, contacts, state, at)
      : state.text === '' || data.groups[at]!.name.toLowerCase().includes(state.text),
  );
  const { words, lang } = data;
  const noun = isPeople
    ? all.length === 1
      ? words.person
      : words.people
    : all.length === 1
      ? words.group
      : words.groups;
  const told = named(
    'output',
    'told',
    `${filled(words.of, left.length.toLocaleString(lang), all.length.toLocaleString(lang))} ${noun}`,
  );
  if (left.length > MOST_BUTTONS) told.textContent += filled(words.firstListed, MOST_BUTTONS);
  const list = document.createElement('ul');
  // A button that had the focus gets it back, since the list is made anew.
  const hadFocus = place.contains(document.activeElement);
  for (const at of left.slice(0, MOST_BUTTONS)) {
    const item = document.createElement('li');
    const isChosen = at === state.chosen;
    const choose = button(isPeople ? labelOf(data, at) : data.groups[at]!.name, () =>
      change({ chosen: isChosen ? -1 : at }),
    );
    choose.setAttribute('aria-pressed', String(isChosen));
    item.append(choose);
    list.append(item);
  }
  const top = place.querySelector('ul')?.scrollTop ?? 0;
  place.replaceChildren(told, list);
  list.scrollTop = top;
  if (hadFocus) list.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
}
