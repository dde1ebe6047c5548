/** A header or footer as text. `isFirstOnly`: shown on the first page alone. */
export type Edge = { place: 'header' | 'footer'; isFirstOnly: boolean; text: string }

const LETTERHEAD_LINES = 3

/**
 * Where the texts of headers and footers go. A header that only the first page has, or one of several lines, is a letterhead
 * and goes before the body; what repeats on every page goes behind it, once. Page numbers alone are left out.
 */
export function placeEdges(edges: readonly Edge[], body: string): string {
  const before = new Set<string>()
  const after = new Set<string>()
  for (const { place, isFirstOnly, text: raw } of edges) {
    const text = raw.trim()
    if (!/\p{L}{2}/u.test(text) || /^(?:trang|page)\s*[\d/]*$/iu.test(text)) continue
    const isLetterhead = place === 'header' && (isFirstOnly || text.split('\n').length >= LETTERHEAD_LINES)
    if (isLetterhead) before.add(text)
    else after.add(text)
  }
  const behind = [...after].filter((text) => !before.has(text))
  return [...before, body, ...behind].filter((part) => part !== '').join('\n')
}
