/** Days since 1970-01-01 of a date written year first, as 2026-03-31; undefined for undefined. */
export function dayNumber(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The date of a day since 1970-01-01, year first; the reverse of {@link dayNumber}. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
