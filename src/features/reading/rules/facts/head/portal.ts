import type { Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { findDates, isoOf } from '../../grammar/dates.ts'
import { matchesOf } from '../../source/matches.ts'

/** What the table of a law portal says about the document below it. */
export type Portal = {
  number: Fact<string> | null
  typeWords: Fact<string> | null
  issuer: Fact<string> | null
  signer: Fact<string> | null
  issuedOn: Fact<string> | null
  subject: Fact<string> | null
  /** Clean offset where the table ends. */
  end: number
}

const LABELS: Readonly<Record<string, keyof Portal | null>> = {
  'số hiệu': 'number',
  'số/ký hiệu': 'number',
  'số ký hiệu': 'number',
  'số kí hiệu': 'number',
  'loại văn bản': 'typeWords',
  'nơi ban hành': 'issuer',
  'cơ quan ban hành': 'issuer',
  'đơn vị ban hành': 'issuer',
  'người ký': 'signer',
  'người kí': 'signer',
  'ngày ban hành': 'issuedOn',
  'ngày ký': 'issuedOn',
  'trích yếu': 'subject',
  'ngày hiệu lực': null,
  'ngày có hiệu lực': null,
  'ngày hết hiệu lực': null,
  'ngày công báo': null,
  'số công báo': null,
  'lĩnh vực': null,
  'tình trạng hiệu lực': null,
  'tình trạng': null,
  'ngày đăng': null,
  'hiệu lực': null,
}
const LABEL = new RegExp(
  `(?=[slncđth])(?<![\\p{L}/])(${Object.keys(LABELS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:\\s?:|\\t)\\s*`,
  'giu',
)
const NOTHING = /^(?:đang cập nhật|không xác định|chưa xác định|đã biết|không có|\.{2,}|-)/iu
const NEAR = 3000
/** The last value ends with its line; where line ends were lost it is no longer than this. */
const LAST = 60

/** Reads the metadata table that law portals print above a document; null where there is none. */
export function portalOf(document: Document): Portal | null {
  const head = document.text.slice(0, NEAR)
  const labels = matchesOf(head, LABEL)
  if (labels.length < 3) return null
  const portal: Portal = {
    number: null,
    typeWords: null,
    issuer: null,
    signer: null,
    issuedOn: null,
    subject: null,
    end: 0,
  }
  labels.forEach((label, i) => {
    const from = label.index + label[0].length
    const to = Math.min(labels[i + 1]?.index ?? from + LAST, lineEndAt(head, from))
    portal.end = Math.max(portal.end, to)
    take(document, portal, (label[1] ?? '').toLowerCase(), from, to)
  })
  return portal
}

function lineEndAt(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function take(document: Document, portal: Portal, label: string, from: number, to: number): void {
  const field = LABELS[label]
  const raw = document.text.slice(from, to)
  const value = raw.trim().replace(/[,;]$/, '')
  if (!field || field === 'end' || value === '' || NOTHING.test(value) || portal[field]) return
  const start = from + raw.length - raw.trimStart().length
  const end = start + value.length
  if (field === 'issuedOn') {
    const date = findDates(value, null)[0]?.dates[0]
    if (date) portal.issuedOn = factAt(document, isoOf(date), start, end, 0.95)
  } else if (field === 'number') portal.number = factAt(document, value.replace(/\s+/g, ''), start, end, 0.95)
  else portal[field] = factAt(document, value.replace(/\s+/g, ' '), start, end, 0.9)
}
