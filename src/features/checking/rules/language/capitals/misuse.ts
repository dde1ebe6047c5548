import type { Token } from '../tokens.ts'

/** A place with capitals against the rules, and how it reads right; `text` null where no click may decide. `isMixed`: right by itself, but written the other way elsewhere. */
export type Misuse = {
  start: number
  end: number
  words: string
  right: string
  text: string | null
  isMixed?: boolean
}

/** One token written with a small or a capital first letter, quoted with the words after it. */
export function recased(text: string, token: Token, until: Token): Misuse {
  const isCapital = token.capital || token.upper
  const letter = token.text.charAt(0)
  const right = isCapital ? letter.toLowerCase() : letter.toUpperCase()
  const words = text.slice(token.start, until.end)
  const { start } = token
  return { start, end: start + 1, words, right: right + words.slice(1), text: right }
}

/** Inside a sentence: neither at a beginning nor after a mark that may open something of its own. */
export function isInside({ first, shout, person, code, gap }: Token): boolean {
  return !first && !shout && !person && !code && (gap === ' ' || !OPENS.test(gap))
}
const OPENS = /[:("“‘«–—>]|(?:^|\s)-\s|\n\s*[-+*•]/

/** Is the next token joined by blanks only? */
export function nextOf(tokens: readonly Token[], token: Token): Token | undefined {
  const next = tokens[token.index + 1]
  return next?.near ? next : undefined
}
export function previousOf(tokens: readonly Token[], token: Token): Token | undefined {
  return token.near ? tokens[token.index - 1] : undefined
}
