import type { PlanContent } from '../messages.ts'
import { type Conflict, mergeContents, type Pick } from '../rules/merge.ts'

export type { Pick } from '../rules/merge.ts'

/** Words, or a fact beside them, that two people changed at once. */
export type Clash = Conflict

/** Two people's work put together; where it clashes, `picks` says what to take, mine where it says nothing. */
export type Joined = { content: PlanContent; clashes: Clash[] }

/** Puts together what two people made of the same content. Changes of different lines and facts simply add up. */
export function joined(base: PlanContent, mine: PlanContent, theirs: PlanContent, picks: readonly Pick[] = []): Joined {
  const { content, conflicts } = mergeContents(base, mine, theirs, picks)
  return { content, clashes: conflicts }
}
