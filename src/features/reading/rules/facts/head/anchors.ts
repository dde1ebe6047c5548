import { isUpper } from '../../source/blocks.ts'
import { titleType } from './document-type.ts'
import type { HeadLine } from './head-lines.ts'

/** Where the parts of the head stand, as indexes of its lines. */
export type Anchors = {
  lines: HeadLine[]
  number: number | null
  date: number | null
  title: number | null
  about: number | null
  addressee: number | null
  /** First line that no head holds. */
  body: number
}

/** Longer than any line of a head that is no subject. */
const LONG_LINE = 200

export function anchorsOf(lines: HeadLine[]): Anchors {
  const body = bodyIndex(lines)
  const find = (role: HeadLine['role']): number | null => {
    const at = lines.findIndex((line, i) => line.role === role && i <= body)
    return at < 0 ? null : at
  }
  return {
    lines,
    number: find('number'),
    date: find('date'),
    title: titleIndex(lines.slice(0, body)),
    about: find('about'),
    addressee: find('addressee'),
    body,
  }
}

/** The head ends at "Kính gửi", at the first basis or item, or where a sentence begins. */
function bodyIndex(lines: readonly HeadLine[]): number {
  let title = -1
  for (const [i, line] of lines.entries()) {
    if (line.role === 'addressee') return i
    const stops = line.role === 'basis' || isSentence(line) || (line.role === 'item' && !opensAddressees(lines, i))
    // NOTE: the line under a title is its subject, whatever it begins with ("KẾ HOẠCH" / "Thực hiện …").
    if (stops && (title < 0 || i > title + 1 || line.role === 'item' || line.text.length > LONG_LINE)) return i
    if (isTitle(line)) title = i
  }
  return lines.length
}

/** A dash inside a subject looks like an item; no item of a body stands over "Kính gửi". */
function opensAddressees(lines: readonly HeadLine[], at: number): boolean {
  return lines.slice(at + 1, at + 4).some((line) => line.role === 'addressee')
}

function isTitle(line: HeadLine): boolean {
  return line.role === 'text' && line.text.length < LONG_LINE && titleType(line.text, false) !== null
}

function isSentence(line: HeadLine): boolean {
  if (line.role !== 'text' || isUpper(line.text)) return false
  return line.text.length > LONG_LINE || /như sau\s*:?$/u.test(line.text)
}

/** A web page prints the title once more above the document: the title below the official lines is the document's own. */
function titleIndex(lines: readonly HeadLine[]): number | null {
  const official = lines.findIndex((line) => line.role === 'motto' || line.role === 'number' || line.role === 'date')
  const titles = lines.flatMap((line, i) => (isTitle(line) ? [i] : []))
  return titles.find((at) => at > official) ?? titles[0] ?? null
}
