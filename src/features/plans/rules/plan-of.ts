import { byWeight, checkPaper, type Finding, type Paper } from '#features/checking/rules/public.ts'
import type { Reading } from '#features/reading/rules/public.ts'
import type { PlanContent } from '../messages.ts'
import { type Doubt, doubtsIn } from './doubts.ts'
import { factsWith, type PlanFacts } from './facts-with.ts'
import { paperFor } from './paper-for.ts'

export type { Doubt } from './doubts.ts'
export type { PlanFact, PlanFacts } from './facts-with.ts'

/** All that is to be said about the content of a plan, worked out from its text. */
export type PlanView = {
  paper: Paper
  /** What the reader reads in the text, before corrections. */
  reading: Reading
  /** What is to be looked at, the heaviest first; without those set aside. */
  findings: Finding[]
  setAside: Finding[]
  /** What holds: read in the text, or said by a person. */
  facts: PlanFacts
  doubts: Doubt[]
}

/** Reads and checks the text of a plan and lays corrections over it. Pure; never throws. */
export function planOf(content: PlanContent): PlanView {
  const paper = paperFor(content.text)
  const facts = factsWith(paper.reading, content)
  const leftAlone = new Set(content.setAside.map(({ key }) => key))
  const findings = checkPaper(paper).sort(byWeight)
  return {
    paper,
    reading: paper.reading,
    findings: findings.filter(({ key }) => !leftAlone.has(key)),
    setAside: findings.filter(({ key }) => leftAlone.has(key)),
    facts,
    // Of a plan without a word nothing is doubtful yet.
    doubts: content.text.trim() === '' ? [] : doubtsIn(facts, content.confirmed),
  }
}
