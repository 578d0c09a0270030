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

  /** How many pairs of people, between groups of at least k each: to the nearest five. */
  pairs(count: number): GroupNumber {
    return toFive(count) as GroupNumber;
  }
}

/** To the nearest five. */
export function toFive(count: number): number {
  return 5 * Math.round(count / 5);
}

/** To two decimals. */
export function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}
