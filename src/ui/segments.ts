/** A stretch of the text that one recognised thing stands on. `key` says which. */
export type Stretch = { key: string; start: number; end: number }

/** A piece of the text over which the same stretches lie, all of them or none; pieces follow one another. */
export type Segment = { start: number; end: number; keys: string[] }

/**
 * Cuts `[from, to)` of a text into segments, so that overlapping and nested stretches can be marked without overlapping
 * elements. The keys of a segment stand with the shortest stretch first: what is most precisely meant. Stretches outside
 * or turned around are left out.
 */
export function segmentsOf(stretches: Stretch[], from: number, to: number): Segment[] {
  const inside = stretches
    .map((stretch) => ({ ...stretch, start: Math.max(stretch.start, from), end: Math.min(stretch.end, to) }))
    .filter((stretch) => stretch.start < stretch.end)
    .sort((one, other) => one.start - other.start)
  const cuts = [...new Set([from, to, ...inside.flatMap((stretch) => [stretch.start, stretch.end])])].sort(
    (one, other) => one - other,
  )
  const segments: Segment[] = []
  let open: Stretch[] = []
  let next = 0
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1]
    if (end === undefined) break
    open = open.filter((stretch) => stretch.end > start)
    for (let coming = inside[next]; coming !== undefined && coming.start <= start; coming = inside[next]) {
      open.push(coming)
      next += 1
    }
    segments.push({ start, end, keys: keysOf(open) })
  }
  return segments
}

function keysOf(open: Stretch[]): string[] {
  if (open.length === 0) return []
  const shortestFirst = [...open].sort((one, other) => one.end - one.start - (other.end - other.start))
  return [...new Set(shortestFirst.map((stretch) => stretch.key))]
}

/** A part of the text that begins at the beginning of a line. */
export type Chunk = { start: number; end: number }

/**
 * Cuts a text at line ends into chunks of about `size` characters, so that a page shows 200 pages of text by laying out
 * only what is near. A longer line stays whole: a cut inside it would be seen as a line break.
 */
export function chunksOf(text: string, size: number): Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', Math.min(start + size, text.length))
    const end = lineEnd === -1 ? text.length : lineEnd + 1
    chunks.push({ start, end })
    start = end
  }
  return chunks
}

/** Deals the stretches out to the chunks they touch; a stretch over a chunk's end stands in both. */
export function stretchesByChunk(chunks: Chunk[], stretches: Stretch[]): Stretch[][] {
  const dealt: Stretch[][] = chunks.map(() => [])
  for (const stretch of stretches) {
    for (let at = chunkAt(chunks, stretch.start); at < chunks.length; at += 1) {
      const chunk = chunks[at]
      if (chunk === undefined || chunk.start >= stretch.end) break
      dealt[at]?.push(stretch)
    }
  }
  return dealt
}

/** The chunk that holds the offset (the last one for an offset beyond the end), by halving. */
function chunkAt(chunks: Chunk[], offset: number): number {
  let low = 0
  let high = chunks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const chunk = chunks[middle]
    if (chunk !== undefined && chunk.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
