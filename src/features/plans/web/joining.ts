import type { PlanContent } from '../messages.ts'
import { type Conflict, mergeContents } from '../rules/merge.ts'

/** Words, or a fact beside them, that two people changed at once. */
export type Clash = Conflict

/** What to take where two people changed the same words. */
export type Pick = 'mine' | 'theirs' | 'both'

/** Two people's work put together; where it clashes, `picks` says what to take, mine where it says nothing. */
export type Joined = { content: PlanContent; clashes: Clash[] }

/** Puts together what two people made of the same content. Changes of different lines and facts simply add up. */
export function joined(base: PlanContent, mine: PlanContent, theirs: PlanContent, picks: readonly Pick[] = []): Joined {
  const { content, conflicts } = mergeContents(base, mine, theirs)
  return { content: chosen(content, theirs, conflicts, picks), clashes: conflicts }
}

/** From the last place to the first, so that those before it stay where they are. */
function chosen(merged: PlanContent, theirs: PlanContent, clashes: Clash[], picks: readonly Pick[]): PlanContent {
  let content = merged
  for (const [at, clash] of [...clashes.entries()].reverse()) {
    const pick = picks[at] ?? 'mine'
    if (pick === 'mine') continue
    content = clash.path === null ? withWords(content, clash, pick) : withTheirs(content, theirs, clash.path)
  }
  return content
}

function withWords({ text, ...beside }: PlanContent, clash: Clash, pick: Pick): PlanContent {
  const words = pick === 'both' ? `${clash.theirs}\n${clash.mine}` : clash.theirs
  return { ...beside, text: text.slice(0, clash.start) + words + text.slice(clash.start + clash.mine.length) }
}

/** A fact cannot say two things: both means theirs. */
function withTheirs(content: PlanContent, theirs: PlanContent, path: string): PlanContent {
  const others = content.corrections.filter((each) => each.path !== path)
  return { ...content, corrections: [...others, ...theirs.corrections.filter((each) => each.path === path)] }
}
