import { sayFrom } from '#ui/words.ts'
import vi from './words/vi.json' with { type: 'json' }

/** A key of the words of the screens of plans. */
export type PlanWord = keyof typeof vi

/** The words of the screens of plans. */
export const say = sayFrom(vi)

/** The word for a value of a closed list (`type.KH`, `mode.online`); the value itself where the list has grown. */
export function nameOf(list: 'type' | 'kind' | 'mode', value: string): string {
  const key = `${list}.${value}`
  return key in vi ? vi[key as PlanWord] : value
}
