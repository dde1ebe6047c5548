import type { Actor } from '#platform/sign-in/actor.ts'
import type { Role } from './messages.ts'

declare module '#platform/sign-in/actor.ts' {
  interface Actor {
    /** The roles held today; the unit that was joined first comes first. */
    readonly memberships: readonly Membership[]
  }
}

export type Membership = { readonly unitId: string; readonly role: Role }

/** Accounts are made by the administrators of some unit; which unit is asked by `mayCreateAccountIn`. */
export function mayManageAccounts(actor: Pick<Actor, 'memberships'>): boolean {
  return actor.memberships.some(({ role }) => role === 'administrator')
}

/** An administrator adds people to the own unit only, so that nobody can enter a unit from outside. */
export function mayCreateAccountIn(actor: Pick<Actor, 'memberships'>, unitId: string): boolean {
  return actor.memberships.some((held) => held.role === 'administrator' && held.unitId === unitId)
}
