import type { IssueLog } from '../../schema/issue-log.js';

/** 1970-01-01 and 2100-01-01: a tie before or after is a year typed wrong, or a placeholder. */
const FIRST_DAY = 0;
const LAST_DAY = 47_482;

/** Whether a day, counted from 1970-01-01, is one on which people may have met. */
export function isLikelyTieDay(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

const zoneForm = /(z|[+-]\d{2}(:?\d{2})?)$/i;

/** Whether a date that could be read states a time of day without its zone. */
export function isLocalTime(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > 10 && !zoneForm.test(trimmed.slice(10));
}

/** What a file of ties says of time as a whole: said once for the file, since it is the same for many rows. */
export class TieDates {
  #dated = 0;
  #undated = 0;
  #local = 0;
  #firstUndated = 0;
  #firstLocal = 0;

  dated(isLocal: boolean, line: number): void {
    this.#dated++;
    if (isLocal && this.#local++ === 0) this.#firstLocal = line;
  }

  undated(line: number): void {
    if (this.#undated++ === 0) this.#firstUndated = line;
  }

  report(file: string, column: string | undefined, log: IssueLog): void {
    const place = column === undefined ? {} : { column };
    if (this.#local > 0) {
      log.add({
        code: 'date-local',
        file,
        line: this.#firstLocal,
        ...place,
        found: `${this.#local} of ${this.#dated} times without a zone, the first one in this line`,
        fix:
          this.#local === this.#dated
            ? 'say where they were written, as in --time-zone Europe/Berlin; nothing, if only the days matter and all are of one place'
            : 'say where those without one were written, as in --time-zone Europe/Berlin, or write the zone of all times',
      });
    }
    if (this.#undated > 0 && this.#dated > 0) {
      log.add({
        code: 'date-missing',
        file,
        line: this.#firstUndated,
        ...place,
        found: `${this.#undated} ${this.#undated === 1 ? 'row' : 'rows'} without a date, the first one in this line`,
        fix: 'add the date; a window of time leaves such rows out',
      });
    }
  }
}
