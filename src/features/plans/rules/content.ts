import type { PlanContent } from '../messages.ts'

/** A plan without a word. */
export const EMPTY: PlanContent = { text: '', corrections: [], confirmed: [], setAside: [] }

/** The content of a plan that begins with a text. */
export function contentOf(text: string): PlanContent {
  return { ...EMPTY, text }
}
