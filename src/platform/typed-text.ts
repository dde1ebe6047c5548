import { z } from 'zod'
import { typable } from './typable.ts'

/** The code of the sentence with which text that nobody can have typed is refused. */
export const UNTYPABLE = 'http.untypable'

/** Control characters but tab and the ends of lines. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u

/**
 * What a person types: a name, a title, words to search. Every text that comes in from outside starts from this shape, for
 * PostgreSQL keeps neither NUL nor half letters (lone surrogates), and screens and papers show no control characters.
 * NOTE: a document is no such text. Old files are full of these; opening it cleans them away.
 */
export const typedText = z
  .string()
  .refine((text) => text.isWellFormed() && !CONTROL.test(text), { params: { refusal: UNTYPABLE } })

/** What a person types or pastes into something they work on: cleaned, where refusing it would refuse all of their work. */
export const pastedText = z.string().overwrite(typable)

/** The same on one line. */
export const pastedLine = z.string().overwrite((text) => typable(text).replace(/[\t\n\r]+/g, ' '))

/** The code that a shape asked to be refused with, from an issue of zod; undefined where it asked for none. */
export function refusalAskedBy(issue: object): string | undefined {
  const params = 'params' in issue ? issue.params : undefined
  if (typeof params !== 'object' || params === null || !('refusal' in params)) return undefined
  return typeof params.refusal === 'string' ? params.refusal : undefined
}
