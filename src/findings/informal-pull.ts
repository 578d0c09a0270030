import type { Finding } from './finding.js';

/** The kinds of evidence of informal leadership. They are kept apart and never added up. */
export const evidenceKinds = ['sought', 'bridge', 'reach', 'trusted'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly value: number;
  /** 1 is the highest; people with the same value share a rank. */
  readonly rank: number;
  /** How many people have this very value, the person included. */
  readonly sharedBy: number;
  /** 5th and 95th percentile of the rank over the draws, scaled to all people; undefined where nothing was drawn. */
  readonly rankLow: number | undefined;
  readonly rankHigh: number | undefined;
  /** Share of draws in which the person is in the top set. */
  readonly topShare: number;
  readonly isTop: boolean;
}

export type PullClass = 'clear' | 'likely' | 'cannot tell' | 'not seen';

export interface PullRow {
  readonly person: number;
  /** In the order of {@link evidenceKinds}. */
  readonly evidence: readonly Evidence[];
  /** People who come to the person along the reporting line (manager or direct report). Not part of `sought`. */
  readonly soughtAlongLine: number;
  /** How many kinds of evidence put the person into a top set. */
  readonly topKinds: number;
  /** Share of draws in which enough kinds of evidence do. */
  readonly share: number;
  readonly pull: PullClass;
}

export interface InformalPull extends Finding {
  readonly draws: number;
  readonly leftOut: number;
  readonly topSetSize: number;
  readonly kindsNeeded: number;
  readonly trustKinds: readonly string[];
  /** One row a person, in the order of people. */
  readonly rows: readonly PullRow[];
}
