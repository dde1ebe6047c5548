import { join } from 'node:path'
import { Refusal, type RefusalArguments } from '#platform/refusal.ts'
import { findSentence, loadWords, sentenceOfRefusal, type Words } from '#platform/words/words.ts'
import { printable } from './printable.ts'
import own from './words/vi.json' with { type: 'json' }

const SOURCE = join(import.meta.dirname, '..')

/** All sentences that the command line may need: those of the parts and features, and its own. */
const words: Words = new Map([
  ...loadWords([join(SOURCE, 'platform'), join(SOURCE, 'features')]),
  ...Object.entries(own),
])

/** A sentence of the command line. A missing one is a fault. */
export function say(key: keyof typeof own, args: RefusalArguments = {}): string {
  const sentence = findSentence(words, key, printableIn(args))
  if (sentence === null) {
    throw new Error(`The words hold no ${key}`)
  }
  return sentence
}

/** What the person at the terminal is told about a refusal. */
export function sayRefusal(refusal: Refusal): string {
  const { code, args, status } = refusal
  return sentenceOfRefusal(words, new Refusal(code, printableIn(args), status))
}

function printableIn(args: RefusalArguments): RefusalArguments {
  const shown = Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? printable(value) : value])
  return Object.fromEntries(shown) as RefusalArguments
}

/** What the person at the terminal is told about how a file was opened; null for a code without a sentence. */
export function sayNotice(code: string): string | null {
  return findSentence(words, code)
}
