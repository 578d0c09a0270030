/**
 * What a fault in the data did to the run.
 *
 * - `refused`: the file cannot be used, so nothing that needs it can be said
 * - `held-back`: this row was not delivered
 * - `dropped`: the row was read, but is left out of the network
 * - `note`: the row counts as it is, and this was noticed
 */
export type Severity = 'refused' | 'held-back' | 'dropped' | 'note';

export interface IssueCard {
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  /** Set where the cell in question names the person whom the fault is about. */
  readonly namesPerson?: true;
}
