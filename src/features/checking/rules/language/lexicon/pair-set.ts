/** Pairs of syllables (as `keyOf` gives them), asked for without joining the two. */
export type PairSet = { has: (first: string, second: string) => boolean; after: (first: string) => Iterable<string> }

const NONE: ReadonlySet<string> = new Set()

export function pairSet(pairs: Iterable<readonly [first: string, second: string]>): PairSet {
  const seconds = new Map<string, Set<string>>()
  for (const [first, second] of pairs) {
    const known = seconds.get(first)
    if (known) known.add(second)
    else seconds.set(first, new Set([second]))
  }
  const after = (first: string) => seconds.get(first) ?? NONE
  return { has: (first, second) => after(first).has(second), after }
}
