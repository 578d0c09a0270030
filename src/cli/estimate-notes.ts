import type { MeasureRequest, MeasureTable } from './measure-tables.js';

type EstimateFacts = NonNullable<MeasureTable['estimates']>[number];

/** How one measure was estimated, and how far off it can be. */
export function estimateNote({ metric, sources, population, confidence, lanes }: EstimateFacts): string {
  const how = lanes === 'float32' ? ', in float32 lanes' : '';
  return `${metric} is estimated from ${sources} of ${population} people${how}; with a probability of ${confidence} nobody's error is beyond ${metric}-error-bound`;
}

/** Flags for estimates that change nothing here, and why. */
export function idleNotes({ level, chosen, sampling }: MeasureRequest, isEstimated: boolean): string[] {
  const { sample, error, estimate, lanes } = sampling;
  if (isEstimated) return [];
  if (sample === undefined && error === undefined) {
    const idle = [
      ...(estimate === undefined ? [] : ['--estimate']),
      ...(lanes === undefined ? [] : ['--lanes']),
    ];
    return idle.length === 0 ? [] : [`${idle.join(' and ')} without --sample or --error: all is exact`];
  }
  const canBe =
    level === 'people' && chosen.some((metric) => metric.level === 'people' && metric.sampled !== undefined);
  return [
    canBe
      ? '--sample and --error change nothing: --estimate names none of these measures'
      : '--sample and --error change nothing: none of these measures can be estimated',
  ];
}
