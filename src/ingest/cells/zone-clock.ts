const DAY_SECONDS = 86_400;
/**
 * 1600-01-01. Before there were time zones each place had the time of its own sun, which is as far ahead in every year. Of moments
 * before 1582 the runtime gives days of the calendar of then, which are not those that are written.
 */
const EARLIEST = Date.UTC(1600) / 1000;

/** A time zone by the tables of the runtime; the zone of the machine plays no part. */
export class ZoneClock {
  readonly zone: string;
  readonly #format: Intl.DateTimeFormat;
  /** By day in UTC: how far the zone is ahead all day long, in seconds; NaN where that changes within it. */
  readonly #aheadOn = new Map<number, number>();

  /** Throws RangeError for a zone that the runtime does not know. */
  constructor(zone: string) {
    this.zone = zone;
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** How far the zone is ahead of UTC at a moment; both in seconds, the moment since 1970. */
  secondsAhead(moment: number): number {
    if (moment < EARLIEST) return this.secondsAhead(EARLIEST);
    const day = Math.floor(moment / DAY_SECONDS);
    let ahead = this.#aheadOn.get(day);
    if (ahead === undefined) {
      const first = this.#ask(day * DAY_SECONDS);
      ahead = first === this.#ask((day + 1) * DAY_SECONDS - 1) ? first : Number.NaN;
      this.#aheadOn.set(day, ahead);
    }
    return Number.isNaN(ahead) ? this.#ask(moment) : ahead;
  }

  #ask(moment: number): number {
    const part = new Map(
      this.#format.formatToParts(moment * 1000).map(({ type, value }) => [type, Number(value)]),
    );
    const [year, month, day] = [part.get('year')!, part.get('month')! - 1, part.get('day')];
    const local = Date.UTC(year, month, day, part.get('hour'), part.get('minute'), part.get('second'));
    return local / 1000 - moment;
  }
}

/** The day on which something was in a time zone. */
export interface ZonedDay {
  readonly day: number;
  /** How often the clocks of the zone showed the time: never where they were put forward, twice where they were put back. */
  readonly shown: 'once' | 'never' | 'twice';
}

const offsetForm = /(?:z|([+-])(\d{2})(?::?(\d{2}))?)$/i;

/**
 * The day of a date, or date and time, in the zone of a clock. `text` is one that `readDay` has read, as `written`, which is the
 * day of a date alone, and of a time without zone: it is one of this clock. A time with a zone is that moment, and may be of
 * the day before or after here. Of a time that comes twice the first is meant; the day is the same.
 */
export function dayInZone(text: string, written: number, clock: ZoneClock): ZonedDay {
  const trimmed = text.trim();
  if (trimmed.length <= 10) return { day: written, shown: 'once' };
  const seconds = trimmed[16] === ':' ? Number(trimmed.slice(17, 19)) : 0;
  const local =
    written * DAY_SECONDS +
    Number(trimmed.slice(11, 13)) * 3600 +
    Number(trimmed.slice(14, 16)) * 60 +
    seconds;
  const offset = offsetForm.exec(trimmed.slice(16));
  if (offset !== null) {
    const [, sign, hours = '0', minutes = '0'] = offset;
    const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
    const moment = local - ahead;
    return { day: Math.floor((moment + clock.secondsAhead(moment)) / DAY_SECONDS), shown: 'once' };
  }
  const around = [clock.secondsAhead(local - DAY_SECONDS), clock.secondsAhead(local + DAY_SECONDS)];
  const fitting = [...new Set(around)].filter((ahead) => clock.secondsAhead(local - ahead) === ahead);
  return { day: written, shown: fitting.length === 0 ? 'never' : fitting.length === 1 ? 'once' : 'twice' };
}
