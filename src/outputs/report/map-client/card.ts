import { type Contact, hasKind, labelOf, type MapData, type State } from './data.js';
import { button, filled, named } from './elements.js';

const MOST_CONTACTS = 40;

/** What the page knows of the chosen person or group, and with whom they are in touch, each a way on. */
export function showCard(
  place: HTMLElement,
  data: MapData,
  contacts: readonly Contact[][],
  state: State,
  change: (change: Partial<State>) => void,
): void {
  if (state.chosen === -1) {
    place.replaceChildren(named('p', 'note', data.words.choose));
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
  fact(facts, data.words.firm, data.column === 'firm' ? undefined : data.firms[data.firm[chosen]!]);
  fact(
    facts,
    data.words.standing,
    [data.words.postAndPull, undefined, data.words.pullWithoutPost, undefined][data.standing[chosen]!],
  );
  fact(facts, data.words.pull, [undefined, data.words.likely, data.words.clear][data.pull[chosen]!]);
  for (const { title, values } of data.measures)
    fact(
      facts,
      title,
      values[chosen]?.toLocaleString(data.lang, { maximumSignificantDigits: 3 }) ?? data.words.noAnswer,
    );
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
  if (own.length > MOST_CONTACTS)
    list.append(named('li', 'rest', filled(data.words.more, own.length - MOST_CONTACTS)));
  return [
    named('h3', '', labelOf(data, chosen)),
    facts,
    named('h4', '', filled(data.words.inTouchWithNumber, own.length)),
    list,
    named('p', 'note', data.words.notPerformance),
  ];
}

function group(data: MapData, { chosen }: State, change: (change: Partial<State>) => void): HTMLElement[] {
  const { name, size } = data.groups[chosen]!;
  const facts = document.createElement('dl');
  fact(facts, data.words.people, size === null ? data.words.hiddenSize : size.toLocaleString(data.lang));
  const own = data.between
    .flatMap(([a, b, pairs, ratio]) =>
      a === chosen ? [{ other: b, pairs, ratio }] : b === chosen ? [{ other: a, pairs, ratio }] : [],
    )
    .sort((x, y) => (y.ratio ?? 0) - (x.ratio ?? 0) || x.other - y.other);
  const list = document.createElement('ul');
  for (const { other, pairs, ratio } of own.slice(0, MOST_CONTACTS)) {
    const item = document.createElement('li');
    const against = ratio === null ? '' : filled(data.words.ofExpected, ratio.toLocaleString(data.lang));
    item.append(
      button(data.groups[other]!.name, () => change({ chosen: other, text: '' })),
      named(
        'small',
        '',
        ` ${filled(pairs === 1 ? data.words.pair : data.words.pairs, pairs.toLocaleString(data.lang))}${against}`,
      ),
    );
    list.append(item);
  }
  const parts = [named('h3', '', name), facts];
  if (data.ids.length > 0)
    parts.push(button(data.words.showPeople, () => change({ level: 'people', group: chosen, chosen: -1 })));
  parts.push(named('h4', '', own.length === 0 ? data.words.noContact : data.words.inTouchWith), list);
  return parts;
}

function fact(list: HTMLElement, title: string, value: string | undefined): void {
  if (value === undefined) return;
  const row = document.createElement('div');
  row.append(named('dt', '', title), named('dd', '', value));
  list.append(row);
}
