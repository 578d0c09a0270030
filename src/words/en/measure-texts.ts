/** The card of a measure in words. */
export interface MeasureText {
  readonly title: string;
  readonly reads: string;
  readonly definedAs: string;
  readonly mayMean: string;
  readonly doesNotMean: string;
  readonly edgeCases: string;
}

/** Cards of measures by id. A measure states its own in English; the other languages hold those of a usual report. */
export const measureTexts: Readonly<Record<string, MeasureText | undefined>> = {};
