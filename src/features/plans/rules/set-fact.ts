import { readText } from '#features/reading/rules/public.ts'
import type { PlanContent } from '../messages.ts'
import { corrected } from './corrections.ts'
import { bare, type FactValue, rootOf, withValue } from './fact-paths.ts'
import { factsWith } from './facts-with.ts'

/**
 * The content with a fact changed: `setFact(content, 'sessions.0.date', '2020-10-01')`. The words of the fact in the text are
 * rewritten in the notation found there; a correction is kept only where the reader then does not read what is wanted.
 */
export function setFact(content: PlanContent, path: string, value: FactValue): PlanContent {
  const facts = factsWith(readText(content.text), content)
  const root = rootOf(path)
  return corrected(content, root, withValue(bare(facts[root as keyof typeof facts]), path.split('.').slice(1), value))
}
