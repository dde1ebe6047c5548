import { matchesOf } from '#features/reading/rules/public.ts'
import type { Paper } from '../../paper.ts'
import type { Found } from '../../rule.ts'
import { say } from '../../sentences.ts'
import { quote, remove } from '../../writing.ts'
import type { Token } from '../tokens.ts'

const SIGNS = /[✓✔✗✘☑☐□■�\uE000-\uF8FF¤]/gu
const END_MARK = /\.?\/\.?\s+(\p{Lu}?\p{L}{0,5})\s*$/u

/** Signs and letters that a scan made of a pen: "✓" after a sentence, "Uy" after "./.", "TiH Z" in the line of the archive. */
export function strayMarks(paper: Paper, tokens: readonly Token[]): Found[] {
  const rests = [...strayWords(paper), ...strayLetters(paper, tokens)].toSorted((a, b) => a.start - b.start)
  const found: Found[] = []
  const [first] = rests
  if (first) {
    const words = rests.map(({ start, end }) => quote(paper.text.slice(start, end))).join('”, “')
    const edits = rests.map(({ start, end }) => {
      const place = paper.at(start, end)
      const blanks = /\s*$/.exec(paper.original.slice(Math.max(0, place.start - 8), place.start))?.[0].length ?? 0
      return { start: place.start - blanks, end: place.end, text: '' }
    })
    const label = remove(paper.at(first.start, first.end), words).label
    found.push({
      severity: 'question',
      spans: rests.map(({ start, end }) => paper.at(start, end)),
      message: say('text-damaged.stray', { words }),
      fix: { label, edits },
    })
  }
  return [...found, ...straySigns(paper)]
}

type Range = { start: number; end: number }

/** One short word alone after the mark that ends the body. */
function strayWords({ text, document }: Paper): Range[] {
  const found: Range[] = []
  for (const block of document.blocks) {
    const match = END_MARK.exec(text.slice(Math.max(block.start, block.end - 14), block.end))
    const word = match?.[1]
    if (!word || block.end - block.start < 30) continue
    const end = block.end - (/\s*$/.exec(match[0])?.[0].length ?? 0)
    found.push({ start: end - word.length, end })
  }
  return found
}

/** "Lưu: VP, TiH Z": one capital after a blank at the end of the line; a clerk parts drafters by commas or hyphens. */
function strayLetters({ text, document }: Paper, tokens: readonly Token[]): Range[] {
  const found: Range[] = []
  for (const block of document.blocks) {
    if (!/^\s*[-–+•*]?\s*Lưu\s?:/i.test(text.slice(block.start, block.start + 16)) || block.end - block.start > 80)
      continue
    const match = /\p{L}{2,}\s(\p{Lu})\.?\s*$/u.exec(text.slice(block.start, block.end))
    if (!match) continue
    const token = tokens.findLast(({ start, end }) => start >= block.start && end <= block.end)
    if (token && token.text.length === 1) found.push({ start: token.start, end: token.end })
  }
  return found
}

/** Ticks and boxes inside or after a sentence; at the start of a line they are bullets, and in forms they are to be ticked. */
function straySigns(paper: Paper): Found[] {
  const places: Range[] = []
  let bullets = 0
  for (const match of matchesOf(paper.text, SIGNS)) {
    if (beginsLine(paper.text, match.index)) bullets += 1
    else places.push({ start: match.index, end: match.index + match[0].length })
  }
  if (places.length === 0 || places.length > FORM || bullets > FORM) return []
  const broken = places.filter((place) => isInWord(paper.text, place))
  if (broken.length > 0) return [unreadable(paper, broken)]
  const edits = places.map(({ start, end }) => {
    const place = paper.at(start, end)
    if (LETTER.test(paper.text.charAt(start - 1)) && LETTER.test(paper.text.charAt(end))) return { ...place, text: ' ' }
    const blanks = /[ \u00a0]*$/.exec(paper.original.slice(Math.max(0, place.start - 8), place.start))?.[0].length ?? 0
    return { start: place.start - blanks, end: place.end, text: '' }
  })
  const [first] = places
  // A sign of no common font would be an empty place in the sentence.
  const sign = first ? paper.text.slice(first.start, first.end).replace(/[\uE000-\uF8FF\ufffd]/u, '□') : ''
  return [
    {
      severity: 'question',
      spans: places.map(({ start, end }) => paper.at(start, end)),
      message: say('text-damaged.sign', { sign }),
      fix: { label: say('text-damaged.drop_sign', { count: places.length }), edits },
    },
  ]
}

const FORM = 4
const LETTER = /\p{L}/u

/** Within a word it stands for a letter that was lost; before a capital it only parts two words. */
function isInWord(text: string, { start, end }: Range): boolean {
  return LETTER.test(text.charAt(start - 1)) && /\p{Ll}/u.test(text.charAt(end))
}

/** Which letter was there, only the original tells. */
function unreadable(paper: Paper, places: readonly Range[]): Found {
  const words = places.map(({ start, end }) => {
    const before = /\p{L}{0,12}$/u.exec(paper.text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
    const after = /^\p{L}{0,12}/u.exec(paper.text.slice(end, end + 12))?.[0] ?? ''
    return `${before}…${after}`
  })
  return {
    severity: 'warning',
    spans: places.map(({ start, end }) => paper.at(start, end)),
    message: say('text-damaged.unreadable', { words: [...new Set(words)].slice(0, 4).join('”, “') }),
    fix: null,
  }
}

/** Only blanks stand before it in its line. */
function beginsLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && text[before] !== '\n' && BLANK.test(text.charAt(before))) before -= 1
  return before < 0 || text[before] === '\n'
}
const BLANK = /\s/
