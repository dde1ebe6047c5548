import { unsure } from '../../rules/doubts.ts'
import { fieldOfPath } from '../links.ts'
import { type Doubt, type Finding, findingId, type PlanView } from '../view.ts'

/** One thing to look at, in one list: findings and doubts. `id` is what lights up with it. */
export type ToReview = { kind: 'finding'; id: string; key: string; finding: Finding } | DoubtToReview
export type DoubtToReview = { kind: 'doubt'; id: string; key: string; doubt: Doubt }

/** What stops first, then what is likely a slip, then what the reader was not sure of, then what only the author knows. */
export function toReview({ findings, doubts }: Pick<PlanView, 'findings' | 'doubts'>): ToReview[] {
  const found = findings.map(
    (finding, at): ToReview => ({ kind: 'finding', id: findingId(at), key: `finding ${finding.key}`, finding }),
  )
  const isQuestion = (each: ToReview) => each.kind === 'finding' && each.finding.severity === 'question'
  const unsureOf = unsure(doubts, findings).map(
    (doubt): ToReview => ({ kind: 'doubt', id: fieldOfPath(doubt.path), key: `doubt ${doubt.row}`, doubt }),
  )
  return [...found.filter((each) => !isQuestion(each)), ...unsureOf, ...found.filter(isQuestion)]
}
