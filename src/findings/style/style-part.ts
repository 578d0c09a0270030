import type { Behind } from '../group-privacy.js';
import type { Interval } from './style-intervals.js';
import type { StyleScope } from './style-scope.js';

/** What a part of a leadership style says, the same for every organisation. */
export interface StylePartCard {
  readonly id: string;
  readonly title: string;
  readonly reads: string;
  readonly definedAs: string;
  /** What the value is compared with. */
  readonly expectedAs: string;
  /** What speaks for command-and-control, and what for cultivate-and-coordinate. */
  readonly command: string;
  readonly cultivate: string;
  readonly cannotTell: string;
  /** The value at either end of the line between both styles; undefined where the part has no place on it. */
  readonly ends: { readonly command: number; readonly cultivate: number } | undefined;
  readonly source: string;
}

/** Figures of shortest paths, which cost most; undefined where they are not followed. */
export interface PathFigures {
  readonly betweenness: Float64Array;
  /** Share of the paths between people who lead nobody that run through formal leaders; NaN without any. */
  readonly through: number;
}

/** What chance alone would give, drawn ahead. */
export interface ChanceFigures {
  /** Mean over random networks of as many people and ties, by part; NaN where it was not drawn. */
  readonly ofRandomNetworks: ReadonlyMap<string, number>;
  /** Mean share of paths through as many people as lead, drawn from everybody. */
  readonly throughAnybody: number;
}

/** One part: its card, and how it is measured. One file or line here and one in `style-parts.ts` make it known. */
export interface StylePartDefinition extends StylePartCard {
  readonly usesPaths: boolean;
  /**
   * Set where the value is a share of what people do, so that none and all say the same of each of them; left out where it is the shape
   * of the whole.
   */
  readonly isShareOfDoings?: boolean;
  /** Set where a value below 1 is a count of people who are apart from the others. */
  readonly tellsWhoIsApart?: boolean;
  /** Set where the value tells, of a group whose size is known, about how many pairs in it are in touch. */
  readonly tellsContactWithin?: boolean;
  /** Who stands behind the value, where that is not everybody in touch. Called where {@link whyNot} says nothing. */
  readonly behind?: (scope: StyleScope) => Behind;
  /** Whether random networks give what is expected. */
  readonly usesRandomNetworks: boolean;
  /** Why there is no value here, in words; undefined where there is one. `minGroup` people at least stand behind a figure. */
  whyNot(scope: StyleScope, minGroup: number): string | undefined;
  /** NaN where there is nothing to divide. */
  value(scope: StyleScope, paths: PathFigures | undefined): number;
  expected(scope: StyleScope, chance: ChanceFigures): number;
  /** NaN where none can be given. The interval of paths through leaders is drawn apart and handed in. */
  interval(
    scope: StyleScope,
    value: number,
    paths: PathFigures | undefined,
    drawnThrough: Interval,
  ): Interval;
  /** The scale on which values spread alike whatever they are, and are compared; the plain one where left out. */
  readonly evenScale?: (value: number) => number;
  /** Whether the part hangs on the greatest of all people; false where left out. */
  readonly isOfGreatest?: boolean;
  /** Why an interval cannot be given, where there is none. */
  readonly withoutInterval: string;
}

/** What a part says, without how it is measured. */
export function cardOf(part: StylePartCard): StylePartCard {
  const { id, title, reads, definedAs, expectedAs, command, cultivate, cannotTell, ends, source } = part;
  return { id, title, reads, definedAs, expectedAs, command, cultivate, cannotTell, ends, source };
}

/** Where a value stands between what chance gives, 0, and the ends of the line: -1 command-and-control, 1 cultivate-and-coordinate. */
export function positionOf(value: number, expected: number, ends: StylePartCard['ends']): number {
  if (ends === undefined || Number.isNaN(value) || Number.isNaN(expected)) return Number.NaN;
  const towards = (value - expected) * (ends.cultivate - ends.command);
  if (towards === 0) return 0;
  const reach = (towards > 0 ? ends.cultivate : ends.command) - expected;
  if (reach === 0) return 0;
  const share = Math.min(1, Math.max(0, (value - expected) / reach));
  return towards > 0 ? share : -share;
}
