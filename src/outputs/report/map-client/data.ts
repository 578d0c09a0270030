import type { Words } from '../../../words/words.js';
/** What the page holds for its map; `outputs/map/map-data.ts` makes it and says what is in it. */
export interface MapData {
  readonly lang: string;
  readonly words: Omit<Words['map'], 'measures'>;
  readonly column: string;
  readonly groupsFirst: boolean;
  readonly kinds: readonly string[];
  readonly ids: readonly string[];
  readonly names: readonly string[] | null;
  readonly group: readonly number[];
  readonly firms: readonly string[];
  readonly firm: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly standing: readonly number[];
  readonly pull: readonly number[];
  readonly groups: readonly MapGroup[];
  /** [place of one group, of the other, pairs in touch, observed / expected] */
  readonly between: readonly (readonly [number, number, number, number | null])[];
  readonly measures: readonly { readonly title: string; readonly values: readonly (number | null)[] }[];
  readonly ties: string;
}

export interface MapGroup {
  readonly name: string;
  readonly size: number | null;
  readonly x: number;
  readonly y: number;
}

/** A tie as one end sees it. */
export interface Contact {
  readonly person: number;
  /** Bits, in the order of the kinds. */
  readonly kinds: number;
  /** 0 to 15. */
  readonly strength: number;
  readonly isBackbone: boolean;
}

/** The contacts of each person, from the bytes in the page. */
export function readContacts({ ids, ties }: MapData): readonly Contact[][] {
  const bytes = Uint8Array.from(atob(ties), (letter) => letter.charCodeAt(0));
  const contacts = ids.map((): Contact[] => []);
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  for (let person = 0; person < ids.length; person++) {
    let other = person;
    for (let rest = next(); rest > 0; rest--) {
      other += next();
      const kinds = next();
      const code = next();
      const tie = { kinds, strength: code & 15, isBackbone: code >= 16 };
      contacts[person]!.push({ person: other, ...tie });
      contacts[other]!.push({ person, ...tie });
    }
  }
  return contacts;
}

/** What is chosen, by mouse or by keyboard, and therefore shown in the picture, the list and the card alike. */
export interface State {
  level: 'groups' | 'people';
  text: string;
  group: number;
  kind: number;
  measure: number;
  isBackboneOnly: boolean;
  /** A person or a group, by the level; -1 for none. */
  chosen: number;
}

/** Whether a person is among those that the filters leave. */
export function isShown(
  data: MapData,
  contacts: readonly Contact[][],
  state: State,
  person: number,
): boolean {
  if (state.group !== -1 && data.group[person] !== state.group) return false;
  if (state.kind !== -1 && !contacts[person]!.some(({ kinds }) => hasKind(kinds, state.kind))) return false;
  return state.text === '' || labelOf(data, person).toLowerCase().includes(state.text);
}

export function hasKind(bits: number, kind: number): boolean {
  return kind === -1 || Math.floor(bits / 2 ** kind) % 2 === 1;
}

export function labelOf({ ids, names }: MapData, person: number): string {
  const name = names?.[person];
  return name === undefined || name === '' ? ids[person]! : `${ids[person]} ${name}`;
}
