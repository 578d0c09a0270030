/** The ties of one kind: the sum of its interactions for each pair of people, in whole numbers. */
export interface TieTable {
  readonly kind: string;
  /** Undirected ties stand once, the lower person as source. */
  readonly directed: boolean;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Interactions in each tie. */
  readonly counts: Int32Array;
  /** Summed weight of each tie in millionths, a whole number. */
  readonly microWeights: Float64Array;
}

/** Which interactions count, and how their kinds are read. */
export interface TieQuery {
  /** First and last day that count, as days since 1970-01-01; undefined for no bound. */
  readonly fromDay: number | undefined;
  readonly toDay: number | undefined;
  readonly broadcastSize: number;
  isDirected(kind: string): boolean;
}
