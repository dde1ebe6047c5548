import { matchesOf } from '#features/reading/rules/public.ts'
import { type Paper, placeOf } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote, remove } from '../writing.ts'
import { plainOf } from './invited/units.ts'

/**
 * A series of units with one left out ("trường số 1, số 2, số 4"), a unit that stands in two clusters, or twice in Kính gửi.
 */
export const coverage: Rule = {
  id: 'coverage',
  sources: [],
  check(paper) {
    return [...leftOut(paper), ...inTwoClusters(paper), ...addressedTwice(paper)].slice(0, 4)
  },
}

const NUMBERED = /(?<!\p{L})([Tt]rường (?:\p{L}+ ){1,6})số (\d{1,2})(?![\d/])/gu

/** Schools of one name by number: 1, 2, 4. */
function leftOut({ text, at }: Paper): Found[] {
  const series = new Map<string, Map<number, { start: number; end: number }>>()
  for (const match of matchesOf(text, NUMBERED)) {
    const name = plainOf(match[1] ?? '')
    const numbers = series.get(name) ?? new Map<number, { start: number; end: number }>()
    const number = Number(match[2])
    if (!numbers.has(number)) numbers.set(number, { start: match.index, end: match.index + match[0].length })
    series.set(name, numbers)
  }
  return [...series.values()].flatMap((numbers) => {
    const said = [...numbers.keys()].sort((a, b) => a - b)
    const last = said.at(-1) ?? 0
    const missing = Array.from({ length: last }, (_each, i) => i + 1).filter((number) => !numbers.has(number))
    const isSeries = said.length >= 3 && said[0] === 1 && missing.length > 0 && missing.length < said.length - 1
    const [place] = numbers.values()
    if (!isSeries || place === undefined) return []
    const name = text.slice(place.start, place.end).replace(/ số \d+$/, '')
    const words = { name: quote(name), said: said.join(', '), missing: missing.join(', ') }
    const spans = [...numbers.values()].slice(0, 6).map(({ start, end }) => at(start, end))
    return [{ severity: 'question' as const, spans, message: say('coverage.left_out', words) }]
  })
}

const CLUSTER =
  /(?<!\p{L})[Cc]ụm (?:chuyên môn |số |thi đua |trường )?((?:[IVX]{1,4}|\d{1,2})(?![\p{L}\d]))(?: ?\(|: ?| gồm:? )([^();:\n]{4,300})/gu

/** "cụm 1 (Quận 1, 4), cụm 2 (Quận 4, 5)": one unit in both. */
function inTwoClusters({ text, at }: Paper): Found[] {
  if (!/cụm/iu.test(text)) return []
  const seen = new Map<string, { cluster: string; start: number; end: number }>()
  const twice: Found[] = []
  for (const match of matchesOf(text, CLUSTER)) {
    const [whole, cluster = '', listed = ''] = match
    for (const unit of unitsOf(listed, match.index + whole.length - listed.length)) {
      const before = seen.get(unit.name)
      if (before === undefined) seen.set(unit.name, { cluster, start: unit.start, end: unit.end })
      else if (before.cluster !== cluster) {
        const words = { name: quote(unit.text), one: before.cluster, other: cluster }
        const spans = [at(before.start, before.end), at(unit.start, unit.end)]
        twice.push({ severity: 'warning', spans, message: say('coverage.two_clusters', words) })
      }
    }
  }
  return twice
}

/** "Quận 5, 6, Bình Tân": a number goes on with the kind before it; kinds of names are left off. */
function unitsOf(listed: string, from: number): { name: string; text: string; start: number; end: number }[] {
  let at = 0
  return listed.split(',').flatMap((part) => {
    const start = from + at + (part.length - part.trimStart().length)
    at += part.length + 1
    const text = part.trim().replace(/[.]$/, '')
    const name = plainOf(text).replace(/^(?:quan|huyen|phuong|xa|thi xa|thanh pho|phong giao duc va dao tao) /, '')
    const isUnit = /^(?:\d{1,2}|\p{Lu})|^(?:quận|huyện|xã|phường|trường)/u.test(text) && text.length < 60 && name !== ''
    return isUnit ? [{ name, text, start, end: start + text.length }] : []
  })
}

/** The same line twice in Kính gửi. */
function addressedTwice(paper: Paper): Found[] {
  const seen = new Set<string>()
  return paper.reading.addressees.flatMap((fact) => {
    const plain = plainOf(fact.value)
    const place = placeOf(paper, fact)
    if (!seen.has(plain)) {
      seen.add(plain)
      return []
    }
    if (place === null) return []
    const span = paper.at(place.start, place.end)
    const line = lineOf(paper.original, span)
    const message = say('coverage.addressed_twice', { name: quote(fact.value) })
    return [
      { severity: 'warning' as const, spans: [span], message, fix: line === null ? null : remove(line, fact.value) },
    ]
  })
}

/** The line of one addressee, where it stands alone in it and is not the last. */
function lineOf(text: string, { start, end }: { start: number; end: number }) {
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  const isAlone = /^[\s\-–+*•]*$/.test(text.slice(from, start)) && to > 0 && /^\s*;\s*$/.test(text.slice(end, to))
  return isAlone ? { start: from, end: to + 1 } : null
}
