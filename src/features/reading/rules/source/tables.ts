import { fold } from '#platform/vietnamese/fold.ts'
import type { Block } from './blocks.ts'
import type { CleanText } from './clean-text.ts'
import { type Piece, pieceAt } from './pieces.ts'

/** What a column of a table holds, told by the words of its header. */
export type Column =
  | 'order'
  | 'time'
  | 'content'
  | 'owner'
  | 'place'
  | 'participants'
  | 'note'
  | 'count'
  | 'name'
  | 'role'
  | 'other'

/** A row: its cells by column, or a row that spans the table (a day, a session, a part). */
export type Row = { cells: Partial<Record<Column, Piece>>; spans: Piece | null }

/** `first…last`: indexes of its blocks, header included, `last` not included. */
export type Table = { columns: Column[]; rows: Row[]; first: number; last: number }

/** Words that head a column, without marks; the whole cell must be such a word. */
const HEADERS: readonly [Column, RegExp][] = [
  ['order', /^(?:s ?tt|tt|so tt|so thu tu|no)$/],
  [
    'time',
    /^(?:(?:thoi (?:gian|diem|luong|han)|gio|buoi|ngay|thu|tuan|thang|ngay thang|thu,? ngay|ngay,? (?:gio|buoi))(?: (?:du kien|to chuc|thuc hien|bat dau|hoan thanh|giang day))?)$/,
  ],
  [
    'content',
    /^(?:(?:cac )?(?:noi dung|ten chuyen de|chuyen de|hoat dong|chuong trinh|cong viec|ten cong viec|chu de|ten bai|noi dung,? cong viec|dau viec|hang muc)(?: (?:cong viec|sinh hoat|chuong trinh|hoat dong|thuc hien|chuyen de|lam viec|cu the|chinh|hoi nghi|dai hoi|thi|tap huan|hoc tap|giang day|trien khai|bao cao|kich ban))*)$/,
  ],
  [
    'owner',
    /^(?:(?:nguoi|don vi|bo phan|can bo|ca nhan|dai bieu|to chuc)?,? ?(?:don vi |bo phan )?(?:thuc hien|phu trach|phan cong|trinh bay|dieu ?hanh|chu tri|chiu trach nhiem|bao cao|to chuc|dam nhan|giang day|phoi hop)(?: (?:thuc hien|chinh|nhiem vu|cu the|phu trach))?|bao cao vien|giang vien|phu trach|dien gia|don vi|chu tri,? phoi hop|nguoi,? don vi thuc hien)$/,
  ],
  ['place', /^(?:dia diem(?: to chuc| thuc hien)?|noi to chuc|phong(?: hop)?|hoi truong)$/],
  ['participants', /^(?:thanh phan(?: tham du| tham gia| du hop| moi)?|doi tuong(?: tham du)?|nguoi (?:du|tham du))$/],
  ['note', /^(?:ghi chu|luu y)$/],
  ['count', /^(?:so luong|sl|tong|tong so|so nguoi|chi tieu)$/],
  ['name', /^(?:ho va ten|ho ten|ho,? ten|ten)$/],
  ['role', /^(?:chuc vu|chuc danh|vai tro|nhiem vu|lop|don vi cong tac)$/],
]
const LONGEST_HEADER = 45

/** The column that a header cell names, or null where it is no header. */
export function columnOf(cell: string): Column | null {
  if (cell.length > LONGEST_HEADER) return null
  const words = fold(cell)
    .replace(/[.:*()/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return HEADERS.find(([, form]) => form.test(words))?.[0] ?? null
}

/** Finds the tables of a text: rows with cells by tab, and tables whose converter wrote each cell on a line of its own. */
export function tablesOf(source: CleanText, blocks: readonly Block[]): Table[] {
  const tables: Table[] = []
  let i = 0
  while (i < blocks.length) {
    const table = rowTable(source, blocks, i) ?? lineTable(source, blocks, i)
    if (table) {
      tables.push(table)
      i = table.last
    } else i += 1
  }
  return tables
}

/** Is this enough to be sure of a header? A lone "Nội dung" is a heading, not a table. */
function isHeader(columns: readonly (Column | null)[]): boolean {
  const known = columns.filter((column) => column !== null)
  return new Set(known).size >= 2 && known.length * 2 >= columns.length
}

// — Rows with cells by tab —

function rowTable(source: CleanText, blocks: readonly Block[], first: number): Table | null {
  const head = blocks[first]
  if (!head || head.cells.length < 2) return null
  const lead = tabsBefore(source, head)
  const header = slotsOf(source, head, 0)
  const columns = header.map((cell) => (cell ? columnOf(cell.text) : null))
  if (!isHeader(columns)) return null
  const kinds = columns.map((column) => column ?? 'other')
  const rows: Row[] = []
  let at = first + 1
  for (let block = blocks[at]; block; block = blocks[at]) {
    if (block.cells.length > 1) rows.push(rowOf(kinds, slotsOf(source, block, lead)))
    else if (rows.length > 0 && !belongsToTable(block, blocks[at + 1])) break
    else if (isSpanning(block.text)) rows.push({ cells: {}, spans: pieceAt(source.text, block.start, block.end) })
    else if (!continueRow(source, rows, block)) break
    at += 1
  }
  return rows.length > 0 ? { columns: kinds, rows, first, last: at } : null
}

/** A line without cells stays inside a table only where rows go on after it. */
function belongsToTable(block: Block, next: Block | undefined): boolean {
  return isSpanning(block.text) || (next !== undefined && next.cells.length > 1 && block.text.length < 300)
}

const SPANNING =
  /^(?:[IVX]{1,4}[.)]\s|[A-D][.)]\s)?(?:(?:Ngày|NGÀY|Buổi|BUỔI|Thứ|THỨ|Sáng|SÁNG|Chiều|CHIỀU|Tối|TỐI|Phần|PHẦN|Phiên|PHIÊN|Chủ nhật|CHỦ NHẬT)(?![\p{L}]))/u
function isSpanning(text: string): boolean {
  return text.length < 120 && SPANNING.test(text)
}

function continueRow(source: CleanText, rows: readonly Row[], block: Block): boolean {
  const content = rows.at(-1)?.cells.content
  if (!content || block.mark?.kind === 'roman' || block.text.length > 300) return false
  Object.assign(content, pieceAt(source.text, content.start, block.end))
  return true
}

/** Cells with their empty places: the clean text keeps one tab where the original has several. */
function slotsOf(source: CleanText, block: Block, lead: number): (Piece | null)[] {
  const slots: (Piece | null)[] = []
  for (let k = Math.max(0, tabsBefore(source, block) - lead); k > 0; k -= 1) slots.push(null)
  for (const [i, cell] of block.cells.entries()) {
    const before = block.cells[i - 1]
    if (before) for (let k = tabsBetween(source, before.end, cell.start); k > 1; k -= 1) slots.push(null)
    slots.push(cell.text === '' ? null : cell)
  }
  return slots
}

function tabsBetween(source: CleanText, end: number, start: number): number {
  return countTabs(source.original.slice(source.to[end - 1] ?? 0, source.from[start] ?? 0))
}

function tabsBefore(source: CleanText, block: Block): number {
  const at = source.from[block.start] ?? 0
  const line = source.original.lastIndexOf('\n', at - 1) + 1
  return at - line > 200 ? 0 : countTabs(source.original.slice(line, at), 0)
}

function countTabs(gap: string, least = 1): number {
  const bars = gap.split('|').length - 1
  return Math.max(least, bars > 0 ? bars : gap.split('\t').length - 1)
}

function rowOf(columns: readonly Column[], slots: (Piece | null)[]): Row {
  const filled = slots.filter((slot) => slot !== null)
  const only = filled[0]
  if (filled.length === 1 && only && isSpanning(only.text)) return { cells: {}, spans: only }
  const cells: Row['cells'] = {}
  const aligned = slots.length <= columns.length ? slots : filled
  const shift = aligned.length < columns.length && !fits(columns[0], aligned[0]) && !aligned.includes(null) ? 1 : 0
  for (const [i, slot] of aligned.entries()) {
    const column = columns[Math.min(i + shift, columns.length - 1)]
    if (slot && column && !cells[column]) cells[column] = slot
  }
  return { cells, spans: null }
}

const ORDER_CELL = /^\d{1,3}[.)]?$/
const TIME_CELL =
  /^(?:\(?(?:từ|lúc|khoảng)?\s?\d{1,2}\s?(?:[hHgG:.]|giờ)\s?\d{0,2}|(?:ngày|tháng|tuần|thứ|sáng|chiều|tối|buổi|trưa|chủ nhật|cả ngày)(?![\p{L}])|\d{1,2}[/.-]\d{1,2}|\d{1,3}\s?(?:phút|['’]))/iu

/** May this cell stand in this column? Only order and time cells have a form of their own. */
function fits(column: Column | undefined, cell: Piece | null | undefined): boolean {
  if (!cell) return true
  if (column === 'order') return ORDER_CELL.test(cell.text)
  if (column === 'time') return TIME_CELL.test(cell.text)
  return true
}

// — One cell a line —

function lineTable(source: CleanText, blocks: readonly Block[], first: number): Table | null {
  const header = headerLines(blocks, first)
  if (!header) return null
  const { columns, next } = header
  const rows: Row[] = []
  let at = next
  while (at < blocks.length) {
    const block = blocks[at]
    if (!block || block.cells.length > 1 || block.mark?.kind === 'roman') break
    const end = rowEnd(source, blocks, at, columns)
    if (end === null) break
    const cells = blocks.slice(at, end).map((each) => pieceAt(source.text, each.start, each.end))
    rows.push(assign(columns, cells))
    at = end
  }
  return rows.length > 0 ? { columns: [...columns], rows, first, last: at } : null
}

/** Two or more header words in a run of lines; one word may be torn over two lines ("Phân" / "công"). */
function headerLines(blocks: readonly Block[], first: number): { columns: Column[]; next: number } | null {
  const columns: Column[] = []
  let at = first
  while (at < blocks.length && columns.length < 8) {
    const block = blocks[at]
    const next = blocks[at + 1]
    if (!block || block.cells.length > 1 || block.mark) break
    const column = columnOf(block.text)
    const joined = next ? columnOf(`${block.text} ${next.text}`) : null
    if (column === null && joined === null) break
    columns.push(column ?? joined ?? 'other')
    at += column === null ? 2 : 1
  }
  const usable = columns.length >= 2 && isHeader(columns) && (columns[0] === 'order' || columns[0] === 'time')
  return usable ? { columns, next: at } : null
}

/** Where the row that begins at `at` ends; null where no row begins there. */
function rowEnd(source: CleanText, blocks: readonly Block[], at: number, columns: readonly Column[]): number | null {
  if (!startsRow(source, blocks, at, columns[0])) return null
  const most = columns.length + 3
  for (let end = at + 1; end <= at + most; end += 1) {
    if (end >= blocks.length || startsRow(source, blocks, end, columns[0])) return end
    if (end - at >= columns.length - (columns[0] === 'order' ? 1 : 0)) return end
  }
  return null
}

/** A row begins with its number (which the lines leave out as if it were a page number) or with its time. */
function startsRow(source: CleanText, blocks: readonly Block[], at: number, key: Column | undefined): boolean {
  const block = blocks[at]
  if (!block) return false
  if (key === 'time') return TIME_CELL.test(block.text) && block.text.length < 60
  const before = source.text.slice(blocks[at - 1]?.end ?? 0, block.start)
  return /^\s*\d{1,2}[.)]?\s*$/m.test(before) || (block.mark?.kind === 'number' && block.mark.value > 0)
}

function assign(columns: readonly Column[], pieces: Piece[]): Row {
  const cells: Row['cells'] = {}
  const rest = columns[0] === 'order' ? columns.slice(1) : [...columns]
  for (const piece of pieces) {
    const at = rest.findIndex((column) => column !== 'time' || TIME_CELL.test(piece.text))
    const column = rest[at]
    if (!column) continue
    cells[column] = piece
    rest.splice(0, at + 1)
  }
  return { cells, spans: null }
}
