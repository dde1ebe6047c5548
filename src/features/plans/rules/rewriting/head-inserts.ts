import type { Paper } from '#features/checking/rules/public.ts'
import type { Edit } from './edits.ts'
import { blankDate, lineEnd, longDay, placeOfPath } from './stated-places.ts'

/** How far from its beginning a paper may have its head. */
const HEAD = 2500
const BLANK_NUMBER = /^\s*Số\s{0,3}:?[\s._…]{0,24}(?:\/[\p{L}\d&./-]{0,40})?[ \t]*$/mu

/** Ways to write a fact of the head or the foot; edits of the clean text. */
export function headInserts(paper: Paper, path: string, wanted: string): Edit[][] {
  const { text } = paper
  switch (path) {
    case 'number':
      return numberInserts(paper, wanted)
    case 'issuedOn':
      return issuedOnInserts(paper, wanted)
    case 'issuedAt':
      return issuedAtInserts(paper, wanted)
    case 'subject':
      return subjectInserts(paper, wanted)
    case 'signer.name':
      return [[lineAt(text.trimEnd().length, wanted)]]
    case 'signer.title': {
      const name = placeOfPath(paper, 'signer.name')
      const start = name ? text.lastIndexOf('\n', name.start) + 1 : text.trimEnd().length
      return [[name ? { start, end: start, text: `${wanted}\n\n` } : lineAt(start, wanted)]]
    }
    default:
      return []
  }
}

function lineAt(at: number, words: string): Edit {
  return { start: at, end: at, text: `\n${words}` }
}

function numberInserts(paper: Paper, wanted: string): Edit[][] {
  const blank = BLANK_NUMBER.exec(paper.text.slice(0, HEAD))
  const lead = blank?.[0].search(/Số/u) ?? 0
  const filled = blank
    ? [[{ start: blank.index + lead, end: blank.index + blank[0].length, text: `Số: ${wanted}` }]]
    : []
  const issuer = placeOfPath(paper, 'issuer')
  const below = issuer && issuer.start < HEAD / 4 ? [[lineAt(lineEnd(paper.text, issuer.end), `Số: ${wanted}`)]] : []
  return [...filled, ...below, [{ start: 0, end: 0, text: `Số: ${wanted}\n` }]]
}

function issuedOnInserts(paper: Paper, wanted: string): Edit[][] {
  const { text } = paper
  const place = placeOfPath(paper, 'issuedAt')
  const blank = blankDate(text, { start: place?.start ?? 0, end: HEAD })
  const number = placeOfPath(paper, 'number')
  const behind = place ? [[{ start: place.end, end: place.end, text: `, ${longDay(wanted)}` }]] : []
  const below = lineAt(number ? lineEnd(text, number.end) : 0, number ? longDay(wanted) : `${longDay(wanted)}\n`)
  const motto = mottoEnd(text)
  const underMotto = motto === null || place ? [] : [[lineAt(motto, longDay(wanted))]]
  return [...(blank ? [[{ ...blank, text: longDay(wanted) }]] : []), ...behind, ...underMotto, [below]]
}

const MOTTO = /^.*Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc[^\n\S]*(?:\n[^\S\n]*[-–_*—]{3,}[^\S\n]*(?=\n|$))?/mu

/** Where the motto ends with its rule: under it stands the date line; null where none is written on a line of its own. */
function mottoEnd(text: string): number | null {
  const match = MOTTO.exec(text.slice(0, HEAD))
  return match && !/[|\t]/.test(match[0]) ? match.index + match[0].length : null
}

function issuedAtInserts(paper: Paper, wanted: string): Edit[][] {
  const date = placeOfPath(paper, 'issuedOn') ?? blankDate(paper.text, { start: 0, end: HEAD })
  if (!date) {
    const motto = mottoEnd(paper.text)
    return motto === null ? [] : [[lineAt(motto, `${wanted}, ngày … tháng … năm …`)]]
  }
  const before = /[….,\s]*$/u.exec(paper.text.slice(Math.max(0, date.start - 12), date.start))?.[0].trimStart() ?? ''
  return [[{ start: date.start - before.length, end: date.start, text: `${wanted}, ` }]]
}

function subjectInserts(paper: Paper, wanted: string): Edit[][] {
  const type = placeOfPath(paper, 'type')
  const number = placeOfPath(paper, 'number')
  const isName = type !== null && (number === null || type.end <= number.start || type.start >= number.end)
  const below = isName ? [[lineAt(lineEnd(paper.text, type.end), wanted)]] : []
  return [...below, ...(number ? [[lineAt(lineEnd(paper.text, number.end), `V/v ${wanted}`)]] : [])]
}
