import { type Paper, paperOf } from '#features/checking/rules/public.ts'

/** As many as one step of work looks at: the text before, the ways to change it, the text after. */
const MOST_KEPT = 8
/** Letters of all of them together: a paper takes many times the room of its text. */
const MOST_LETTERS = 400_000

const kept = new Map<string, Paper>()

/**
 * The text read and taken apart. The same few texts are asked for again and again while one field is changed, and each
 * reading takes tens of milliseconds on an old computer: the last ones are kept.
 */
export function paperFor(text: string): Paper {
  const paper = kept.get(text) ?? paperOf(text)
  // Behind the others: the first is the one that nobody asked for longest.
  kept.delete(text)
  kept.set(text, paper)
  let letters = [...kept.keys()].reduce((sum, each) => sum + each.length, 0)
  for (const oldest of kept.keys()) {
    if (oldest === text || (kept.size <= MOST_KEPT && letters <= MOST_LETTERS)) break
    kept.delete(oldest)
    letters -= oldest.length
  }
  return paper
}
