import { toneOf, withoutTone, withTone } from './letters.ts'

// Only open syllables that end in oa, oe or uy are written in two ways (hoà/hòa); `qu` is an onset, so `quý` is one way.
const NEW_STYLE_END = /(?<![qQ])([oOuU])([àảãáạÀẢÃÁẠèẻẽéẹÈẺẼÉẸỳỷỹýỵỲỶỸÝỴ])(?![\p{L}\p{M}])/gu

const TWO_STYLE_RIMES = new Set(['oa', 'oe', 'uy'])

/**
 * The text with every `oa`, `oe`, `uy` in the old tone style (`hoà` → `hòa`), so that both styles compare equal.
 * Expects composed text (NFC) and keeps its length, so offsets into it stay true. For comparing only: a stored name
 * of a person or a place is never rewritten.
 */
export function canonicalTone(text: string): string {
  return text.replace(NEW_STYLE_END, (both, first: string, second: string) => {
    const bare = withoutTone(second)
    if (!TWO_STYLE_RIMES.has((first + bare).toLowerCase())) return both
    return withTone(first, toneOf(second)) + bare
  })
}
