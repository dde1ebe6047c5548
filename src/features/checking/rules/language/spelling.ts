import type { Edit, Fix } from '../../messages.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { write } from '../writing.ts'
import { wrongForeign, wrongShortForms } from './spelling/foreign-words.ts'
import { impossibleWords } from './spelling/impossible-words.ts'
import { knownSlips } from './spelling/known-words.ts'
import type { Mistake } from './spelling/mistake.ts'
import { mixedLetters } from './spelling/mixed-letters.ts'
import { nearSlips } from './spelling/near-slips.ts'
import { tokensOf } from './tokens.ts'

/**
 * Misspelt words: syllables that Vietnamese does not have, and slips that give another good syllable ("chế biên"), seen
 * by their neighbours. One finding for one word, with all its places; the most certain ones first.
 */
export const spelling: Rule = {
  id: 'spelling',
  sources: [],
  check(paper) {
    const tokens = tokensOf(paper)
    const taken = new Set<number>()
    const mistakes = [
      ...knownSlips(paper, tokens),
      ...nearSlips(paper, tokens),
      ...impossibleWords(paper, tokens),
      ...wrongShortForms(tokens),
      ...wrongForeign(tokens),
      ...mixedLetters(tokens),
    ].filter((mistake) => isNew(mistake, taken))
    return gathered(paper, mistakes).slice(0, MOST)
  },
}

const MOST = 4

/** A word is mentioned once, by the surest of those who saw it. */
function isNew({ start, end }: Mistake, taken: Set<number>): boolean {
  for (let at = start; at < end; at += 1) if (taken.has(at)) return false
  for (let at = start; at < end; at += 1) taken.add(at)
  return true
}

function gathered(paper: Paper, mistakes: readonly Mistake[]): Found[] {
  const groups = new Map<string, Mistake[]>()
  for (const mistake of mistakes) {
    const name = `${mistake.kind}:${mistake.kind === 'mixed' ? '' : mistake.words.toLowerCase()}`
    const group = groups.get(name)
    if (group) group.push(mistake)
    else groups.set(name, [mistake])
  }
  return [...groups.values()].map((group) => finding(paper, group))
}

function finding(paper: Paper, group: readonly Mistake[]): Found {
  const [first] = group
  const spans = group.map(({ start, end }) => paper.at(start, end))
  const args = { words: first?.words ?? '', right: first?.right ?? '' }
  const kind = first?.kind ?? 'slip'
  return { severity: SEVERITY[kind], spans, message: say(`spelling.${kind}`, args), fix: fixOf(paper, group) }
}

const SEVERITY = {
  slip: 'warning',
  impossible: 'warning',
  letter: 'question',
  foreign: 'question',
  short: 'question',
  mixed: 'question',
} as const

/** A sign in the middle of the word ("dân ch,ủ", a mark behind a soft hyphen): its rest would stay behind the right word. */
function isTorn(original: string, { start, end }: { start: number; end: number }): boolean {
  return REST.test(original.slice(end, end + 3)) || HEAD.test(original.slice(Math.max(0, start - 2), start))
}
const REST = /^(?:[\p{M}\u00ad\u200b-\u200d\uE000-\uF8FF\ufffd]|[,.;:!?'"*_]\p{L})/u
const HEAD = /(?:[\u00ad\u200b-\u200d\uE000-\uF8FF\ufffd]|\p{L}[,.;:!?'"*_])$/u

function fixOf(paper: Paper, group: readonly Mistake[]): Fix | null {
  const edits: Edit[] = []
  for (const { start, end, text } of group) {
    if (text === null) return null
    const place = paper.at(start, end)
    if (paper.original.slice(place.start, place.end).normalize('NFC') !== paper.text.slice(start, end)) return null
    if (isTorn(paper.original, place)) return null
    edits.push({ ...place, text })
  }
  const [only] = edits
  const right = group[0]?.right ?? ''
  if (!only) return null
  if (edits.length === 1) return { ...write(only, right), edits }
  return { label: say('spelling.fix_all', { right, count: edits.length }), edits }
}
