import { oneLine } from '#platform/vietnamese/one-line.ts'
import type { Fix, Place } from '../messages.ts'
import { say } from './sentences.ts'

/** A fix that writes `text` over the original place; the button shows what will stand there. */
export function write(place: Place, text: string): Fix {
  return { label: say('fix.write', { text: text.trim() }), edits: [{ ...place, text }] }
}

/** A fix that takes the words of an original place out. */
export function remove(place: Place, words: string): Fix {
  return { label: say('fix.remove', { text: words.trim() }), edits: [{ ...place, text: '' }] }
}

/** Words as they are quoted in a sentence: one line, and not longer than one looks at. */
export function quote(words: string): string {
  const line = oneLine(words).trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}

const LONGEST = 60
