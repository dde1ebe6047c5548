import { findCitations } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'

type Cited = ReturnType<typeof findCitations>

const known = new WeakMap<Paper, readonly Cited[]>()

/** What each paragraph cites, by the index of the paragraph; offsets are offsets in it. Found once for all rules. */
export function citationsOf(paper: Paper): readonly Cited[] {
  const found =
    known.get(paper) ?? paper.document.blocks.map(({ text }) => (/\d/.test(text) ? findCitations(text, null) : NONE))
  known.set(paper, found)
  return found
}
const NONE: Cited = []
