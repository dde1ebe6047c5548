declare const admitted: unique symbol

/**
 * A signed-in person as the rules of access see them. Features add what they know by declaration merging (accounts:
 * the roles held). Only the gate makes one, so a query that takes an `Actor` cannot be called without a sign-in.
 */
export interface Actor {
  readonly accountId: string
  readonly [admitted]: true
}

/** Turns the account behind a checked session into an `Actor`. To be called by the gate alone. */
export function admit(facts: Omit<Actor, typeof admitted>): Actor {
  return facts as Actor
}
