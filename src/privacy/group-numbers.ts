declare const ofGroups: unique symbol;

/**
 * A number about at least k people. Only {@link GroupNumbers} makes one, so that a figure of a person does not get into a
 * table of groups by mistake: a plain number is no such number to the compiler.
 */
export type GroupNumber = number & { readonly [ofGroups]: true };

/** Makes numbers about people fit to be shown in tables of groups. NaN stands for what is not shown. */
export class GroupNumbers {
  readonly k: number;

  constructor(k: number) {
    this.k = k;
  }

  /** How many people: to the nearest five; not shown below k. */
  people(count: number): GroupNumber {
    return (count < this.k ? Number.NaN : toFive(count)) as GroupNumber;
  }

  /** What is not shown. */
  readonly none = Number.NaN as GroupNumber;

  /**
   * A ratio of at least k people: two decimals. Not shown at an end of its range, where it says the same of everybody, nor below k.
   */
  ratio(value: number, people: number, [least, most]: readonly [number, number]): GroupNumber {
    const told = twoDecimals(value);
    return (people < this.k || told <= least || told >= most ? Number.NaN : told) as GroupNumber;
  }

  /** How many people of `all`: to the nearest five; not shown where fewer than k are left out, of whom it would be a figure. */
  peopleOf(count: number, all: number): GroupNumber {
    return all - count < this.k ? this.none : this.pairs(count);
  }

  /** How many pairs of people, between groups of at least k each: to the nearest five. */
  pairs(count: number): GroupNumber {
    return toFive(count) as GroupNumber;
  }
}

const classes = [0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 1];

/** The next of a few values that is not below. */
export function inClasses(probability: number): number {
  return classes.find((one) => probability <= one) ?? Number.NaN;
}

/** To the nearest five. */
export function toFive(count: number): number {
  return 5 * Math.round(count / 5);
}

/** To two decimals. */
export function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}

/** To the nearest tenth. */
export function toTenth(value: number): number {
  return Math.round(10 * value) / 10;
}

/** An interval in tenths, no narrower than it is: how narrow it is would tell the count that it is made from. */
export function inTenths(low: number, high: number): readonly [number, number] {
  const within = 1e-9;
  return [Math.floor(10 * low + within) / 10, Math.ceil(10 * high - within) / 10];
}
