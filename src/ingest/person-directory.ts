import { idOutline } from './cells.js';

/** Nobody is called so. */
export const UNKNOWN = -1;
/** The person does not take part, be the row that says so held back. */
export const OPTED_OUT = -2;
/** The person's row was held back, and none says that the person does not take part. */
export const HELD_BACK = -3;

/** Where an id was first seen. */
interface Seen {
  readonly line: number;
  readonly person: { readonly name?: string | undefined };
}

/** Whose name somebody has written where an id belongs. */
export interface NameBearer {
  /** Line of the person; undefined when several have the name. */
  readonly line: number | undefined;
  /** Whether the name is that of somebody who does not take part, so that it must be shown nowhere. */
  readonly isOptedOut: boolean;
}

/**
 * Who is who: the place of each person by id.
 *
 * With a people file the places are final, and an id that is not in it is {@link UNKNOWN}. Without one every id that is
 * asked for becomes a person, with places in the order of asking until {@link settle} sorts them.
 */
export class PersonDirectory {
  #isOpen: boolean;
  readonly #placeOf = new Map<string, number>();
  readonly #lineOf: ReadonlyMap<string, Seen>;
  #lineOfOutline: Map<string, number> | undefined;
  #bearerOfName: Map<string, NameBearer> | undefined;

  /** A directory without a people file. */
  static open(): PersonDirectory {
    return new PersonDirectory(true, new Map());
  }

  /** The directory of a people file: those who take part in code-unit order of id, and the others. */
  static of(
    people: readonly string[],
    optedOut: Iterable<string>,
    heldBack: Iterable<string>,
    lineOf: ReadonlyMap<string, Seen>,
  ): PersonDirectory {
    const directory = new PersonDirectory(false, lineOf);
    for (const id of heldBack) directory.#placeOf.set(id, HELD_BACK);
    for (const id of optedOut) directory.#placeOf.set(id, OPTED_OUT);
    people.forEach((id, place) => {
      directory.#placeOf.set(id, place);
    });
    return directory;
  }

  private constructor(isOpen: boolean, lineOf: ReadonlyMap<string, Seen>) {
    this.#isOpen = isOpen;
    this.#lineOf = lineOf;
  }

  /** The place of a person, or {@link UNKNOWN}, {@link OPTED_OUT} or {@link HELD_BACK}. */
  place(id: string): number {
    const place = this.#placeOf.get(id);
    if (place !== undefined) return place;
    if (!this.#isOpen) return UNKNOWN;
    this.#placeOf.set(id, this.#placeOf.size);
    return this.#placeOf.size - 1;
  }

  /** How many people there are. */
  get size(): number {
    return this.#placeOf.size;
  }

  /** As {@link place}, but asking makes nobody a person. */
  find(id: string): number {
    return this.#placeOf.get(id) ?? UNKNOWN;
  }

  /** The line of the first person whose id has the same outline, such as 00123 for 123. */
  lineOfAlike(id: string): number | undefined {
    if (this.#lineOfOutline === undefined) {
      this.#lineOfOutline = new Map();
      for (const [known, { line }] of this.#lineOf) {
        const outline = idOutline(known);
        if (!this.#lineOfOutline.has(outline)) this.#lineOfOutline.set(outline, line);
      }
    }
    return this.#lineOfOutline.get(idOutline(id));
  }

  /** The person whose name this is, whatever its capitals and spaces; undefined when nobody has it. */
  bearerOf(name: string): NameBearer | undefined {
    if (this.#bearerOfName === undefined) {
      this.#bearerOfName = new Map();
      for (const [id, { line, person }] of this.#lineOf) {
        if (person.name === undefined) continue;
        const key = nameKey(person.name);
        const other = this.#bearerOfName.get(key);
        this.#bearerOfName.set(key, {
          line: other === undefined ? line : undefined,
          isOptedOut: other?.isOptedOut === true || this.find(id) === OPTED_OUT,
        });
      }
    }
    return this.#bearerOfName.get(nameKey(name));
  }

  /**
   * The people who take part, in code-unit order of id, which are their places from now on. `finalOf` gives the place of
   * each earlier one, and nobody new becomes a person.
   */
  settle(): { ids: string[]; finalOf: Int32Array } {
    const ids: string[] = [];
    for (const [id, place] of this.#placeOf) if (place >= 0) ids.push(id);
    ids.sort();
    const finalOf = new Int32Array(ids.length);
    ids.forEach((id, place) => {
      finalOf[this.#placeOf.get(id)!] = place;
      this.#placeOf.set(id, place);
    });
    this.#isOpen = false;
    return { ids, finalOf };
  }
}

function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What to do about a name that was written where an id belongs. */
export function nameFix({ line }: NameBearer): string {
  return line === undefined
    ? 'that is the name of several people; write the id of the one who is meant'
    : `that is the name of the person on line ${line} of the people; write the id`;
}
