/** What differs between languages in how numbers are written. */
export interface NumberStyle {
  /** The locale, fixed, so that the bytes do not hang on the machine. */
  readonly locale: string;
  /** Between a number and its percent sign in running text. */
  readonly beforePercent: string;
  /** Stands for a number that there is not, in running text. */
  readonly undefinedWord: string;
  /** Stands for 0 in running text. */
  readonly noneWord: string;
}

/** Stands where there is no number. */
const NO_NUMBER = '–';

/** How one language writes numbers. */
export function numberFormat(style: NumberStyle) {
  const { beforePercent, undefinedWord, noneWord } = style;
  let made: Formats | undefined;
  // Of the languages there are, a run mostly writes one.
  const formats = (): Formats => {
    made ??= makeFormats(style.locale);
    return made;
  };
  const whole = (value: number) => formats().whole.format(value);
  const fixed = (value: number, digits: Digits) => formats().fixed[digits].format(value);
  const form = (value: number, one: string, many: string) =>
    formats().plural.select(value) === 'one' ? one : many;
  const count = (value: number | undefined) => (isNumber(value) ? whole(value) : NO_NUMBER);
  return {
    /** Between thousands. */
    get group() {
      return formats().group;
    },
    /** Before the fraction. */
    get decimal() {
      return formats().decimal;
    },
    /** 1234 as 1,234. */
    count,
    /** `3 people`, `1 person`: a count with its noun. */
    counted: (value: number, one: string, many: string) => `${whole(value)} ${form(value, one, many)}`,
    /** One of two forms of a word, by what goes with the count. */
    form,
    /** Three digits that matter: 0.0123, 4.57, 1,230. */
    figure(value: number | undefined): string {
      if (!isNumber(value)) return NO_NUMBER;
      return Math.abs(value) >= 1000 ? whole(value) : formats().threeDigits.format(value);
    },
    /** 0.825 as 83 %, held together; what is neither none nor all is never rounded to it. */
    percent(share: number | undefined): string {
      if (!isNumber(share)) return NO_NUMBER;
      const rounded = Math.round(share * 100);
      if (rounded === 0 && share > 0) return '<\u00A01\u00A0%';
      if (rounded === 100 && share < 1) return '>\u00A099\u00A0%';
      return `${rounded}\u00A0%`;
    },
    /** 0.314 as 0.31, 12.3 as 12. */
    ratio(value: number | undefined): string {
      if (!isNumber(value)) return NO_NUMBER;
      return value < 10 ? fixed(value, 2) : whole(value);
    },
    /** A share of permutations. */
    probability(p: number | undefined): string {
      if (!isNumber(p)) return NO_NUMBER;
      return p < 0.001 ? `<\u00A00${formats().decimal}001` : fixed(p, 3);
    },
    hours: (value: number | undefined) => (isNumber(value) ? fixed(value, 1) : NO_NUMBER),
    /** With so many digits after the sign: 12.30. */
    fixed,
    /** 3, or =3 where others have the same rank. */
    rank: (value: number, sharedBy: number) => (sharedBy > 1 ? `=${count(value)}` : count(value)),
    /** A share as a whole percentage, in running text. */
    share: (share: number) => `${Math.round(100 * share)}${beforePercent}%`,
    /** Three significant digits without trailing zeros, in running text. */
    short: (value: number) =>
      Number.isFinite(value)
        ? String(Number(value.toPrecision(3))).replace('.', formats().decimal)
        : undefinedWord,
    /** A count, with a word for 0. */
    numberOrNone: (value: number) => (value === 0 ? noneWord : whole(value)),
  };
}

/** How many digits after the sign a number may be asked with. */
type Digits = 1 | 2 | 3 | 4;

interface Formats {
  readonly whole: Intl.NumberFormat;
  readonly threeDigits: Intl.NumberFormat;
  /** With so many digits after the sign. */
  readonly fixed: Readonly<Record<Digits, Intl.NumberFormat>>;
  readonly plural: Intl.PluralRules;
  readonly group: string;
  readonly decimal: string;
}

function makeFormats(locale: string): Formats {
  const fixed = (digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6);
  const signOf = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  return {
    whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    threeDigits: new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }),
    fixed: { 1: fixed(1), 2: fixed(2), 3: fixed(3), 4: fixed(4) },
    plural: new Intl.PluralRules(locale),
    group: signOf('group'),
    decimal: signOf('decimal'),
  };
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
