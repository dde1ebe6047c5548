import { isUpper, personName } from '#features/reading/rules/public.ts'
import { oncePerPaper } from '../once-per-paper.ts'
import type { Paper } from '../paper.ts'
import { remembered } from '../remembered.ts'

/** A word with what the rules of language ask about it. Offsets are clean ones. */
export type Token = {
  index: number
  start: number
  end: number
  text: string
  lower: string
  /** The syllable as the lexicon has it: small, old tone style, y for a lone i. */
  key: string
  /** Index of its block; -1 between blocks. */
  block: number
  /** What stands between the token before and this one; `''` where it begins a block or a cell. */
  gap: string
  /** Only blanks part it from the token before, in the same block and cell. */
  near: boolean
  /** It begins a block, a cell, a quotation at its start, or a sentence. */
  first: boolean
  /** All its letters are capitals (two or more), or only the first one is. */
  upper: boolean
  capital: boolean
  /** It stands in a line without small letters. */
  shout: boolean
  /** A part of a name of a person, of an address of mail or web, of a code. */
  person: boolean
  code: boolean
}

/** The tokens of a paper; made once for all rules of language. */
export const tokensOf = oncePerPaper((paper): readonly Token[] => {
  const tokens = makeTokens(paper)
  markPersons(tokens)
  return tokens
})

function makeTokens(paper: Paper): Token[] {
  const { text } = paper
  const { blocks, lines } = paper.document
  const tokens: Token[] = []
  let block = 0
  let line = 0
  let chunkEnd = 0
  let chunkIsCode = false
  let shout = false
  let shoutLine = -1
  let last: Token | undefined
  for (const word of paper.words()) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= word.start) block += 1
    while (line < lines.length && (lines[line]?.end ?? 0) <= word.start) line += 1
    const home = blocks[block]
    if (!home || word.start < home.start) continue
    if (word.start >= chunkEnd) {
      chunkEnd = endOfChunk(text, word.start)
      chunkIsCode = chunkEnd > word.end + 1 && CODE.test(text.slice(word.start, chunkEnd))
    }
    if (line !== shoutLine) {
      shoutLine = line
      shout = !word.form.hasSmall && isUpper(lines[line]?.text ?? '')
    }
    const isPlain = last !== undefined && last.block === block && last.end + 1 === word.start && isBlank(text, last.end)
    const gap = isPlain ? ' ' : gapOf(text, last, block, word.start)
    const { form } = word
    last = {
      index: tokens.length,
      start: word.start,
      end: word.end,
      text: word.text,
      lower: word.lower,
      key: form.key,
      block,
      gap,
      near: isPlain || BLANKS.test(gap),
      first: word.start <= home.bodyStart || (!isPlain && (gap === '' || ENDS.test(gap))),
      upper: form.upper,
      capital: form.capital,
      shout,
      person: false,
      code: chunkIsCode,
    }
    tokens.push(last)
  }
  return tokens
}

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20
}

function gapOf(text: string, last: Token | undefined, block: number, start: number): string {
  const before = last && last.block === block ? text.slice(last.end, start) : ''
  return before.includes('\t') ? '' : before
}

const BLANKS = /^[ \n]+$/
const ENDS = /[.!?…]["”’)\]]?\s+["“‘(]?$|^\s*["“][^"”]*$/
const CODE = /[@_\\]|www\.|:\/\/|\.(?:vn|com|net|org|edu)(?![\p{L}])/u

function endOfChunk(text: string, from: number): number {
  let end = from
  while (end < text.length && !(text.charCodeAt(end) <= 0x20)) end += 1
  return end
}

const LONGEST_NAME = 5

/** Marks the names of persons: a family name and what follows in capitals. */
function markPersons(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const first = tokens[i]
    if (!first || !isNamePart(first) || !mayBeginName(first.text)) continue
    let end = i + 1
    while (end < tokens.length && end - i < LONGEST_NAME && isNamePart(tokens[end]) && tokens[end]?.near) end += 1
    for (let length = end - i; length >= 2; length -= 1) {
      const name = tokens.slice(i, i + length)
      const sureness = personName(name.map(({ text }) => text).join(' '))
      // No family name begins here, so none begins a shorter run either.
      if (sureness > 0 && sureness < SURE_NAME) break
      if (sureness === 0) continue
      for (const token of name) token.person = true
      i += length - 1
      break
    }
  }
}

const SURE_NAME = 0.9

/** Words of two syllables that stand before a name, in capitals: "Thạc Sĩ", "Đồng Chí". */
const DEGREES = new Set(['thạc', 'tiến', 'đại', 'trung', 'thượng', 'thiếu', 'đồng'])

/** Is it a family name, or a degree before one? */
const mayBeginName = remembered(
  (text) => DEGREES.has(text.toLowerCase()) || personName(`${text} Nguyễn Lê`) >= SURE_NAME,
)

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || token.upper) && token.text.length <= 8
}
