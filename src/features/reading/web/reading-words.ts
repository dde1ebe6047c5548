import { sayFrom } from '#ui/words.ts'
import vi from './words/vi.json' with { type: 'json' }

/** A key of the words of reading. */
export type ReadingWord = keyof typeof vi

/** The words of the screens of reading. */
export const say = sayFrom(vi)

/** The word for a value of a closed list (`type.KH`, `mode.online`); the value itself where the list has grown. */
export function nameOf(list: 'type' | 'kind' | 'mode' | 'part' | 'every', value: string): string {
  const key = `${list}.${value}`
  return key in vi ? vi[key as ReadingWord] : value
}
