/** With fewer rows nothing is said of what a column holds. */
const ROWS_NEEDED = 20;
/** Rows that are learned from. */
const MOST_ROWS = 1000;

interface Profile {
  readonly shapes: Set<string>;
  readonly values: Set<string>;
  /** Whether each cell that is not empty holds a digit, as ids, dates, levels and numbers do, and names and texts do not. */
  isCode: boolean;
}

/**
 * What the columns of a table hold, learned from its well formed rows, so that a row which lost or gained a separator can be
 * told to fit in one way alone.
 *
 * A column of words is known by its values when a few come again and again, such as departments; one of ids, dates, levels or
 * numbers by its shapes (`L9`, `9999-99-99`) when there are few of those; a column of names or texts says nothing.
 */
export class ColumnProfiles {
  #rows = 0;
  readonly #profiles: Profile[];

  constructor(width: number) {
    this.#profiles = Array.from({ length: width }, () => ({
      shapes: new Set(),
      values: new Set(),
      isCode: true,
    }));
  }

  get isFull(): boolean {
    return this.#rows >= MOST_ROWS;
  }

  learn(cells: readonly string[]): void {
    this.#rows++;
    this.#profiles.forEach((profile, column) => {
      const text = cells[column]!;
      profile.shapes.add(shapeOf(text));
      profile.values.add(text);
      profile.isCode &&= text === '' || /\d/.test(text);
    });
  }

  /** Whether each cell is such as its column holds; false where too little is known to say so. */
  fits(cells: readonly string[]): boolean {
    if (this.#rows < ROWS_NEEDED) return false;
    let known = 0;
    for (const [column, profile] of this.#profiles.entries()) {
      if (!this.#isKnown(profile)) continue;
      if (!holds(profile, cells[column]!)) return false;
      known++;
    }
    return known > 0;
  }

  /** Whether another column than this one is known to hold such texts. */
  isOfOther(text: string, column: number): boolean {
    return this.#profiles.some(
      (profile, other) => other !== column && this.#isKnown(profile) && holds(profile, text),
    );
  }

  #isKnown(profile: Profile): boolean {
    const { shapes, values } = profile;
    return (isByShape(profile) ? shapes.size * 8 : values.size * 5) <= this.#rows;
  }
}

function isByShape({ isCode, values }: Profile): boolean {
  return isCode && values.size > 1;
}

function holds(profile: Profile, text: string): boolean {
  return isByShape(profile) ? profile.shapes.has(shapeOf(text)) : profile.values.has(text);
}

/** Runs of letters as one letter, digits as nines up to four of them, and all other signs as they are. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 60)
    .replace(/\d{5,}/g, '99999')
    .replace(/\d/g, '9')
    .replace(/\p{L}+/gu, 'a');
}
