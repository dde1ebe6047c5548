import type { Paper } from '#features/checking/rules/public.ts'
import type { Reading } from '#features/reading/rules/public.ts'
import type { PlanContent } from '../messages.ts'
import { corrected, isCorrected, withoutCorrection } from './corrections.ts'
import { bare, type FactValue, factAtPath, rootOf, saysSame, tidy, withValue } from './fact-paths.ts'
import { factsWith } from './facts-with.ts'
import { paperFor } from './paper-for.ts'
import { type Edit, edited } from './rewriting/edits.ts'
import { insertsOf } from './rewriting/inserts.ts'
import { removalsOf } from './rewriting/removals.ts'
import { rewritesOf } from './rewriting/rewrites.ts'
import { losesRows, sideEffects } from './side-effects.ts'

/**
 * The content with a fact changed: `setFact(content, 'sessions.0.date', '2020-10-01')`. The words of the fact in the text are
 * rewritten in the notation found there; a correction is kept only where the reader then does not read what is wanted.
 */
export function setFact(content: PlanContent, path: string, value: FactValue): PlanContent {
  const paper = paperFor(content.text)
  const facts = factsWith(paper.reading, content)
  const typed = typeof value === 'string' ? (tidy(value) === '' ? null : tidy(value)) : value
  const wanted = path === 'subject' ? withLead(facts.subject?.value, typed) : typed
  if (saysSame(factAtPath(facts, path)?.value ?? null, wanted)) return content
  const root = rootOf(path)
  const whole = withValue(bare(facts[root as keyof Reading]), path.split('.').slice(1), wanted)
  if (isCorrected(content, root)) return inCorrected(content, paper, path, { wanted, whole, facts })
  const text = rewordedText(paper, path, wanted)
  if (text === null) return corrected(content, root, whole)
  const reading = paperFor(text).reading
  const isRead = saysSame(valueAt(reading, path), wanted) && !losesRows(paper.reading, reading, path)
  return isRead ? { ...content, text } : corrected({ ...content, text }, root, whole)
}

const LEAD = /^(?:V\/v|Về(?: việc)?)(?=\s)/u

/** A subject that stands as "V/v …" under the number keeps that lead, as people retype what follows it. */
function withLead(before: string | undefined, typed: FactValue): FactValue {
  const lead = LEAD.exec(before ?? '')?.[0]
  if (lead === undefined || typeof typed !== 'string' || LEAD.test(typed)) return typed
  const isVerb = /^(?:Tổ chức|Triển khai|Thực hiện|Hướng dẫn|Mời|Triệu tập|Cử|Báo cáo|Tham dự)(?=\s)/u.test(typed)
  return `${lead} ${isVerb ? (typed[0] ?? '').toLowerCase() + typed.slice(1) : typed}`
}

/** The text with the words of a fact changed; null where no words could be found or made for it. */
export function rewordedText(paper: Paper, path: string, wanted: FactValue): string | null {
  const fact = factAtPath(paper.reading, path)
  const rewrites = fact && wanted !== null && typeof wanted !== 'boolean' ? rewritesOf(paper, path, fact, wanted) : []
  const best = bestOf(paper, path, wanted, rewrites)
  if (best !== null) return best.text
  // The paper must say what the person says, also where the reader will not find it there.
  if (rewrites[0]) return edited(paper.original, rewrites[0])
  const others = wanted === null ? removalsOf(paper, path) : fact === null ? insertsOf(paper, path, wanted) : []
  const other = bestOf(paper, path, wanted, others)
  return other !== null && other.effects <= MOST_EFFECTS ? other.text : null
}

/** A fact written into a text after which more than this reads otherwise stands in the wrong place. */
const MOST_EFFECTS = 8

type Reworded = { text: string; effects: number }

/** Of the ways after which the reader reads what is wanted, the one that changes least else. */
function bestOf(paper: Paper, path: string, wanted: FactValue, ways: readonly Edit[][]): Reworded | null {
  let best: Reworded | null = null
  for (const edits of ways) {
    const text = edited(paper.original, edits)
    const reading = paperFor(text).reading
    if (!saysSame(valueAt(reading, path), wanted)) continue
    const effects = sideEffects(paper.reading, reading, path)
    if (effects === 0) return { text, effects }
    if (best === null || effects < best.effects) best = { text, effects }
  }
  return best
}

type Wanted = { wanted: FactValue; whole: unknown; facts: object }

/** Where a person has said more than the words do, the words are changed as well, and the correction held against them. */
function inCorrected(content: PlanContent, paper: Paper, path: string, { wanted, whole, facts }: Wanted): PlanContent {
  const root = rootOf(path)
  const fact = factAtPath(facts, path)
  const isChangeable = fact !== null && wanted !== null && typeof wanted !== 'boolean'
  const edits = isChangeable ? (rewritesOf(paper, path, fact, wanted)[0] ?? []) : []
  const next = { ...content, text: edited(content.text, edits) }
  const read = bare(paperFor(next.text).reading[root as keyof Reading])
  return saysSame(read, whole) ? withoutCorrection(next, root) : corrected(next, root, whole)
}

function valueAt(reading: Reading, path: string): FactValue {
  return factAtPath(reading, path)?.value ?? null
}
