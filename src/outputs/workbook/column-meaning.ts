/** As what the cells of a column are written. */
export type CellKind = 'text' | 'number' | 'yes or no' | 'day';

/** What a column of a table says, in what unit, and as what its cells are written. */
export interface ColumnMeaning {
  readonly holds: CellKind;
  readonly meaning: string;
  /** Empty where the meaning says all. */
  readonly unit: string;
}

export type Meaning = readonly [header: string, meaning: ColumnMeaning];

export function text(header: string, meaning: string): Meaning {
  return [header, { holds: 'text', meaning, unit: '' }];
}

export function yesNo(header: string, meaning: string): Meaning {
  return [header, { holds: 'yes or no', meaning, unit: 'yes or no' }];
}

export function day(header: string, meaning: string): Meaning {
  return [header, { holds: 'day', meaning, unit: 'day' }];
}

/** Numbers of one unit. */
function numbers(unit: string): (header: string, meaning: string) => Meaning {
  return (header, meaning) => [header, { holds: 'number', meaning, unit }];
}

export const people = numbers('people');
export const pairs = numbers('pairs of people');
export const ties = numbers('ties');
export const hours = numbers('hours a week');
export const share = numbers('share, 0 to 1');
export const chance = numbers('probability, 0 to 1');
export const count = numbers('count');
export const place = numbers('place');
export const value = numbers('number');
