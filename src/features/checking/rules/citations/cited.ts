import { findCitations } from '#features/reading/rules/public.ts'
import { oncePerPaper } from '../once-per-paper.ts'

type Cited = ReturnType<typeof findCitations>

const NONE: Cited = []

/** What each paragraph cites, by the index of the paragraph; offsets are offsets in it. Found once for all rules. */
export const citationsOf = oncePerPaper((paper): readonly Cited[] =>
  paper.document.blocks.map(({ text }) => (/\d/.test(text) ? findCitations(text, null) : NONE)),
)
