import type { Fact } from '#features/reading/rules/public.ts'
import { oncePerPaper } from '../once-per-paper.ts'
import { type Paper, placeOf } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'
import { plainOf } from './invited/units.ts'

/**
 * One office or person is called to two places at once: to two điểm cầu, or to one while it is host of another. Only where
 * the document itself calls people to several places.
 */
export const twoPlaces: Rule = {
  id: 'two-places',
  sources: [],
  check(paper) {
    const called = calledTo(paper)
    const points = new Set(called.map(({ point }) => point))
    if (points.size < 2) return []
    return [...sameOffice(called), ...clusterHeads(called), ...hosts(paper, called), ...samePerson(called)].slice(0, 4)
  },
}

/** Someone of a list with the place the list is for. `plain`: folded, the office taken off. */
type Called = { text: string; point: string; office: string; plain: string; span: { start: number; end: number } }

function calledTo(paper: Paper): Called[] {
  return paper.reading.participants.flatMap((fact) => {
    const point = pointOf(paper, fact)
    const place = placeOf(paper, fact)
    if (point === null || place === null) return []
    const text = fact.value.replace(/\s*\([^)]*\)\s*$/, '')
    const plain = plainOf(text)
    const office = OFFICE.exec(plain)?.[0] ?? ''
    return [{ text, point, office, plain: plain.slice(office.length).trim(), span: paper.at(place.start, place.end) }]
  })
}

const OFFICE =
  /^(?:dai dien )?(?:ban )?(?:lanh dao|truong (?=phong|ban|khoa)|pho truong (?=phong)|giam doc|pho giam doc|hieu truong|pho hieu truong|thu truong|chu tich|pho chu tich|cum truong)\b/
/** Heads that are meant where the leaders of the body are called. */
const HEADS = /^(?:truong|giam doc|hieu truong|thu truong|chu tich)/

/** "(điểm cầu A)" behind the name, or the heading "Điểm cầu tại A", "Đoàn số 2" above the list. */
function pointOf(paper: Paper, fact: Fact<string>): string | null {
  const behind = /\(điểm cầu ([^)]+)\)$/iu.exec(fact.value)?.[1]
  if (behind !== undefined) return plainOf(behind)
  const place = placeOf(paper, fact)
  if (place === null) return null
  const head = headings(paper).findLast(({ start }) => start <= place.start)
  return head === undefined ? null : head.name
}

const HEADING = /^(?:(?:tại )?điểm cầu|đoàn số \d)(?!\p{L})[^:;]{0,80}/iu
const headings = oncePerPaper((paper) =>
  paper.document.blocks.flatMap(({ start, body }) => {
    const name = HEADING.exec(body)?.[0]
    return name === undefined ? [] : [{ start, name: plainOf(name) }]
  }),
)

function sameOffice(called: readonly Called[]): Found[] {
  return called.flatMap((one, i) =>
    called.slice(i + 1).flatMap((other) => {
      const isSame = one.plain === other.plain && one.plain.length > 5 && one.point !== other.point
      return isSame && one.office !== '' && meet(one.office, other.office) ? [twice(one, other)] : []
    }),
  )
}

function meet(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [one.trim(), other.trim()]
  return (a.endsWith('lanh dao') && HEADS.test(b)) || (b.endsWith('lanh dao') && HEADS.test(a))
}

/** The head of a cluster is the head of one of its schools. */
function clusterHeads(called: readonly Called[]): Found[] {
  const head = called.find(({ office }) => office === 'cum truong')
  const school = called.find(({ plain, office }) => office === 'hieu truong' && /\btrong cum\b/.test(plain))
  return head === undefined || school === undefined || head.point === school.point ? [] : [twice(head, school)]
}

function twice(one: Called, other: Called): Found {
  return {
    severity: 'question',
    spans: [one.span, other.span],
    message: say('two-places.called', { one: quote(one.text), other: quote(other.text) }),
  }
}

/** A school is a place of the conference, and heads of its level are called to the other place. */
function hosts(paper: Paper, called: readonly Called[]): Found[] {
  return paper.reading.points.flatMap((fact) => {
    const host = plainOf(fact.value)
    const level = /^truong (th|thcs|thpt|mn)\b(?=.*\p{L})/u.exec(host)?.[1]
    const [span] = fact.spans
    if (level === undefined || span === undefined) return []
    const away = called.find(
      ({ office, plain, point }) =>
        office === 'hieu truong' &&
        !sameSpot(point, host) &&
        new RegExp(`^cac truong(?: (?:th|thcs|thpt|mn),?)*? ${level}\\b`).test(plain),
    )
    if (away === undefined) return []
    const words = { host: quote(fact.value), called: quote(away.text) }
    return [{ severity: 'question' as const, spans: [away.span, span], message: say('two-places.host', words) }]
  })
}

function sameSpot(point: string, host: string): boolean {
  return point.includes(host) || host.includes(point)
}

const PERSON = /^(?:đ\/c|đồng chí|ông|bà|thầy|cô)\s+((?:\p{Lu}\p{L}*\s?){2,5})/iu

/** The same name with the same office in two lists. */
function samePerson(called: readonly Called[]): Found[] {
  const seen = new Map<string, Called>()
  return called.flatMap((one) => {
    if (!PERSON.test(one.text)) return []
    const id = plainOf(one.text).replace(/[^a-z]+/g, ' ')
    const before = seen.get(id)
    seen.set(id, before ?? one)
    return before === undefined || before.point === one.point ? [] : [twice(before, one)]
  })
}
