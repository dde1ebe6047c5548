import { fold } from '#platform/vietnamese/fold.ts'
import { oneLine } from '#platform/vietnamese/one-line.ts'
import type { Finding, Fix, Severity } from '../messages.ts'
import { ALL_RULES } from './all-rules.ts'
import { sourcesAt } from './law/acts.ts'
import { type Paper, paperOf } from './paper.ts'
import type { Found, Rule } from './rule.ts'

/** Reads a text and holds it against every rule. Findings come in the order of the text. Never throws. */
export function checkText(text: string): Finding[] {
  return checkPaper(paperOf(text))
}

/** As `checkText`, for a text that was read already. */
export function checkPaper(paper: Paper, rules: readonly Rule[] = ALL_RULES): Finding[] {
  const seen = new Map<string, number>()
  return rules
    .flatMap((rule) => rule.check(paper).map((found) => findingOf(paper, rule, found, seen)))
    .sort((a, b) => whereOf(a) - whereOf(b))
}

/** NOTE: the order of SEVERITIES, which imported as a value would bring the whole of zod to every phone. */
const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, question: 2 }

/** For lists that show what weighs most first; equal ones stay in the order of the text. */
export function byWeight(a: Finding, b: Finding): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity]
}

function findingOf(paper: Paper, { id, sources }: Rule, found: Found, seen: Map<string, number>): Finding {
  const words = found.spans.map((span) => paper.original.slice(span.start, span.end)).join(' ')
  const name = `${id}:${oneLine(fold(words === '' ? found.message : words)).slice(0, 80)}`
  const times = seen.get(name) ?? 0
  seen.set(name, times + 1)
  return {
    rule: id,
    severity: found.severity,
    spans: found.spans,
    message: found.message,
    sources: sourcesAt(sources, paper.date),
    fix: orderly(found.fix ?? null),
    key: times === 0 ? name : `${name}#${times + 1}`,
  }
}

/** Edits in the order of the text; a fix whose edits overlap would spoil it, and is not offered. */
function orderly(fix: Fix | null): Fix | null {
  if (fix === null) return null
  const edits = fix.edits.toSorted((a, b) => a.start - b.start)
  const overlaps = edits.some((edit, i) => i > 0 && edit.start < (edits[i - 1]?.end ?? 0))
  return overlaps ? null : { ...fix, edits }
}

/** What has no place comes last: something the whole document lacks. */
function whereOf({ spans }: Finding): number {
  return spans[0]?.start ?? Number.MAX_SAFE_INTEGER
}
