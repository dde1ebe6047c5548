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
