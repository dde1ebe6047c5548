import type { FoundTime } from '../../grammar/times.ts'
import type { Piece } from '../../source/pieces.ts'
import type { Row, Table } from '../../source/tables.ts'
import { timesOf } from './clock.ts'
import type { Draft } from './drafts.ts'
import type { Role } from './roles.ts'
import type { Mention, Scene } from './scene.ts'
import { DELIVERY_START, EVENT_VERB } from './words.ts'

export type InTable = { table: Table; row: Row | null; column: keyof Row['cells'] | 'spans' | null }

/** Where in a table a date stands, or null where it stands in none. */
export function inTable(scene: Scene, mention: Mention): InTable | null {
  const { index } = mention.block
  const table = scene.document.tables.find((each) => each.first <= index && index < each.last)
  if (!table) return null
  for (const row of table.rows) {
    if (holds(row.spans, mention)) return { table, row, column: 'spans' }
    for (const [column, cell] of Object.entries(row.cells))
      if (holds(cell, mention)) return { table, row, column: column as keyof Row['cells'] }
  }
  return { table, row: null, column: null }
}

function holds(piece: Piece | null | undefined, mention: Mention): boolean {
  return piece !== null && piece !== undefined && piece.start <= mention.start && mention.end <= piece.end
}

/** A date in a time column is a session, unless its row is a delivery; in a list of persons it is none. Undefined: ask on. */
export function roleInTable(mention: Mention, where: InTable): Role | undefined {
  const { table, row, column } = where
  if (column === 'day' || column === 'time' || column === 'spans') {
    const content = (row?.cells.content ?? row?.cells.work)?.text ?? ''
    if (DELIVERY_START.test(content) && !startsEvent(content)) return { kind: 'deadline', certainty: 0.8 }
    return { kind: 'session', by: 'row', certainty: row?.cells.place || mention.found.weekday ? 0.9 : 0.8 }
  }
  if (table.columns.includes('name') && !table.columns.includes('time') && !table.columns.includes('day'))
    return { kind: 'none' }
  return undefined
}

function startsEvent(content: string): boolean {
  return EVENT_VERB.test(content.slice(0, 14))
}

const LED_BY_CLOCK = /^\W*(?:(?:sáng|chiều|tối|lúc|từ)\W*)?\d/iu

/** What the other cells of the row say of the session: its clock, its place, those it is for, its name. */
export function setRow(scene: Scene, draft: Draft, { row }: InTable): void {
  if (!row) return
  const [own] = row.cells.day ? clocksOf(scene, row.cells.time) : []
  const [led] = LED_BY_CLOCK.test(row.cells.content?.text ?? '') ? clocksOf(scene, row.cells.content) : []
  const time = own ?? led
  if (time) Object.assign(draft, timesOf(time))
  draft.venue ??= row.cells.place ?? null
  draft.group ??= row.cells.participants ?? row.cells.owner ?? null
  draft.name ??= row.cells.content ?? null
}

function clocksOf(scene: Scene, cell: Piece | undefined): FoundTime[] {
  const block = cell && scene.document.blocks.find((each) => each.start <= cell.start && cell.end <= each.end)
  return cell && block ? scene.timesOf(block).filter((time) => cell.start <= time.start && time.end <= cell.end) : []
}
