import type { PlanContent } from '../messages.ts'
import { corrected, isCorrected } from './corrections.ts'
import { bare, factAtPath, saysSame, withValue } from './fact-paths.ts'
import { factsWith } from './facts-with.ts'
import { paperFor } from './paper-for.ts'
import { edited } from './rewriting/edits.ts'
import { rewritesOf } from './rewriting/rewrites.ts'
import { setFact } from './set-fact.ts'

/** Times of agenda items to be set together: the path (`agenda.3.start`) and the time. */
export type TimeChange = { path: string; time: string }

/**
 * The content with several times changed at once, each in its notation. Together, for one after the other would let the reader
 * see an agenda in disorder between.
 */
export function setTimes(content: PlanContent, changes: readonly TimeChange[]): PlanContent {
  const paper = paperFor(content.text)
  const facts = factsWith(paper.reading, content)
  const known = changes.filter(({ path }) => factAtPath(facts, path) !== null)
  const edits = known.flatMap(({ path, time }) => {
    const fact = factAtPath(facts, path)
    return fact ? (rewritesOf(paper, path, fact, time)[0] ?? []) : []
  })
  const next = { ...content, text: edited(content.text, edits) }
  const reading = paperFor(next.text).reading
  const isRead = known.every(({ path, time }) => saysSame(factAtPath(reading, path)?.value, time))
  const whole = known.reduce<unknown>(
    (rows, { path, time }) => withValue(rows, path.split('.').slice(1), time),
    bare(facts.agenda),
  )
  const done = isRead && !isCorrected(content, 'agenda') ? next : corrected(next, 'agenda', whole)
  return changes
    .filter(({ path }) => factAtPath(facts, path) === null)
    .reduce((each, { path, time }) => setFact(each, path, time), done)
}
