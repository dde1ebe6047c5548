/** Words of a text as two careful readers would agree on them: case, marks of punctuation and blanks are evened out. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}&.-]*[\p{L}\p{N}]/gu) ?? []
  )
}

/** How much of their words two texts share, 0 to 1. */
export function alike(one: string | null, other: string | null): number {
  const left = wordsOf(other ?? '')
  const words = wordsOf(one ?? '')
  if (words.length + left.length === 0) return 1
  const total = words.length + left.length
  let common = 0
  for (const word of words) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    common += 1
  }
  return (2 * common) / total
}

/** How well `read` gives back `wanted` over many documents: 1 where each item is there and nothing else. */
export function shareOf<Item>(
  documents: readonly { wanted: readonly Item[]; read: readonly Item[] }[],
  likeness: (wanted: Item, read: Item) => number,
): number {
  let hits = 0
  let items = 0
  for (const { wanted, read } of documents) {
    hits += pairsOf(wanted, read, likeness)
    items += wanted.length + read.length
  }
  return items === 0 ? 1 : (2 * hits) / items
}

/** How many items of both lists are the same, the likest first; 0 says that two are not the same. */
function pairsOf<Item>(
  wanted: readonly Item[],
  read: readonly Item[],
  likeness: (wanted: Item, read: Item) => number,
): number {
  const pairs = wanted
    .flatMap((one, i) => read.map((other, j) => ({ i, j, like: likeness(one, other) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
  const [left, right] = [new Set<number>(), new Set<number>()]
  for (const { i, j } of pairs) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
  }
  return left.size
}
