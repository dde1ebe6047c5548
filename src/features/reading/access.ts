import type { Actor } from '#platform/sign-in/actor.ts'

/**
 * Keeping a document needs a unit to keep it for. Nothing is asked for looking at what one keeps: every query takes
 * the actor and answers only what is theirs, so that not even the same unit sees it.
 */
export function mayKeepReadings(actor: Pick<Actor, 'memberships'>): boolean {
  return actor.memberships.length > 0
}
