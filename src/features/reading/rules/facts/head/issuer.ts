import type { Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { beginsOrgan, findActingOrgan, properCase, spellOut } from '../../grammar/organ-names.ts'
import { isUpper } from '../../source/blocks.ts'
import type { HeadLine } from './head-lines.ts'

type Named = { name: string; start: number; end: number }

/** Bodies of the same name exist in every province or district: these need their place. */
const NEEDS_PLACE =
  /^(?:sở|phòng|công đoàn|liên đoàn|hội|ban|thanh tra|văn phòng|chi cục|mặt trận|đoàn|hội đồng)(?!\p{L})/iu
const PLACE =
  /(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)(?=[\s.]|\d)[\s.]*(?:\d{1,2}|\p{Lu}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]*){0,4}/u
const PLACE_ANY_CASE =
  /(?<!\p{L})(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s?(?:\d{1,2}|\p{Lu}[\p{L}’'-]*)/iu
/** A name that is not complete: the next line belongs to it, whatever it begins with. */
const INCOMPLETE =
  /(?:^(?:BỘ|SỞ|PHÒNG|TRƯỜNG|BAN|HỘI|VỤ|CỤC|VIỆN|UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BAN CHẤP HÀNH|BCH|BAN THƯỜNG VỤ|KHOA|ĐẠI HỌC|TRUNG TÂM|CÔNG ĐOÀN|ĐOÀN)|(?:\s(?:VÀ|CỦA)|[&,–-]))$/u

/** The bodies named in the head's lines, outermost first; a name may take several lines. */
export function organsOf(lines: readonly HeadLine[]): Named[] {
  const organs: Named[] = []
  for (const line of lines) {
    if (line.role !== 'text' || line.text.length > 110) continue
    const text = line.text.replace(/\s*[*_–-]+$/u, '')
    const last = organs.at(-1)
    const begins = beginsOrgan(text)
    if (!begins && !(last && isUpper(text))) continue
    if (begins && !isUpper(text) && /[.;:!?]$|\s(?:tổ chức|thông báo|đề nghị|ban hành|về việc)\s/u.test(text)) continue
    if (last && (!begins || INCOMPLETE.test(last.name))) {
      last.name = `${last.name} ${text}`
      last.end = line.start + text.length
    } else organs.push({ name: text, start: line.start, end: line.start + text.length })
  }
  return organs
}

/** The issuing body of the head: the innermost name, with the place that its parent states. */
export function issuerOf(document: Document, organs: readonly Named[]): Fact<string> | null {
  const body = organs.at(-1)
  if (!body) return null
  const parents = organs.slice(0, -1)
  const place = NEEDS_PLACE.test(body.name) && !PLACE_ANY_CASE.test(body.name) ? placeOf(parents) : null
  const name = `${properCase(body.name)}${place ? ` ${properCase(place)}` : ''}`
  return factAt(document, spellOut(name).replace(/\s+/g, ' '), body.start, body.end, 0.95)
}

function placeOf(parents: readonly Named[]): string | null {
  for (const parent of [...parents].reverse()) {
    const match = PLACE.exec(parent.name.toUpperCase())
    if (match) return parent.name.slice(match.index, match.index + match[0].length)
  }
  return null
}

/** The body that acts in the opening sentences, where the head names none; else the one that acts at the end. */
export function actingIssuer(document: Document, from: number): Fact<string> | null {
  const opening = findActingOrgan(document.text, from, Math.min(document.text.length, from + 2500))
  if (!opening) return null
  const full = fullestMention(document.text, opening)
  const name = document.text.slice(full.start, full.end).replace(/\s+/g, ' ')
  return factAt(document, spellOut(tidyName(name)), full.start, full.end, 0.7)
}

/** "Bộ Giáo dục và Đào tạo (GDĐT)" without its bracket, "Sở Giáo dục và Đào (GD&ĐT) tạo" mended. */
function tidyName(name: string): string {
  return name
    .replace(/\s?\([^()]{1,30}\)/gu, '')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

const OWNER =
  /^\s?(?:trường|Trường|xã|phường|huyện|quận|Quận|tỉnh|thành phố|Thành phố|thị xã)\s(?:\p{Lu}[\p{L}\d&-]*[\s,]?(?:-\s?)?){1,7}/u
/** Where the same body is named once more with its owner or place, that mention is the better name. */
function fullestMention(text: string, said: { start: number; end: number }): { start: number; end: number } {
  const name = text.slice(said.start, said.end)
  const low = text.toLowerCase()
  const wanted = name.toLowerCase()
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length)) {
    const owner = OWNER.exec(text.slice(at + wanted.length, at + wanted.length + 90))
    if (owner) return { start: at, end: at + wanted.length + owner[0].replace(/[\s,]+$/, '').length }
  }
  return said
}
