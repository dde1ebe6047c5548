import type { Block, Cell } from './blocks.ts'
import { type PlacedRow, spanByEdges } from './grid.ts'

/** How a row says its cells are: where each ends, whether it continues the cell above or to its left, whether lines show. */
export type CellPlan = { end: number; continuesAbove: boolean; continuesLeft: boolean; isRuled: boolean }

type Level = { blocks: Block[]; cells: Cell[]; rows: PlacedRow[]; ruled: number; planned: number }

const DEEPEST_TABLE = 20

/**
 * Puts paragraphs, cells and rows together as they come, in formats that mark the ends of cells and rows in the text (RTF,
 * Word 97). Level 0 is the text itself, 1 a table in it, 2 a table in a cell of that, and so on.
 */
export class BlockFlow {
  private readonly levels: Level[] = [newLevel()]

  /** A paragraph ends at that level. */
  paragraph(text: string, level: number): void {
    this.at(level).blocks.push({ kind: 'paragraph', text })
  }

  /** Blocks that stand in no run of paragraphs, such as text boxes. */
  insert(blocks: readonly Block[], level: number): void {
    this.at(level).blocks.push(...blocks)
  }

  /** A cell ends with what is left of its last paragraph. */
  cell(text: string, level: number): void {
    const table = this.at(Math.max(1, level))
    table.blocks.push({ kind: 'paragraph', text })
    table.cells.push({ blocks: table.blocks, span: 1 })
    table.blocks = []
  }

  /** A row ends; `plans` are its cells in order, or empty where they are not known. */
  row(plans: readonly CellPlan[], level: number): void {
    const table = this.at(Math.max(1, level))
    const cells: Cell[] = []
    const ends: number[] = []
    table.cells.forEach((cell, place) => {
      const plan = plans[place]
      if (plan?.continuesLeft && cells.length > 0) {
        ends[ends.length - 1] = plan.end
        return
      }
      cells.push(plan?.continuesAbove ? { blocks: [], span: 1 } : cell)
      if (plan) ends.push(plan.end)
    })
    table.rows.push({ cells, ends })
    table.cells = []
    table.planned += plans.length
    table.ruled += plans.filter((plan) => plan.isRuled).length
  }

  /** All blocks; open tables are closed. */
  finish(): Block[] {
    return this.at(0).blocks
  }

  private at(level: number): Level {
    const wanted = Math.min(Math.max(0, level), DEEPEST_TABLE)
    while (this.levels.length - 1 > wanted) this.closeTable()
    while (this.levels.length - 1 < wanted) this.levels.push(newLevel())
    return this.levels.at(-1) ?? newLevel()
  }

  private closeTable(): void {
    const table = this.levels.pop()
    const outer = this.levels.at(-1)
    if (!table || !outer) return
    if (table.cells.length > 0) table.rows.push({ cells: table.cells, ends: [] })
    if (table.rows.length > 0) {
      const ruled = table.planned === 0 ? undefined : table.ruled * 2 > table.planned
      outer.blocks.push({ kind: 'table', rows: spanByEdges(table.rows), ruled })
    }
    // Text of a cell whose end mark is missing is kept as text.
    outer.blocks.push(...table.blocks)
  }
}

function newLevel(): Level {
  return { blocks: [], cells: [], rows: [], ruled: 0, planned: 0 }
}
