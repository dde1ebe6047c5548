import type { Paper } from './paper.ts'

/** `find`, worked out once for each paper, for what several rules ask; forgotten with the paper. */
export function oncePerPaper<Found>(find: (paper: Paper) => Found): (paper: Paper) => Found {
  const known = new WeakMap<Paper, { found: Found }>()
  return (paper) => {
    let kept = known.get(paper)
    if (kept === undefined) {
      kept = { found: find(paper) }
      known.set(paper, kept)
    }
    return kept.found
  }
}
