import { type Line, lineText } from './lines.ts'

const EDGE_SHARE = 0.09
const PAGE_NUMBER = /^[-–—\s]*(?:trang|page)?\s*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu
const FEWEST_REPEATS = 2

/** A page's lines and its height. */
export type PageLines = { lines: Line[]; height: number }

/** The pages without page numbers and without heads and feet that stand on most of them. */
export function dropPageFurniture<Page extends PageLines>(pages: readonly Page[]): Page[] {
  const repeats = new Map<string, number>()
  for (const page of pages) {
    for (const text of new Set(edgeLines(page).map(keyOf))) repeats.set(text, (repeats.get(text) ?? 0) + 1)
  }
  const enough = Math.max(FEWEST_REPEATS, Math.ceil(pages.length / 2))
  return pages.map((page) => {
    const edges = new Set(edgeLines(page))
    const lines = page.lines.filter((line) => {
      if (!edges.has(line)) return true
      return !PAGE_NUMBER.test(lineText(line)) && (repeats.get(keyOf(line)) ?? 0) < enough
    })
    return { ...page, lines }
  })
}

function edgeLines({ lines, height }: PageLines): Line[] {
  return lines.filter((line) => line.y < height * EDGE_SHARE || line.y > height * (1 - EDGE_SHARE))
}

function keyOf(line: Line): string {
  return `${Math.round(line.y / 6)}:${lineText(line).replace(/\d+/g, '#')}`
}
