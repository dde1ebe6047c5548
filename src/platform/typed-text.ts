import { z } from 'zod'

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

/** The code that a shape asked to be refused with, from an issue of zod; undefined where it asked for none. */
export function refusalAskedBy(issue: object): string | undefined {
  const params = 'params' in issue ? issue.params : undefined
  if (typeof params !== 'object' || params === null || !('refusal' in params)) return undefined
  return typeof params.refusal === 'string' ? params.refusal : undefined
}
