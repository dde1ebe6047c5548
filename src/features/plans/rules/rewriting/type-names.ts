import { TYPE_NAMES } from '#features/checking/rules/public.ts'
import type { Edit, Range } from './edits.ts'

/** A line that is nothing but the name of a type, and the code of the type in the number of the paper. */
export function typeLineEdits(text: string, number: Range, old: string, wanted: string): Edit[] | null {
  const name = TYPE_NAMES[old]
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
  const before = TYPE_NAMES[old]
  const after = TYPE_NAMES[wanted]
  if (!before || !after) return null
  const words = text.slice(place.start, place.end)
  const at = words.toLowerCase().indexOf(before)
  if (at < 0) return null
  const start = place.start + at
  const found = text.slice(start, start + before.length)
  return [
    {
      start,
      end: start + before.length,
      text: found === found.toUpperCase() ? after.toUpperCase() : capitalised(after),
    },
  ]
}

function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
