import { matchesOf } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { write } from '../writing.ts'
import { layoutOf } from './layout.ts'

/** `./.`, and what stands for it by a slip of the finger. */
const MARK = /\s?(?:\.\s?\/\s?\.|\/\.|\.\/)(?![\p{L}\d./])/gu
const RIGHT = './.'

/** The body ends with `./.` once; the list of recipients does not. */
export const endMark: Rule = {
  id: 'end-mark',
  sources: [
    { act: 'nd30', place: 'Phụ lục III, mục II' },
    { act: 'tt01', place: 'Điều 11' },
  ],
  check(paper) {
    const { recipients, isOfficial } = layoutOf(paper)
    const marks = matchesOf(paper.text, MARK).map((match) => markOf(match))
    const body = marks.filter((mark) => recipients < 0 || mark.start < recipients)
    const foot = marks.filter((mark) => recipients >= 0 && mark.start >= recipients)
    if (marks.length === 0) return recipients >= 0 && isOfficial ? missing(paper, recipients) : []
    return [
      ...malformed(paper, body),
      ...doubled(paper, body, foot),
      ...(body.length === 0 ? missing(paper, recipients) : []),
    ]
  },
}

type Mark = { start: number; end: number; text: string }

function markOf(match: RegExpExecArray): Mark {
  const lead = match[0].length - match[0].trimStart().length
  return { start: match.index + lead, end: match.index + match[0].length, text: match[0].trim() }
}

function malformed(paper: Paper, body: readonly Mark[]): Found[] {
  const mark = body.at(-1)
  if (!mark || mark.text.replace(/\s/g, '') === RIGHT) return []
  const span = paper.at(mark.start, mark.end)
  return [
    {
      severity: 'error',
      spans: [span],
      message: say('end-mark.malformed', { mark: mark.text }),
      fix: write(span, RIGHT),
    },
  ]
}

/** Twice in the body, or once more in the list of recipients. */
function doubled(paper: Paper, body: readonly Mark[], foot: readonly Mark[]): Found[] {
  const spare = [...body.slice(0, -1), ...foot]
  if (spare.length === 0 || body.length + foot.length < 2) return []
  const spans = spare.map((mark) => paper.at(mark.start, mark.end))
  const edits = spans.map((span) => ({ ...span, text: '.' }))
  const fix = { label: say('end-mark.keep_one'), edits }
  return [{ severity: 'error', spans, message: say('end-mark.twice'), fix }]
}

/** The last sentence of the body before Nơi nhận, which should bear the mark. */
function missing(paper: Paper, recipients: number): Found[] {
  if (recipients < 0) return []
  const last = lastOfBody(paper, recipients)
  if (last === null) return []
  let start = last.end
  while (start > last.start && TAIL.test(paper.text.charAt(start - 1))) start -= 1
  const place = paper.at(Math.max(last.start, start - 1), Math.max(last.end, start))
  const kept = paper.original.slice(place.start, place.start + 1)
  return [
    {
      severity: 'warning',
      spans: [paper.at(last.start, last.end)],
      message: say('end-mark.none'),
      fix: { label: say('end-mark.add'), edits: [{ ...place, text: `${kept}${RIGHT}` }] },
    },
  ]
}

/** What may stand behind the last word and makes way for the mark. */
const TAIL = /[\s.;,:…✓/]/

/** The last block that ends before Nơi nhận and is neither a signature nor a name in a second column. */
function lastOfBody(paper: Paper, recipients: number): { start: number; end: number } | null {
  const before = paper.document.blocks.filter((block) => block.end <= Math.min(recipients, paper.bodyEnd || recipients))
  const block = before.findLast(({ text }) => /\p{Ll}/u.test(text) && (text.length > 40 || /[.!]\s*$/.test(text)))
  return block ? { start: block.start, end: block.end } : null
}
