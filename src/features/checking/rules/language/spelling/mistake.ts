import type { Token } from '../tokens.ts'

/** A misspelt place of the clean text. `words` and `right` are for the eye; `text` goes over the place, null where no one knows. */
export type Mistake = {
  kind: 'slip' | 'impossible' | 'letter' | 'foreign' | 'short' | 'mixed'
  start: number
  end: number
  words: string
  right: string
  text: string | null
}

/** `right` with the capitals of the token that it takes the place of. */
export function inCaseOf({ upper, capital, text }: Pick<Token, 'upper' | 'capital' | 'text'>, right: string): string {
  if (upper) return right.toUpperCase()
  return capital && text !== '' ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
