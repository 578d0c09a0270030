import { percentile } from '../../inference/draw-summary.js';
import { createRandom, type Random } from '../../random.js';
import type { ArchitectRow } from './architects.js';

/** The mean over leaders with its 90 % interval; all NaN where too few leaders have a value. */
export interface LeaderMean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What leaders of one layer, or of neighbouring ones, join and enable. */
export interface ArchitectLevel {
  /** The first and last layer, 0 being the top. */
  readonly from: number;
  readonly to: number;
  /** Leaders with enough people below. */
  readonly leaders: number;
  readonly onlyThrough: LeaderMean;
  readonly outsideAlone: LeaderMean;
  readonly enabling: LeaderMean;
  readonly carried: LeaderMean;
  readonly carriedExpected: LeaderMean;
  /** Distinct groups that leaders themselves are in touch with, and how evenly. */
  readonly groupsInTouch: LeaderMean;
  readonly evenness: LeaderMean;
}

const RESAMPLES = 999;

/**
 * The leaders by layer. From the top, layers are taken together until at least `minGroup` leaders are in them, and what
 * remains at the bottom joins the last: no level is of fewer, and none is hidden that others would give away. No level where
 * there are fewer leaders in all. Intervals: 5th and 95th percentile of the mean over leaders drawn anew.
 */
export function architectLevels(
  rows: readonly ArchitectRow[],
  minGroup: number,
  seed: number,
): ArchitectLevel[] {
  const judged = rows.filter((row) => row.reach !== undefined && row.depth !== undefined);
  const bands: { from: number; to: number; rows: ArchitectRow[] }[] = [];
  const depths = [...new Set(judged.map((row) => row.depth!))].sort((a, b) => a - b);
  for (const depth of depths) {
    const here = judged.filter((row) => row.depth === depth);
    const last = bands.at(-1);
    if (last === undefined || last.rows.length >= minGroup)
      bands.push({ from: depth, to: depth, rows: here });
    else {
      last.to = depth;
      last.rows.push(...here);
    }
  }
  const rest = bands.at(-1);
  if (rest !== undefined && rest.rows.length < minGroup) {
    bands.pop();
    const above = bands.at(-1);
    if (above === undefined) return [];
    above.to = rest.to;
    above.rows.push(...rest.rows);
  }
  return bands.map(({ from, to, rows: leaders }) => levelOf(from, to, leaders, minGroup, seed));
}

/** All leaders with enough people below taken together; undefined where they are fewer than `minGroup`. */
export function allLeaders(
  rows: readonly ArchitectRow[],
  minGroup: number,
  seed: number,
): ArchitectLevel | undefined {
  const judged = rows.filter((row) => row.reach !== undefined);
  if (judged.length < minGroup) return undefined;
  const depths = judged.map((row) => row.depth ?? 0);
  const most = depths.reduce((deepest, depth) => Math.max(deepest, depth), 0);
  return levelOf(0, most, judged, minGroup, seed);
}

function levelOf(
  from: number,
  to: number,
  rows: readonly ArchitectRow[],
  minGroup: number,
  seed: number,
): ArchitectLevel {
  const meanOf = (name: string, figureOf: (row: ArchitectRow) => number | undefined): LeaderMean =>
    leaderMean(rows.map(figureOf), minGroup, createRandom(seed, `architects ${from} ${to} ${name}`));
  return {
    from,
    to,
    leaders: rows.length,
    onlyThrough: meanOf('only through', (row) => row.reach?.onlyThrough.share),
    outsideAlone: meanOf('outside alone', (row) => row.reach?.outsideAlone.share),
    enabling: meanOf('enabling', (row) => row.reach?.enabling.share),
    carried: meanOf('carried', (row) => row.reach?.carried.share),
    // Where nothing is carried there is nothing to expect.
    carriedExpected: meanOf('carried', (row) =>
      row.reach?.carried.whole === 0 ? undefined : row.reach?.carriedExpected,
    ),
    groupsInTouch: meanOf('groups', (row) => row.groups?.inTouch),
    evenness: meanOf('evenness', (row) => row.groups?.evenness),
  };
}

function leaderMean(values: readonly (number | undefined)[], least: number, random: Random): LeaderMean {
  const known = values.filter((value) => value !== undefined && !Number.isNaN(value)) as number[];
  if (known.length < least) return { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
  const drawn = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let at = 0; at < known.length; at++) sum += known[random.below(known.length)]!;
    return sum / known.length;
  }).sort();
  return {
    mean: known.reduce((sum, value) => sum + value, 0) / known.length,
    low: percentile(drawn, 0.05),
    high: percentile(drawn, 0.95),
  };
}
