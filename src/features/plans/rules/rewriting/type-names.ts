import type { Edit, Range } from './edits.ts'

/** Names of types of papers, Phụ lục III of Nghị định 30/2020/NĐ-CP. */
const NAMES: Readonly<Record<string, string>> = {
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  CTr: 'Chương trình',
  GM: 'Giấy mời',
  BB: 'Biên bản',
  QĐ: 'Quyết định',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  HD: 'Hướng dẫn',
  CT: 'Chỉ thị',
  NQ: 'Nghị quyết',
}

/** A line that is nothing but the name of a type, and the code of the type in the number of the paper. */
export function typeLineEdits(text: string, number: Range, old: string, wanted: string): Edit[] | null {
  const name = NAMES[old]
  const code = new RegExp(`(?<=/|\\d-)${old}(?=-|/)`, 'u').exec(text.slice(number.start, number.end))
  const edits = code
    ? [{ start: number.start + code.index, end: number.start + code.index + old.length, text: wanted }]
    : []
  const line = name ? new RegExp(`^${name}$`, 'imu').exec(text) : null
  if (line)
    edits.push(...(typeNameEdits(text, { start: line.index, end: line.index + line[0].length }, old, wanted) ?? []))
  return edits.length === 0 ? null : edits
}

/** "KẾ HOẠCH" → "THÔNG BÁO". Null where the type is known by the number only; a công văn has no name. */
export function typeNameEdits(text: string, place: Range, old: string, wanted: string): Edit[] | null {
  const before = NAMES[old]
  const after = NAMES[wanted]
  if (!before || !after) return null
  const words = text.slice(place.start, place.end)
  const at = words.toLowerCase().indexOf(before.toLowerCase())
  if (at < 0) return null
  const start = place.start + at
  const found = text.slice(start, start + before.length)
  return [{ start, end: start + before.length, text: found === found.toUpperCase() ? after.toUpperCase() : after }]
}
