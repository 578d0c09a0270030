/** A role this run asks somebody to think about. */
export interface RoleRequest {
  readonly person: number;
  /** Place in the roles of the dataset. */
  readonly role: number;
}
