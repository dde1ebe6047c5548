import type { Edit } from '../../messages.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { keyOf } from '../word-forms.ts'
import { quote } from '../writing.ts'
import { brokenWords } from './broken-words.ts'
import { brokenSentences, tornStarts } from './damage/broken-sentences.ts'
import { strayMarks } from './damage/stray-marks.ts'
import { isKnown } from './lexicon/pairs.ts'
import { tokensOf } from './tokens.ts'

/** What a converter or a scan did to the text: joined words, lost letters, stray signs, sentences that break off. */
export const textDamaged: Rule = {
  id: 'text-damaged',
  sources: [],
  check(paper) {
    const tokens = tokensOf(paper)
    const torn = brokenWords(paper).filter((token) => !token.first)
    return [
      ...joined(paper),
      ...(torn.length >= 2 ? [lost(paper, torn)] : []),
      ...tornStarts(paper, tokens),
      ...strayMarks(paper, tokens),
      ...brokenSentences(paper, tokens),
    ].slice(0, MOST)
  },
}

const MOST = 4
const SHOWN = 12

/** Words that run into each other: the reader had to part them. Letters that it had to give back, too. */
function joined(paper: Paper): Found[] {
  const { source } = paper.document
  const blanks: number[] = []
  const letters: number[] = []
  for (let i = 1; i < source.text.length; i += 1) {
    const isNew = source.from[i] === source.to[i]
    const c = source.text.charCodeAt(i)
    if (isNew && c === BLANK && isJoin(source.text, i)) blanks.push(i)
    else if ((c === U_HORN && isNew) || (c === O_HAT && source.original.charCodeAt(source.from[i] ?? 0) === O_HORN))
      letters.push(i)
  }
  return [
    ...(blanks.length === 0 ? [] : [parted(paper, blanks)]),
    ...(letters.length === 0 ? [] : [given(paper, letters)]),
  ]
}

/** "Ka Rơmin" is a name and "makét" a borrowed word: in both the parts are no words of the trade. */
function isJoin(text: string, at: number): boolean {
  const before = /[\p{L}]+$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? ''
  const after = /^[\p{L}]+/u.exec(text.slice(at + 1, at + 9))?.[0] ?? ''
  if (/^\p{Lu}/u.test(after)) return true
  if (before === 'ma' && after === 'két') return false
  return (
    !/^\p{Lu}\p{Ll}*$/u.test(before) || (isKnown(keyOf(before.toLowerCase())) && isKnown(keyOf(after.toLowerCase())))
  )
}

const BLANK = 0x20
const U_HORN = 0x1b0
const O_HAT = 0xf4
const O_HORN = 0x1a1

function parted(paper: Paper, blanks: readonly number[]): Found {
  const places = blanks.map((at) => wordAround(paper, at))
  const { text } = paper
  const [first] = places
  const words = first ? text.slice(first.start, first.end).replaceAll(' ', '') : ''
  const right = first ? text.slice(first.start, first.end) : ''
  const edits: Edit[] = blanks.map((at) => {
    const place = paper.document.source.from[at] ?? 0
    return { start: place, end: place, text: ' ' }
  })
  return {
    severity: 'warning',
    spans: places.slice(0, SHOWN).map(({ start, end }) => paper.at(start, end)),
    message: say(blanks.length === 1 ? 'text-damaged.joined' : 'text-damaged.joined_many', {
      words,
      right,
      count: blanks.length,
    }),
    fix: { label: say('text-damaged.part', { count: blanks.length }), edits },
  }
}

function given(paper: Paper, letters: readonly number[]): Found {
  const places = letters.slice(0, SHOWN).map((at) => wordAround(paper, at))
  const [first] = places
  const right = first ? paper.text.slice(first.start, first.end) : ''
  const { from, to } = paper.document.source
  const edits: Edit[] = letters.map((at) => ({ start: from[at] ?? 0, end: to[at] ?? 0, text: paper.text.charAt(at) }))
  return {
    severity: 'warning',
    spans: places.map(({ start, end }) => paper.at(start, end)),
    message: say('text-damaged.letters', { right, count: letters.length }),
    fix: { label: say('text-damaged.give_back', { count: letters.length }), edits },
  }
}

const LETTER = /[\p{L}\d]/u

/** The two words beside a blank that was put in, or the word around a letter. */
function wordAround({ text }: Paper, at: number): { start: number; end: number } {
  let start = at
  let end = at + 1
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && LETTER.test(text.charAt(end))) end += 1
  return { start, end }
}

function lost(paper: Paper, torn: ReturnType<typeof brokenWords>): Found {
  const words = [
    ...new Set(
      torn.map(({ start, end }) =>
        quote(
          paper.text
            .slice(Math.max(0, start - 6), end + 4)
            .replace(/^\S*\s/, '')
            .replace(/\s\S*$/, ''),
        ),
      ),
    ),
  ]
  return {
    severity: 'warning',
    spans: torn.slice(0, SHOWN).map(({ start, end }) => paper.at(start, end)),
    message: say('text-damaged.lost', { words: words.slice(0, 3).join('”, “') }),
  }
}
