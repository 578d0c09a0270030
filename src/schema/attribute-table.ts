/**
 * Attributes of people that an audit looks at: sex, age, level and the like. They come from a file of their own and are
 * joined to people by id in the audit alone; no dataset and no graph holds them.
 */
export interface AttributeTable {
  /** Headers, in the order of the file. */
  readonly columns: readonly string[];
  /** By the id of the person, then by header; empty cells are left out. */
  readonly of: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
