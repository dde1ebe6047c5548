import type { Cell } from './blocks.ts'

/** A row as RTF and Word 97 store it: its cells, and where each of them ends on the page, in twentieths of a point. */
export type PlacedRow = { cells: Cell[]; ends: number[] }

// Writers round; two edges nearer than 2 mm are the same line.
const SAME_EDGE = 113
const MOST_EDGES = 64

/**
 * The rows with the number of columns that each cell covers, worked out from the edges of all rows of the table. Rows without
 * edges keep their cells as they are.
 */
export function spanByEdges(rows: readonly PlacedRow[]): Cell[][] {
  const edges = distinctEdges(rows)
  if (edges.length > MOST_EDGES) return rows.map((row) => row.cells)
  return rows.map(({ cells, ends }) => {
    let covered = 0
    return cells.map((cell, place) => {
      const end = ends[place]
      if (end === undefined) return cell
      const reached = edges.findLastIndex((edge) => edge <= end + SAME_EDGE) + 1
      const span = Math.max(1, reached - covered)
      covered += span
      return { ...cell, span }
    })
  })
}

function distinctEdges(rows: readonly PlacedRow[]): number[] {
  const sorted = [...new Set(rows.flatMap((row) => row.ends))].sort((left, right) => left - right)
  const edges: number[] = []
  for (const edge of sorted) {
    const last = edges.at(-1)
    if (last === undefined || edge - last > SAME_EDGE) edges.push(edge)
  }
  return edges
}
