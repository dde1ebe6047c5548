import type { Edit, Fix } from '../../messages.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote, write } from '../writing.ts'
import { smallSchools, wrongBodies } from './capitals/bodies.ts'
import { commonNouns } from './capitals/common-nouns.ts'
import { generalBodies, smallActs, smallArticles, unevenTitles, wrongDoubles } from './capitals/doubles.ts'
import type { Misuse } from './capitals/misuse.ts'
import { wrongPlaces } from './capitals/places.ts'
import { wrongAfterStops } from './capitals/stops.ts'
import { wrongWeekdays } from './capitals/weekdays.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * Capitals by Phụ lục II: one finding for one kind of slip, with all its places; the surest kinds first. Lines in capitals
 * and names of persons are left alone.
 */
export const capitals: Rule = {
  id: 'capitals',
  sources: [
    { act: 'nd30', place: 'Phụ lục II' },
    { act: 'tt01', place: 'Phụ lục VI' },
  ],
  check(paper) {
    const tokens = tokensOf(paper)
    const taken = new Set<number>()
    return KINDS.flatMap(([kind, find]) => {
      const misuses = find(paper, tokens).filter(({ start }) => !taken.has(start))
      for (const { start } of misuses) taken.add(start)
      // What is wrong by rule and what is only uneven go different ways: each has its own finding and its own button.
      const [wrong, uneven] = [misuses.filter(({ isMixed }) => !isMixed), misuses.filter(({ isMixed }) => isMixed)]
      return [wrong, uneven].flatMap((some) => (some.length === 0 ? [] : [finding(paper, kind, some)]))
    }).slice(0, MOST)
  },
}

const MOST = 6
const SHOWN = 24
/** Other words that the sentence tells; more make it unreadable. */
const OTHERS = 5

type Kind =
  | 'weekday'
  | 'place'
  | 'body'
  | 'double'
  | 'general'
  | 'title'
  | 'act'
  | 'article'
  | 'stop'
  | 'common'
  | 'school'
const KINDS: readonly (readonly [Kind, (paper: Paper, tokens: readonly Token[]) => Misuse[]])[] = [
  ['weekday', wrongWeekdays],
  ['place', wrongPlaces],
  ['body', wrongBodies],
  ['double', wrongDoubles],
  ['general', generalBodies],
  ['act', smallActs],
  ['article', smallArticles],
  ['stop', wrongAfterStops],
  ['title', unevenTitles],
  ['common', commonNouns],
  ['school', smallSchools],
]
const ASKED = new Set<Kind>(['common', 'school', 'title'])

function finding(paper: Paper, kind: Kind, misuses: readonly Misuse[]): Found {
  const shown = misuses.slice(0, SHOWN)
  const [first] = shown
  const others = [
    ...new Set(shown.map((one) => say('capitals.pair', { words: quote(one.words), right: quote(one.right) }))),
  ]
  const args = { words: quote(first?.words ?? ''), right: quote(first?.right ?? '') }
  const message = say(first?.isMixed ? 'capitals.mixed' : `capitals.${kind}`, args)
  return {
    severity: ASKED.has(kind) ? 'question' : 'warning',
    spans: shown.map(({ start, end }) => wordAt(paper, start, end)),
    message:
      others.length === 1
        ? message
        : message.replace(/\.$/, ` ${say('capitals.also', { words: others.slice(1, OTHERS + 1).join('; ') })}`),
    fix: fixOf(paper, misuses),
  }
}

/** The whole words around a place, so that the reader sees more than one letter. */
function wordAt(paper: Paper, start: number, end: number) {
  let from = start
  let to = end
  while (from > 0 && LETTER.test(paper.text.charAt(from - 1))) from -= 1
  while (to < paper.text.length && LETTER.test(paper.text.charAt(to))) to += 1
  return paper.at(from, to)
}
const LETTER = /\p{L}/u

function fixOf(paper: Paper, misuses: readonly Misuse[]): Fix | null {
  const edits: Edit[] = []
  for (const { start, end, text } of misuses) {
    const place = paper.at(start, end)
    if (text === null || paper.original.slice(place.start, place.end).normalize('NFC') !== paper.text.slice(start, end))
      return null
    edits.push({ ...place, text })
  }
  const [only] = edits
  if (!only) return null
  if (edits.length === 1) return { ...write(only, misuses[0]?.right ?? ''), edits }
  return { label: say('capitals.fix_all', { count: edits.length }), edits }
}
