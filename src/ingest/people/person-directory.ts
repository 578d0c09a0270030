import { idDifference, idOutline } from '../cells/cells.js';
import { localPartOf, mailsOf } from '../cells/mail-addresses.js';
import type { Aliases } from './aliases.js';

/** Nobody is called so. */
export const UNKNOWN = -1;
/** The person does not take part, be the row that says so held back. */
export const OPTED_OUT = -2;
/** The person's row was held back, and none says that the person does not take part. */
export const HELD_BACK = -3;
/** A shared mailbox, a room or a program, as the people file says. */
export const NOT_A_PERSON = -4;

/** Where an id was first seen. */
interface Seen {
  readonly line: number;
  readonly person: { readonly name?: string | undefined; readonly attributes: ReadonlyMap<string, string> };
}

/** A person whose id is much like another one. */
export interface Alike {
  readonly line: number;
  /** What the two differ in. */
  readonly difference: string;
}

/** Whose name or mail address somebody has written where an id belongs. */
export interface NameBearer {
  readonly has: 'name' | 'mail address';
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
  readonly #aliases: Aliases;
  #idOfOutline: Map<string, string> | undefined;
  #bearerOfName: Map<string, NameBearer> | undefined;

  /** A directory without a people file. */
  static open(aliases: Aliases): PersonDirectory {
    return new PersonDirectory(true, new Map(), aliases);
  }

  /** The directory of a people file: those who take part in code-unit order of id, and the others. */
  static of(
    people: readonly string[],
    optedOut: Iterable<string>,
    heldBack: Iterable<string>,
    notPeople: Iterable<string>,
    lineOf: ReadonlyMap<string, Seen>,
    aliases: Aliases,
  ): PersonDirectory {
    const directory = new PersonDirectory(false, lineOf, aliases);
    for (const id of notPeople) directory.#placeOf.set(id, NOT_A_PERSON);
    for (const id of heldBack) directory.#placeOf.set(id, HELD_BACK);
    for (const id of optedOut) directory.#placeOf.set(id, OPTED_OUT);
    people.forEach((id, place) => {
      directory.#placeOf.set(id, place);
    });
    return directory;
  }

  private constructor(isOpen: boolean, lineOf: ReadonlyMap<string, Seen>, aliases: Aliases) {
    this.#isOpen = isOpen;
    this.#lineOf = lineOf;
    this.#aliases = aliases;
  }

  /** The id by which the person of an id goes. */
  mainOf<Id extends string | undefined>(id: Id): Id | string {
    return this.#aliases.mainOf(id);
  }

  /** The place of a person, or {@link UNKNOWN}, {@link OPTED_OUT}, {@link HELD_BACK} or {@link NOT_A_PERSON}; an alias is whom it means. */
  place(alias: string): number {
    const id = this.#aliases.mainOf(alias);
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
    return this.#placeOf.get(this.#aliases.mainOf(id)) ?? UNKNOWN;
  }

  /** The first person whose id has the same outline, such as 00123 for 123. */
  alike(id: string): Alike | undefined {
    if (this.#idOfOutline === undefined) {
      this.#idOfOutline = new Map();
      for (const known of this.#lineOf.keys()) {
        const outline = idOutline(known);
        if (!this.#idOfOutline.has(outline)) this.#idOfOutline.set(outline, known);
      }
    }
    const other = this.#idOfOutline.get(idOutline(id));
    if (other === undefined) return undefined;
    return { line: this.#lineOf.get(other)!.line, difference: idDifference(id, other) };
  }

  /** The person whose name or mail address this is, whatever its capitals and spaces; undefined when nobody has it. */
  bearerOf(text: string): NameBearer | undefined {
    if (this.#bearerOfName === undefined) {
      this.#bearerOfName = new Map();
      for (const [id, { line, person }] of this.#lineOf) {
        if (person.name !== undefined) this.#note(nameKey(person.name), 'name', id, line);
        const mails = mailsOf(id, person.attributes);
        for (const key of new Set([...mails, ...mails.map(localPartOf)]))
          this.#note(key, 'mail address', id, line);
      }
    }
    const key = nameKey(text);
    return (
      this.#bearerOfName.get(key) ??
      (key.includes('@') ? this.#bearerOfName.get(localPartOf(key)) : undefined)
    );
  }

  #note(key: string, has: NameBearer['has'], id: string, line: number): void {
    const other = this.#bearerOfName!.get(key);
    this.#bearerOfName!.set(key, {
      has,
      line: other === undefined || other.line === line ? line : undefined,
      isOptedOut: other?.isOptedOut === true || this.find(id) === OPTED_OUT,
    });
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

/** What to do about a name or a mail address that was written where an id belongs. */
export function nameFix({ has, line }: NameBearer): string {
  if (has === 'name') {
    return line === undefined
      ? 'that is the name of several people; write the id of the one who is meant'
      : `that is the name of the person on line ${line} of the people; write the id`;
  }
  return line === undefined
    ? 'several people have a mail address like this; write the id of the one who is meant'
    : `the person on line ${line} of the people has a mail address like this; if that is who is meant, write the id, or name both in aliases.csv`;
}

/** What to do about an id that is nobody but much like one of somebody. */
export function alikeFix({ line, difference }: Alike): string {
  const cause = difference.startsWith('in leading zeros')
    ? 'export the column as text'
    : `write the id as line ${line} of the people has it`;
  return `it differs from the id on line ${line} of the people ${difference}; if that is who is meant, ${cause}, or name both in aliases.csv`;
}
