import { canonicalTone } from '#platform/vietnamese/tone.ts'
import type { Edit, Fix } from '../../messages.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * "hoà" and "hóa" in one document. Both ways are right; one paper keeps to one. Names of persons are left out: a person
 * writes a name as the papers of that person do. Names of places and bodies count, but no click rewrites them.
 */
export const toneStyle: Rule = {
  id: 'tone-style',
  sources: [],
  check(paper) {
    const words = tokensOf(paper).filter(isStyled).flatMap(styled)
    const old = words.filter(({ isNew }) => !isNew)
    const fresh = words.filter(({ isNew }) => isNew)
    if (old.length === 0 || fresh.length === 0) return []
    const [few, many] = fresh.length <= old.length ? [fresh, old] : [old, fresh]
    return [finding(paper, few, many)]
  },
}

type Styled = { token: Token; isNew: boolean; other: string }

/** The last letters of syllables in oa, oe, uy. */
const ENDS = new Set('aeyàáảãạèéẻẽẹỳýỷỹỵ')
const NEW = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/
const OLD = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)$/

/** May the word be written in two ways? Most may not. */
function isStyled({ lower, person, code }: Token): boolean {
  return !person && !code && lower.length >= 2 && ENDS.has(lower.charAt(lower.length - 1))
}

function styled(token: Token): Styled[] {
  const { lower, text } = token
  if (NEW.test(lower)) return [{ token, isNew: true, other: canonicalTone(text) }]
  if (OLD.test(lower)) return [{ token, isNew: false, other: newStyle(text) }]
  return []
}

const MARKS: Readonly<Record<string, string>> = { '\u0300': '', '\u0301': '', '\u0303': '', '\u0309': '', '\u0323': '' }

/** "hòa" → "hoà": the mark goes from the letter before the last one to the last. */
function newStyle(text: string): string {
  const letters = [...text]
  const first = letters.at(-2) ?? ''
  const mark = [...first.normalize('NFD')].find((part) => part in MARKS) ?? ''
  const bare = first.normalize('NFD').replace(mark, '').normalize('NFC')
  return [...letters.slice(0, -2), bare, `${letters.at(-1) ?? ''}${mark}`.normalize('NFC')].join('')
}

const SHOWN = 12

function finding(paper: Paper, few: readonly Styled[], many: readonly Styled[]): Found {
  const spans = [...few.slice(0, SHOWN), ...many.slice(0, 1)].map(({ token }) => paper.at(token.start, token.end))
  const args = { few: namesOf(few), many: namesOf(many), fewCount: few.length, manyCount: many.length }
  const isNamesOnly = few.every((each) => isProper(each.token) && !isMotto(paper, each.token))
  return {
    severity: isNamesOnly ? 'question' : 'warning',
    spans,
    message: say(isNamesOnly ? 'tone-style.names' : 'tone-style.mixed', args),
    fix: fixOf(paper, few),
  }
}

function namesOf(words: readonly Styled[]): string {
  return [...new Set(words.map(({ token }) => token.text))].slice(0, 3).join('”, “')
}

/** A capital inside a sentence: a name, unless the word is one of the common ones that bodies are called by. */
function isProper({ capital, shout, upper, lower }: Token): boolean {
  return (capital || shout || upper) && !COMMON.has(canonicalTone(lower))
}
const COMMON = new Set('ủy hóa khóa xóa tọa tòa khỏe hỏa'.split(' '))

/** Only where every word of the lesser way may be rewritten: half a repair leaves the paper mixed. */
function fixOf(paper: Paper, few: readonly Styled[]): Fix | null {
  const edits: Edit[] = []
  for (const { token, other } of few) {
    if (isProper(token) && !isMotto(paper, token)) return null
    const place = paper.at(token.start, token.end)
    if (paper.original.slice(place.start, place.end).normalize('NFC') !== token.text) return null
    edits.push({ ...place, text: other })
  }
  return { label: say('tone-style.fix', { count: edits.length }), edits }
}

function isMotto({ text }: Paper, { start, end }: Token): boolean {
  return /^\s+xã hội/i.test(text.slice(end, end + 12)) && /cộng\s+$/i.test(text.slice(Math.max(0, start - 8), start))
}
