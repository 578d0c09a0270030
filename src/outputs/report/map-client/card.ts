import { type Contact, hasKind, labelOf, type MapData, type State } from './data.js';
import { button, named } from './elements.js';

const MOST_CONTACTS = 40;
const standings = ['a post and informal pull', undefined, 'informal pull without a post', undefined];
const pulls = [undefined, 'likely', 'clear'];

/** What the page knows of the chosen person or group, and with whom they are in touch, each a way on. */
export function showCard(
  place: HTMLElement,
  data: MapData,
  contacts: readonly Contact[][],
  state: State,
  change: (change: Partial<State>) => void,
): void {
  if (state.chosen === -1) {
    place.replaceChildren(named('p', 'note', 'Choose somebody in the list or on the map to see more.'));
    return;
  }
  if (state.level === 'people') place.replaceChildren(...person(data, contacts, state, change));
  else place.replaceChildren(...group(data, state, change));
}

function person(
  data: MapData,
  contacts: readonly Contact[][],
  { chosen, kind }: State,
  change: (change: Partial<State>) => void,
): HTMLElement[] {
  const facts = document.createElement('dl');
  fact(facts, data.column, data.groups[data.group[chosen]!]?.name);
  fact(facts, 'firm', data.column === 'firm' ? undefined : data.firms[data.firm[chosen]!]);
  fact(facts, 'standing', standings[data.standing[chosen]!]);
  fact(facts, 'pull', pulls[data.pull[chosen]!]);
  for (const { title, values } of data.measures)
    fact(facts, title, values[chosen]?.toLocaleString('en', { maximumSignificantDigits: 3 }) ?? 'no answer');
  const own = contacts[chosen]!.filter(({ kinds }) => hasKind(kinds, kind)).sort(
    (a, b) => b.strength - a.strength || a.person - b.person,
  );
  const list = document.createElement('ul');
  for (const contact of own.slice(0, MOST_CONTACTS)) {
    const item = document.createElement('li');
    const kinds = data.kinds.filter((_, at) => hasKind(contact.kinds, at)).join(', ');
    item.append(
      button(labelOf(data, contact.person), () => change({ chosen: contact.person, group: -1, text: '' })),
      named('small', '', ` ${kinds}`),
    );
    list.append(item);
  }
  if (own.length > MOST_CONTACTS) list.append(named('li', 'rest', `and ${own.length - MOST_CONTACTS} more`));
  return [
    named('h3', '', labelOf(data, chosen)),
    facts,
    named('h4', '', `In touch with ${own.length}, the closest first`),
    list,
    named('p', 'note', 'A place in a network is not performance.'),
  ];
}

function group(data: MapData, { chosen }: State, change: (change: Partial<State>) => void): HTMLElement[] {
  const { name, size } = data.groups[chosen]!;
  const facts = document.createElement('dl');
  fact(facts, 'people', size === null ? 'hidden: too small to show' : size.toLocaleString('en'));
  const own = data.between
    .flatMap(([a, b, pairs, ratio]) =>
      a === chosen ? [{ other: b, pairs, ratio }] : b === chosen ? [{ other: a, pairs, ratio }] : [],
    )
    .sort((x, y) => (y.ratio ?? 0) - (x.ratio ?? 0) || x.other - y.other);
  const list = document.createElement('ul');
  for (const { other, pairs, ratio } of own.slice(0, MOST_CONTACTS)) {
    const item = document.createElement('li');
    const against = ratio === null ? '' : `, ${ratio.toLocaleString('en')} of what is expected`;
    item.append(
      button(data.groups[other]!.name, () => change({ chosen: other, text: '' })),
      named(
        'small',
        '',
        ` ${pairs.toLocaleString('en')} ${pairs === 1 ? 'pair' : 'pairs'} in touch${against}`,
      ),
    );
    list.append(item);
  }
  const parts = [named('h3', '', name), facts];
  if (data.ids.length > 0)
    parts.push(button('Show its people', () => change({ level: 'people', group: chosen, chosen: -1 })));
  parts.push(
    named('h4', '', own.length === 0 ? 'No contact with others can be shown' : 'In touch with'),
    list,
  );
  return parts;
}

function fact(list: HTMLElement, title: string, value: string | undefined): void {
  if (value === undefined) return;
  const row = document.createElement('div');
  row.append(named('dt', '', title), named('dd', '', value));
  list.append(row);
}
