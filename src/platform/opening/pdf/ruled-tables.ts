import type { Cell, Table } from '../blocks.ts'
import { buildLines } from './lines.ts'
import type { PageText, Rule, Run } from './page-text.ts'
import { joinParagraphs } from './paragraphs.ts'

/** A table whose lines are drawn, and what of the page it takes. */
export type RuledTable = { top: number; bottom: number; table: Table }

const TOUCH = 3
const MOST_RULES = 3_000
const MOST_CELLS = 20_000
const FRAME_SHARE = 0.6

/** The tables of a page that are drawn with lines, with their text; `rest` is the text outside them. */
export function findRuledTables(page: PageText): { tables: RuledTable[]; rest: Run[] } {
  if (page.rules.length > MOST_RULES) return { tables: [], rest: page.runs }
  let rest = page.runs
  const tables: RuledTable[] = []
  for (const rules of connected(page.rules)) {
    const grid = gridOf(rules)
    if (!grid || isPageFrame(grid, page)) continue
    const inside = rest.filter((run) => isInside(run, grid))
    if (inside.length === 0) continue
    rest = rest.filter((run) => !isInside(run, grid))
    tables.push({ top: grid.ys[0] ?? 0, bottom: grid.ys.at(-1) ?? 0, table: fillGrid(grid, inside) })
  }
  return { tables, rest }
}

type Grid = { xs: number[]; ys: number[]; across: Rule[]; down: Rule[] }

/** Groups of lines that touch one another. */
function connected(rules: readonly Rule[]): Rule[][] {
  const down = rules.filter((rule) => rule.isVertical)
  const across = rules.filter((rule) => !rule.isVertical)
  const groupOf = new Map<Rule, Rule[]>(rules.map((rule) => [rule, [rule]]))
  for (const vertical of down) {
    for (const horizontal of across) {
      if (!touches(vertical, horizontal)) continue
      const one = groupOf.get(vertical)
      const other = groupOf.get(horizontal)
      if (!one || !other || one === other) continue
      const [large, small] = one.length >= other.length ? [one, other] : [other, one]
      for (const rule of small) {
        large.push(rule)
        groupOf.set(rule, large)
      }
    }
  }
  return [...new Set(groupOf.values())].filter((group) => group.length >= 4)
}

function touches(vertical: Rule, horizontal: Rule): boolean {
  return (
    vertical.at >= horizontal.from - TOUCH &&
    vertical.at <= horizontal.to + TOUCH &&
    horizontal.at >= vertical.from - TOUCH &&
    horizontal.at <= vertical.to + TOUCH
  )
}

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const down = rules.filter((rule) => rule.isVertical)
  const across = rules.filter((rule) => !rule.isVertical)
  const xs = distinct(down.map((rule) => rule.at))
  const ys = distinct(across.map((rule) => rule.at))
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) > MOST_CELLS) return undefined
  return { xs, ys, across, down }
}

function distinct(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((left, right) => left - right)) {
    const last = found.at(-1)
    if (last === undefined || value - last > TOUCH * 2) found.push(value)
  }
  return found
}

/** A frame around the page is no table. */
function isPageFrame(grid: Grid, page: PageText): boolean {
  const [left = 0, right = 0] = [grid.xs[0], grid.xs.at(-1)]
  const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)]
  const isSingle = grid.xs.length <= 3 && grid.ys.length <= 3
  return isSingle && (right - left) * (bottom - top) > page.width * page.height * FRAME_SHARE
}

function isInside(run: Run, grid: Grid): boolean {
  const x = run.x + run.width / 2
  const y = run.y - run.height * 0.3
  return x > (grid.xs[0] ?? 0) && x < (grid.xs.at(-1) ?? 0) && y > (grid.ys[0] ?? 0) && y < (grid.ys.at(-1) ?? 0)
}

function fillGrid(grid: Grid, runs: readonly Run[]): Table {
  const columns = grid.xs.length - 1
  const heads = mergeCells(grid)
  const texts = new Map<number, Run[]>()
  for (const run of runs) {
    const row = intervalOf(run.y - run.height * 0.3, grid.ys)
    const column = intervalOf(run.x + run.width / 2, grid.xs)
    const head = heads[row * columns + column] ?? 0
    const list = texts.get(head)
    if (list) list.push(run)
    else texts.set(head, [run])
  }
  const rows: Cell[][] = []
  for (let row = 0; row < grid.ys.length - 1; row++) {
    const cells: Cell[] = []
    for (let column = 0; column < columns; ) {
      const place = row * columns + column
      const head = heads[place]
      let span = 1
      while (column + span < columns && heads[place + span] === head) span++
      cells.push({ blocks: head === place ? blocksOf(texts.get(place) ?? []) : [], span })
      column += span
    }
    rows.push(cells)
  }
  return { kind: 'table', rows, ruled: true }
}

/** For each cell of the grid the first of those it is one with: cells are one where no line is drawn between them. */
function mergeCells({ xs, ys, across, down }: Grid): number[] {
  const columns = xs.length - 1
  const heads: number[] = []
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column
      const x = middle(xs, column)
      const y = middle(ys, row)
      const joinsLeft = column > 0 && !crosses(down, xs[column] ?? 0, y)
      const joinsAbove = row > 0 && !crosses(across, ys[row] ?? 0, x)
      if (joinsLeft) heads[place] = heads[place - 1] ?? place
      else if (joinsAbove) heads[place] = heads[place - columns] ?? place
      else heads[place] = place
    }
  }
  return heads
}

function middle(edges: readonly number[], place: number): number {
  return ((edges[place] ?? 0) + (edges[place + 1] ?? 0)) / 2
}

function crosses(rules: readonly Rule[], at: number, along: number): boolean {
  return rules.some(
    (rule) => Math.abs(rule.at - at) <= TOUCH * 2 && rule.from - TOUCH <= along && rule.to + TOUCH >= along,
  )
}

function intervalOf(value: number, edges: readonly number[]): number {
  const place = edges.findLastIndex((edge) => edge <= value)
  return Math.max(0, Math.min(place, edges.length - 2))
}

function blocksOf(runs: readonly Run[]): Cell['blocks'] {
  return joinParagraphs(buildLines(runs)).map((text) => ({ kind: 'paragraph', text }))
}
