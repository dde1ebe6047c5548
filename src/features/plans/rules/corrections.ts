import type { Correction, PlanContent } from '../messages.ts'

/** The content with one fact, or one whole list, said by a person. */
export function corrected(content: PlanContent, path: string, value: unknown): PlanContent {
  const correction = { path, value: (value ?? null) as Correction['value'] }
  return { ...content, corrections: [...withoutCorrection(content, path).corrections, correction] }
}

/** The content in which the text alone says what this fact, or this list, is. */
export function withoutCorrection(content: PlanContent, path: string): PlanContent {
  return { ...content, corrections: content.corrections.filter((each) => each.path !== path) }
}

/** Whether a person says what this fact, or this list, is. */
export function isCorrected(content: PlanContent, path: string): boolean {
  return content.corrections.some((each) => each.path === path)
}
