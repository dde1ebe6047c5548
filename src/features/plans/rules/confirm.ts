import type { Finding } from '#features/checking/rules/public.ts'
import type { PlanContent } from '../messages.ts'
import type { Doubt } from './doubts.ts'

/** A person has looked at a doubtful row and found it right. */
export function confirmDoubt(content: PlanContent, doubt: Doubt): PlanContent {
  return { ...content, confirmed: [...new Set([...content.confirmed, ...doubt.keys])] }
}

/** The row is doubtful again. */
export function takeBackConfirmation(content: PlanContent, doubt: Doubt): PlanContent {
  return { ...content, confirmed: content.confirmed.filter((key) => !doubt.keys.includes(key)) }
}

/** A person leaves a finding as it is, and says why; a second reason takes the place of the first. */
export function setAsideFinding(content: PlanContent, { key }: Finding, reason: string): PlanContent {
  const others = content.setAside.filter((each) => each.key !== key)
  return { ...content, setAside: [...others, { key, reason: reason.trim() }] }
}

/** The finding is shown again. */
export function takeBackSetAside(content: PlanContent, { key }: Finding): PlanContent {
  return { ...content, setAside: content.setAside.filter((each) => each.key !== key) }
}
