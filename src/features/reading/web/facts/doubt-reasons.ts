import type { DoubtfulRow } from '../../rules/doubts-of.ts'
import { type ReadingWord, say } from '../reading-words.ts'
import type { Leaf } from './row.ts'

/** What to compare, by the kind of fact: the way to it without its numbers. The first that fits. */
const reasons: [RegExp, ReadingWord][] = [
  [/^type$/, 'why.type'],
  [/^(number|issuer|issuedOn|issuedAt)$/, 'why.head'],
  [/^subject$/, 'why.subject'],
  [/^schoolYear$/, 'why.school-year'],
  [/^kind$/, 'why.kind'],
  [/^convenes$/, 'why.convenes'],
  [/^mode$/, 'why.mode'],
  [/^(chair|participants)/, 'why.participant'],
  [/^sessions\.date$|^sessions\.endDate$/, 'why.session-date'],
  [/^sessions\.(start|end)$/, 'why.session-time'],
  [/^sessions\.venue$/, 'why.venue'],
  [/^sessions\./, 'why.session'],
  [/^quotas\.who$/, 'why.quota-who'],
  [/^quotas\./, 'why.quota'],
  [/^agenda\.date$/, 'why.agenda-date'],
  [/^agenda\.(start|end)$/, 'why.agenda-time'],
  [/^agenda\.owner$/, 'why.agenda-owner'],
  [/^agenda\./, 'why.agenda'],
  [/^tasks\.deadline$|^(relativeD|d)eadlines\./, 'why.deadline'],
  [/^tasks\./, 'why.task'],
  [/^bases\./, 'why.basis'],
  [/^signer\./, 'why.signer'],
]

const dates = /(^issuedOn|date|Date|deadline|\.from|\.to)$/

/** Why a row wants a look, in one short sentence that says what to compare. */
export function reasonOf(doubt: DoubtfulRow, leaf: Leaf | undefined, text: string): string {
  if (doubt.cause === 'weekday') return say('why.weekday')
  if (doubt.cause === 'undated') return say('why.undated')
  const kind = doubt.path.replace(/\.\d+/g, '')
  if (leaf === undefined || leaf.spans.length === 0) return say('why.no-words')
  if (dates.test(kind) && isWithoutYear(leaf, text)) return say('why.year')
  return say(reasons.find(([form]) => form.test(kind))?.[1] ?? 'why.other')
}

/** Its own words have a day but no year: neither "2026" nor the "26" of "24/9/26". */
function isWithoutYear(leaf: Leaf, text: string): boolean {
  const words = leaf.spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return /\d/.test(words) && !/\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}/.test(words)
}
