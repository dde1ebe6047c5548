import { matchesOf } from '#features/reading/rules/public.ts'
import type { Fix } from '../../messages.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'

/** Quotation marks and brackets that are opened and not closed, or closed and not opened, within a paragraph. */
export const quotes: Rule = {
  id: 'quotes',
  sources: [],
  check(paper) {
    const open = openMarks(paper)
    return open.slice(0, MOST).map((mark) => finding(paper, mark))
  },
}

const MOST = 4

type Mark = { sign: string; at: number; block: number; end: number }

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' }
const OPENS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' }
const SIGNS = /[()[\]“”«»"]/g
/** A paragraph that a converter tore may be closed this many blocks later. */
const REACH = 2

function openMarks({ text, document }: Paper): Mark[] {
  const found: Mark[] = []
  let waiting: Mark[] = []
  document.blocks.forEach((block, index) => {
    found.push(...waiting.filter((mark) => index - mark.block > REACH))
    waiting = waiting.filter((mark) => index - mark.block <= REACH)
    const straight: number[] = []
    for (const match of matchesOf(text.slice(block.bodyStart, block.end), SIGNS)) {
      const at = block.bodyStart + match.index
      const sign = match[0]
      if (sign === '"') {
        // After a number it may be inches or seconds, unless a quotation is open.
        if (straight.length % 2 === 1 || !/\d/.test(text.charAt(at - 1))) straight.push(at)
      } else if (sign in CLOSES) waiting.push({ sign, at, block: index, end: block.end })
      else {
        const opened = waiting.findLastIndex((mark) => mark.sign === OPENS[sign])
        if (opened >= 0) waiting.splice(opened, 1)
        else if (!isCounter(text, sign, at, block.bodyStart)) found.push({ sign, at, block: index, end: block.end })
      }
    }
    const last = straight.at(-1)
    if (straight.length % 2 === 1 && last !== undefined)
      waiting.push({ sign: '"', at: last, block: index, end: block.end })
    if (straight.length > 0) waiting = withoutPair(waiting)
  })
  // What the last blocks leave open may be closed in the part that was cut off.
  const lastBlock = document.blocks.length - 1
  found.push(...waiting.filter((mark) => mark.block < lastBlock || isClosedText(text)))
  return found.filter((mark) => mark.block < lastBlock || isClosedText(text)).toSorted((a, b) => a.at - b.at)
}

/** Two straight marks in torn halves of one paragraph make a pair. */
function withoutPair(waiting: Mark[]): Mark[] {
  const straight = waiting.filter(({ sign }) => sign === '"')
  return straight.length >= 2 ? waiting.filter(({ sign }) => sign !== '"') : waiting
}

/** "a)", "1)", "iv)" count things; ":)" and "})" are no brackets of a sentence. */
function isCounter(text: string, sign: string, at: number, start: number): boolean {
  // Pages of the web part their paths by it.
  if (sign === '»') return true
  if (sign !== ')') return false
  const before = text.slice(Math.max(start, at - 6), at)
  return /(?:^|[\s;,.:(])(?:\d{1,3}|\p{L}|[ivxIVX]{1,4}|\d+\.\d+)\s?\.?$/u.test(before) || /[:;]-?$/.test(before)
}

function isClosedText(text: string): boolean {
  return /[.!?”"»)]\s*$|\p{Lu}\p{Ll}+\s*$/u.test(text.slice(-40))
}

function finding(paper: Paper, mark: Mark): Found {
  const isOpening = mark.sign in CLOSES || mark.sign === '"'
  const words = isOpening
    ? paper.text.slice(mark.at, Math.min(mark.end, mark.at + 50))
    : paper.text.slice(Math.max(0, mark.at - 40), mark.at + 1).replace(/^\S*\s/, '')
  const key = isOpening ? 'quotes.open' : 'quotes.closed'
  return {
    severity: 'warning',
    spans: [paper.at(mark.at, mark.at + 1)],
    message: say(key, { words: quote(words), sign: mark.sign }),
    fix: isOpening ? closing(paper, mark) : null,
  }
}

const SHORTEST = 3
const LONGEST = 90

/** Where what is in brackets runs to the end of its line, the closing sign can only stand there. */
function closing(paper: Paper, { sign, at, end }: Mark): Fix | null {
  const close = CLOSES[sign]
  if (close === undefined) return null
  const rest = paper.text.slice(at + 1, end)
  const tail = /[.;,:]?\s*$/.exec(rest)?.[0] ?? ''
  const inner = rest.slice(0, rest.length - tail.length)
  if (inner.length < SHORTEST || inner.length > LONGEST || /[.;!?:]\s|\n|[()[\]“”«»"]/.test(inner)) return null
  const place = paper.at(at + inner.length, at + 1 + inner.length)
  const insert = { start: place.end, end: place.end, text: close }
  return { label: say('quotes.fix', { sign: close }), edits: [insert] }
}
