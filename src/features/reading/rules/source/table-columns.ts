import { fold } from '#platform/vietnamese/fold.ts'
import { oneLine } from '#platform/vietnamese/one-line.ts'
import type { Piece } from './pieces.ts'

/**
 * What a column of a table holds, told by the words of its header. `work`: what has to be done, not what happens;
 * `performer`: who does it ("Người thực hiện"), where `owner` is who answers for it ("Chủ trì", "Giảng viên"); `charge`:
 * either ("Phụ trách", "Phân công"), which `chargeTold` tells by the rows; `due`: by when ("Thời gian hoàn thành"). `duty`
 * ("Nhiệm vụ") is work or a role: `columnsTogether` tells by its neighbours.
 */
export type Column =
  | 'order'
  | 'day'
  | 'time'
  | 'due'
  | 'content'
  | 'work'
  | 'owner'
  | 'charge'
  | 'performer'
  | 'place'
  | 'participants'
  | 'note'
  | 'count'
  | 'name'
  | 'role'
  | 'duty'
  | 'other'

/** Words that head a column, without marks; the whole cell must be such words. */
const HEADERS: readonly [Column, RegExp][] = [
  ['order', /^(?:s ?tt|tt|so tt|so thu tu|no)$/],
  ['day', /^(?:buoi|ngay|thu|ngay thang|thu,? ngay|ngay,? (?:thu|buoi)|thu ngay thang)$/],
  [
    'due',
    /^(?:(?:thoi (?:gian|diem|han)|han|ngay|tien do) (?:phai )?(?:hoan thanh|hoan tat|xong|nop|gui|bao cao)|hoan thanh(?: truoc)?|thoi han|han (?:chot|cuoi)|deadline)$/,
  ],
  [
    'time',
    /^(?:thoi (?:gian|diem|luong|han)|gio|tuan|thang|ngay (?:gio|to chuc|thuc hien))(?: (?:du kien|to chuc|thuc hien|bat dau|hoan thanh|giang day|hoc|tap huan))?$/,
  ],
  [
    'work',
    /^(?:(?:ten |noi dung,? |cac |noi dung cac )?cong viec(?: (?:thuc hien|cu the|duoc giao|can thuc hien))?|nhiem vu (?:thuc hien|cu the|duoc giao)|dau viec|phan viec|hang muc)$/,
  ],
  [
    'content',
    /^(?:cac )?(?:noi dung|ten chuyen de|chuyen de|hoat dong|chuong trinh|chu de|ten bai)(?: (?:sinh hoat|chuong trinh|hoat dong|thuc hien|chuyen de|lam viec|cu the|chinh|hoi nghi|dai hoi|thi|tap huan|hoc tap|giang day|trien khai|bao cao|kich ban)){0,3}$/,
  ],
  ['performer', /^(?:(?:nguoi|don vi|bo phan|can bo|ca nhan|dai bieu),? ?){0,3}(?:thuc hien|trinh bay|bao cao)$/],
  [
    'charge',
    /^(?:(?:nguoi|don vi|bo phan|can bo|ca nhan),? ?){0,3}(?:phu trach|phan cong|dieu ?hanh)(?: (?:thuc hien|chinh|nhiem vu|cu the|phu trach))?$/,
  ],
  [
    'owner',
    /^(?:(?:(?:nguoi|don vi|bo phan|can bo|ca nhan|dai bieu|to chuc),? ?){0,3}(?:phu trach|phan cong|chu tri|chiu trach nhiem|to chuc|dam nhan|giang day|phoi hop)(?: (?:thuc hien|chinh|nhiem vu|cu the|phu trach))?|bao cao vien|giang vien|dien gia|don vi|bo phan|(?:to|ban|bo phan|don vi|ca nhan),? (?:bo phan|don vi|ca nhan)|chu tri,? phoi hop)$/,
  ],
  [
    'place',
    /^(?:(?:dia diem|noi|don vi|truong|diem)(?: (?:to chuc|thuc hien|dang cai|tap huan|thi|hop|hoc|thi dau|kiem tra|tap trung))|dia diem|phong(?: hop)?|hoi truong)$/,
  ],
  ['participants', /^(?:thanh phan(?: tham du| tham gia| du hop| moi)?|doi tuong(?: tham du)?|nguoi (?:du|tham du))$/],
  ['note', /^(?:ghi chu|luu y)$/],
  [
    'count',
    /^(?:so luong(?: [a-z ,]{2,30})?|sl|tong(?: so)?|so (?:luong )?(?:nguoi|dai bieu|giao vien|hoc sinh|hoc vien|sinh vien|can bo|thi sinh|doan vien|dang vien|hoi vien|van dong vien|gv|hs|hv|vdv)|chi tieu(?: [a-z ]{2,20})?)$/,
  ],
  ['name', /^(?:ho va ten|ho ten|ho,? ten|ten)$/],
  ['role', /^(?:chuc vu|chuc danh|vai tro|lop|don vi cong tac)$/],
  [
    'other',
    /^(?:huyen|xa|truong|cum|lop|khoi|dia ban|khu vuc|mon(?: thi)?|huyen,? (?:thi xa|thanh pho|quan)|so hieu)$/,
  ],
  ['duty', /^nhiem vu$/],
]
const LONGEST_HEADER = 45
/** First words of the headers: most cells begin with none of them and need no closer look. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  `s stt tt so no buoi ngay thu thoi gio tuan thang ten noi cac cong nhiem dau hang chuyen hoat chuong chu nguoi don bo can ca dai to han
tien hoan deadline ban thuc trinh bao phu phan dieu chiu dam giang dien dia diem noi huyen xa truong cum khoi khu mon phong hoi thanh doi ghi luu sl tong chi ho chuc vai lop`.split(
    /\s+/,
  ),
)

/** The column that a header cell names, or null where it is no header. */
export function columnOf(cell: string): Column | null {
  if (cell.length > LONGEST_HEADER || !FIRST_WORDS.has(fold(/[^\s.:*()/,]+/.exec(cell)?.[0] ?? ''))) return null
  const words = oneLine(fold(cell).replace(/[.:*()/]+/g, ' ')).trim()
  return HEADERS.find(([, form]) => form.test(words))?.[0] ?? null
}

const SHARES: ReadonlySet<Column> = new Set(['owner', 'charge', 'performer', 'due'])

/**
 * "Bộ phận | Nhiệm vụ | Hoàn thành": beside those who have it done, and in no list of names, a "Nhiệm vụ" is work.
 * "Giờ | Nội dung công việc | Chủ trì | Địa điểm": in a calendar, told by clock or day and place, the work is what happens.
 */
export function columnsTogether(columns: readonly (Column | null)[]): (Column | null)[] {
  const shares = columns.some((column) => column !== null && SHARES.has(column))
  const work = shares && !columns.includes('name') && !columns.includes('work')
  const duty = work ? 'work' : 'role'
  const calendar = isCalendar(columns)
  return columns.map((column) => (column === 'duty' ? duty : column === 'work' && calendar ? 'content' : column))
}

function isCalendar(columns: readonly (Column | null)[]): boolean {
  const when = columns.includes('time') || columns.includes('day')
  const where = columns.includes('place') || columns.includes('participants')
  return when && where && !columns.includes('content')
}

/** Is this enough to be sure of a header? A lone "Nội dung" is a heading, not a table. */
export function isHeader(columns: readonly (Column | null)[]): boolean {
  const known = columns.filter((column) => column !== null)
  return new Set(known).size >= 2 && known.length * 2 >= columns.length
}

const ORDER_CELL = /^\d{1,3}[.)]?$/
const TIME_CELL =
  /^(?:\(?(?:từ|lúc|khoảng)?\s?\d{1,2}\s?(?:[hHgG:.]|giờ)\s?\d{0,2}|(?:ngày|tháng|tuần|thứ|sáng|chiều|tối|buổi|trưa|chủ nhật|cả ngày)(?!\p{L})|(?:(?:trước|đến hết|hết|chậm nhất|từ) (?:ngày )?)?\d{1,2}[/.-]\d{1,2}|\d{1,3}\s?(?:phút|['’]))/iu

const DAY_CELL = /^(?:hai|ba|tư|năm|sáu|bảy|cn|t[2-7])(?![\p{L}])/iu

/** "7h30: Giao ban Thường trực": what happens, with its clock before it. */
const CLOCKED_TEXT = /^\d{1,2}\s?(?:[hHgG]|giờ)\s?\d{0,2}\s?(?:phút|['’])?\s*:\s*\p{L}/u

/** Does a cell say when? */
export function isTimeCell(text: string): boolean {
  return text.length < 60 && TIME_CELL.test(text) && !isClockedText(text)
}

const CLOCK = /^\(?(?:từ|lúc|khoảng|đúng)?\s?\d{1,2}\s?(?:[hHgG:]|giờ)/iu

/** Does a cell say when by a clock, and not by a day, a week or a month? */
export function isClock(text: string): boolean {
  return CLOCK.test(text)
}

/** Does a cell say what happens, with its clock before it? */
export function isClockedText(text: string): boolean {
  return CLOCKED_TEXT.test(text)
}

/** May this cell stand in this column? Only order and time cells have a form of their own. */
export function fits(column: Column | undefined, cell: Piece | null | undefined): boolean {
  if (!cell) return true
  if (column === 'order') return ORDER_CELL.test(cell.text)
  if (column === 'time' || column === 'day' || column === 'due')
    return TIME_CELL.test(cell.text) || DAY_CELL.test(cell.text)
  return true
}

const SPANNING =
  /^(?:[IVX]{1,4}[.)]\s|[A-D][.)]\s)?(?:Ngày|NGÀY|Buổi|BUỔI|Thứ|THỨ|Sáng|SÁNG|Chiều|CHIỀU|Tối|TỐI|Phần|PHẦN|Phiên|PHIÊN|Chủ nhật|CHỦ NHẬT)(?!\p{L})/u

/** A row that spans the table names a day, a half-day or a part of the programme. */
export function isSpanning(text: string): boolean {
  return text.length < 120 && (SPANNING.test(text) || isDayName(text))
}

/** "Hai", "CN", "T4": nothing but the day of the week. */
function isDayName(text: string): boolean {
  return text.length < 5 && DAY_CELL.test(text)
}
