const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const oneDigit = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Stands where there is no number. */
export const NO_NUMBER = '–';

/** 1234 as 1,234. */
export function count(value: number | undefined): string {
  return isNumber(value) ? whole.format(value) : NO_NUMBER;
}

/** Three digits that matter: 0.0123, 4.57, 1,230. */
export function figure(value: number | undefined): string {
  if (!isNumber(value)) return NO_NUMBER;
  return Math.abs(value) >= 1000 ? whole.format(value) : short.format(value);
}

/** 0.825 as 83 %, held together; what is neither none nor all is never rounded to it. */
export function percent(share: number | undefined): string {
  if (!isNumber(share)) return NO_NUMBER;
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return '<\u00A01\u00A0%';
  if (rounded === 100 && share < 1) return '>\u00A099\u00A0%';
  return `${rounded}\u00A0%`;
}

/** 0.314 as 0.31, 12.3 as 12. */
export function ratio(value: number | undefined): string {
  if (!isNumber(value)) return NO_NUMBER;
  return value < 10 ? value.toFixed(2) : whole.format(value);
}

/** A share of permutations. */
export function probability(p: number | undefined): string {
  if (!isNumber(p)) return NO_NUMBER;
  return p < 0.001 ? '<\u00A00.001' : p.toFixed(3);
}

export function hours(value: number | undefined): string {
  return isNumber(value) ? oneDigit.format(value) : NO_NUMBER;
}

/** 3, or =3 where others have the same rank. */
export function rank(value: number, sharedBy: number): string {
  return sharedBy > 1 ? `=${count(value)}` : count(value);
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
