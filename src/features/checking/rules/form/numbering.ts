import type { Fix } from '../../messages.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { articles } from './articles.ts'
import { layoutOf } from './layout.ts'
import { type Marked, type MarkedList, numberedLists } from './numbered-lists.ts'

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI']
const LETTERS = [...'abcdđeghiklmnopqrstuvxy']
/** A number further away than this is none of the list: a year, a class, a street. */
const FARTHEST = 3
const MOST = 4

/**
 * Numbers of sections and items count on without gap, repetition or disorder, and are written `I.`, `1.`, `a)`.
 * A list that does not begin at 1 may go on from a part that is not there, and is left alone.
 */
export const numbering: Rule = {
  id: 'numbering',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.6' },
    { act: 'tt01', place: 'Điều 11' },
  ],
  check(paper) {
    const lists = numberedLists(paper)
    return [...lists.flatMap((list) => order(paper, list)).slice(0, MOST), ...articles(paper), ...form(paper, lists)]
  },
}

function order(paper: Paper, { kind, items }: MarkedList): Found[] {
  if (items[0]?.mark.value !== 1 || items.length < 2) return []
  const wrong = items.filter((item, i) => i > 0 && item.mark.value !== (items[i - 1]?.mark.value ?? 0) + 1)
  const first = wrong[0]
  if (!first || wrong.some(({ mark }, i) => i === 0 && Math.abs(mark.value - before(items, first)) > FARTHEST + 1))
    return []
  const said = items.map(({ label }) => label.text).join(', ')
  const args = { said, right: labelOf(kind, items.indexOf(first) + 1), now: first.label.text }
  const message = isRepeated(items, first) ? say('numbering.repeated', args) : say('numbering.order', args)
  return [
    { severity: 'error', spans: wrong.map((item) => spanOf(paper, item)), message, fix: renumber(paper, kind, items) },
  ]
}

function before(items: readonly Marked[], item: Marked): number {
  return items[items.indexOf(item) - 1]?.mark.value ?? 0
}

function isRepeated(items: readonly Marked[], item: Marked): boolean {
  return items.indexOf(item) !== items.findIndex(({ mark }) => mark.value === item.mark.value)
}

function renumber(paper: Paper, kind: MarkedList['kind'], items: readonly Marked[]): Fix {
  const edits = items.flatMap((item, i) => {
    const right = labelOf(kind, i + 1)
    return right === item.label.text ? [] : [{ ...paper.at(item.label.start, item.label.end), text: right }]
  })
  return { label: say('numbering.renumber'), edits }
}

function labelOf(kind: MarkedList['kind'], value: number): string {
  if (kind === 'roman') return ROMANS[value - 1] ?? String(value)
  return kind === 'letter' ? (LETTERS[value - 1] ?? String(value)) : String(value)
}

const RIGHT: Readonly<Record<string, RegExp>> = { roman: /^[IVX]+\.$/, number: /^\d+\.$/, letter: /^[a-zđ]\)$/u }
const SIGN: Readonly<Record<string, string>> = { roman: '.', number: '.', letter: ')' }
/** One could be a slip of the converter. */
const ENOUGH = 2

/** All marks of one kind that are written against the form are one finding. */
function form(paper: Paper, lists: readonly MarkedList[]): Found[] {
  if (layoutOf(paper).isOfParty) return []
  return ['roman', 'number', 'letter'].flatMap((kind) => {
    const all = lists.filter((list) => list.kind === kind).flatMap(({ items }) => items)
    const wrong = all.filter(({ text }) => !RIGHT[kind]?.test(text))
    const first = wrong[0]
    if (!first || wrong.length < ENOUGH) return []
    // Programmes and minutes follow no form; there only the mixing of two is a slip.
    if (!layoutOf(paper).isOfficial && wrong.length === all.length && kind !== 'roman') return []
    const edits = wrong.map((item) => ({
      ...paper.at(item.block.start, item.block.start + item.mark.length),
      text: `${item.label.text}${SIGN[kind]} `,
    }))
    const args = { now: first.text, right: `${first.label.text}${SIGN[kind]}` }
    const found: Found = {
      severity: 'warning',
      spans: wrong.map((item) => spanOf(paper, item)),
      message: say('numbering.form', args),
      fix: { label: say('numbering.rewrite', args), edits },
    }
    return [found]
  })
}

function spanOf(paper: Paper, item: Marked) {
  return paper.at(item.block.start, item.block.start + Math.max(1, item.text.length))
}
