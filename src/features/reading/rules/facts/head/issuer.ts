import type { Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { findActingOrgans, nameBeforeAct } from '../../grammar/acting-organs.ts'
import { ANY_ORGAN, beginsOrgan } from '../../grammar/organ-names.ts'
import { properCase, spellOut } from '../../grammar/organ-writing.ts'
import { isUpper } from '../../source/blocks.ts'
import type { HeadLine, HeadRole } from './head-lines.ts'

type Named = { name: string; start: number; end: number }

/** Bodies of the same name exist in every province or district: these need their place. */
const NEEDS_PLACE =
  /^(?:sở|phòng|công đoàn|liên đoàn|hội|ban|thanh tra|văn phòng|chi cục|mặt trận|đoàn|hội đồng)(?!\p{L})/iu
const PLACE =
  /(?:T[ỈI]?NH|THÀNH PH[ỐO]?|TP\.?|HUY[ỆE]?N|QU[ẬA]?N|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)(?=[\s.]|\d)[\s.]*(?:\d{1,2}|\p{Lu}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]*){0,4}/u
const PLACE_ANY_CASE =
  /(?<!\p{L})(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s?(?:\d{1,2}|\p{Lu}[\p{L}’'-]*)/iu
/** A name that is not complete: the next line belongs to it, whatever it begins with. */
const INCOMPLETE =
  /(?:^(?:BỘ|SỞ|PHÒNG|TRƯỜNG|BAN|HỘI|VỤ|CỤC|VIỆN|UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BAN CHẤP HÀNH|BCH|BAN THƯỜNG VỤ|KHOA|ĐẠI HỌC|TRUNG TÂM|CÔNG ĐOÀN|ĐOÀN)|(?:\s(?:VÀ|CỦA)|[&,–-]))$/u

/** Enterprises and bodies that write only their short name, and parts of unions. */
const KNOWN_SHORT =
  /^(?:VNPT|VIETTEL|MOBIFONE|EVN|PVN|PETROVIETNAM|AGRIBANK|BIDV|VIETINBANK|VIETCOMBANK|KBNN|LCĐ|CĐBP|CĐN|CĐ|ĐTN|HĐĐ|HĐT|TTYT|BVĐK|TTGDTX|TTGDNN|TT GDNN|GDNN|ĐHQG|ĐH|ĐHSP|THPT|THCS|QUỸ|HIỆP HỘI|TRẠM|ĐÀI|TẠP CHÍ|KHO BẠC|BẢO HIỂM|BƯU ĐIỆN|ĐIỆN LỰC|VIỄN THÔNG|TỔNG HỘI|THÀNH HỘI|TỈNH HỘI|HUYỆN HỘI|QUÂN KHU|SƯ ĐOÀN|TRUNG ĐOÀN|LỮ ĐOÀN|LIÊN TRƯỜNG|CHI HỘI|LIÊN CHI HỘI|CHI CỤC|TỔ DÂN PHỐ|BAN NHÂN DÂN|NHÓM|BẢO TÀNG)(?=\s)/u

/** The commonest first line of all without the letters that converters lose. */
const DAMAGED = /^[ỦUỶ]?\s?[ỶY]?\s?BAN NH[ÂA]?N D[ÂA]?N/u

/** Lines that only the head of a document has: without any, nothing but capitals at the very top names a body. */
const OFFICIAL: ReadonlySet<HeadRole> = new Set(['motto', 'number', 'date'])
/** What stands here names an event; the bodies under it hold it and need not be the issuer. */
const EVENT =
  /^(?:ĐẠI HỘI|HỘI NGHỊ|HỘI THẢO|LỄ |KỊCH BẢN|DANH SÁCH|LỊCH |TÀI LIỆU|PHÂN BỔ|BẢNG |KẾT QUẢ|THỂ LỆ|ĐIỀU LỆ|CUỘC THI|HỘI THI|LIÊN HOAN|NGÀY HỘI|THỜI KHÓA|THỜI KHOÁ|PHÂN CÔNG|CHỈ TIÊU)/u
const NO_PART = /^(?:NHIỆM KỲ|NHIỆM KÌ|NĂM HỌC|KHÓA|KHOÁ|LẦN THỨ|SỐ|\d|\*)/u

/** The bodies named in the head's lines, outermost first; a name may take several lines. */
export function organsOf(lines: readonly HeadLine[]): Named[] {
  const organs: Named[] = []
  const official = lines.some((line) => OFFICIAL.has(line.role))
  for (const line of official ? lines : lines.slice(0, 4)) {
    if (line.role !== 'text' || line.text.length > 110) continue
    if (EVENT.test(line.text)) break
    const text = line.text.replace(/\s*[*_–-]+$/u, '')
    const last = organs.at(-1)
    const begins = beginsOrgan(text) || KNOWN_SHORT.test(text) || DAMAGED.test(text)
    if (!begins && !(last && isUpper(text) && !NO_PART.test(text))) continue
    if (!official && !isUpper(text)) continue
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
  const last = organs.at(-1)
  if (!last) return null
  const name = nameBeforeAct(last.name)
  return writtenBelow(document, issuerNamed(document, organs, { ...last, name, end: endOf(last, name) }))
}

/** A name that takes several lines ends with the last of them, whatever stands between. */
function endOf(organ: Named, name: string): number {
  return name === organ.name ? organ.end : Math.min(organ.end, organ.start + name.length)
}

const MOST_PLACES = 20
/** The head has its names in capitals; where the text writes the same name out, its way of writing counts. */
function writtenBelow(document: Document, issuer: Fact<string>): Fact<string> {
  const low = document.text.toLowerCase()
  const wanted = issuer.value.toLowerCase()
  if (low.length !== document.text.length) return issuer
  let at = low.indexOf(wanted)
  for (let i = 0; at >= 0 && i < MOST_PLACES; i += 1, at = low.indexOf(wanted, at + wanted.length)) {
    const value = document.text.slice(at, at + wanted.length)
    if (/^\p{Lu}/u.test(value) && !isUpper(value) && !isPartOfWord(document.text, at, at + wanted.length))
      return { ...issuer, value }
  }
  return issuer
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  return /\p{L}/u.test(text[start - 1] ?? ' ') || /\p{L}/u.test(text[end] ?? ' ')
}

function issuerNamed(document: Document, organs: readonly Named[], body: Named): Fact<string> {
  const parents = organs.slice(0, -1)
  const place = NEEDS_PLACE.test(body.name) && !PLACE_ANY_CASE.test(body.name) ? placeOf(parents) : null
  const parent = parents.at(-1)
  if (parent && PART.test(body.name)) return wholeOf(document, parent, body)
  if (parent && OWN_PART.test(body.name) && INSTITUTION.test(parent.name) && !INSIDE.test(body.name))
    return factAt(
      document,
      oneLine(spellOut(`${properCase(body.name)} ${properCase(parent.name)}`)),
      parent.start,
      body.end,
      0.85,
    )
  const name = `${properCase(body.name)}${place ? properCase(` ${place}`) : ''}`
  if (PEOPLES_COMMITTEE.test(body.name)) return committeeOf(document, body)
  return factAt(document, oneLine(spellOut(name)), body.start, body.end, 0.95)
}

/** "TỔ: VẬT LÝ": a form's colon is no part of the name. */
function oneLine(name: string): string {
  return name.replace(/^(\p{L}{2,6})\s?:\s?/u, '$1 ').replace(/\s+/g, ' ')
}

/** A part of a body that has no name of its own; the body stands above it. */
const PART =
  /^(?:VĂN PHÒNG|VP|BAN BÍ THƯ|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|BCH|BTV|THƯỜNG TRỰC|CƠ QUAN|CHI NHÁNH)(?=$|\s(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)\s)/u

/** Parts that every school, institute or hospital has: their name says nothing without it. */
const OWN_PART =
  /^(?:KHOA|TỔ|LỚP|KHỐI|BỘ MÔN|PHÒNG(?! GIÁO DỤC| GD)|CHI ĐOÀN|CHI ĐỘI|LIÊN ĐỘI|LIÊN CHI ĐOÀN|LCĐ|CÔNG ĐOÀN (?:BỘ PHẬN|CƠ SỞ)|CĐBP|CĐCS|ĐOÀN (?:THANH NIÊN|TNCS)|ĐOÀN TN|HỘI SINH VIÊN|CÂU LẠC BỘ|CLB|TRUNG TÂM|BAN|THƯ VIỆN|HỘI ĐỒNG)(?!\p{L})/iu
const INSTITUTION = /^(?:TRƯỜNG|HỌC VIỆN|ĐẠI HỌC|VIỆN|BỆNH VIỆN|CÔNG TY|NHÀ MÁY)(?!\p{L})/iu
/** The part names its institution itself. */
const INSIDE = /\s(?:TRƯỜNG|HỌC VIỆN|ĐẠI HỌC|VIỆN|BỆNH VIỆN|CÔNG TY|TỈNH|HUYỆN|QUẬN|XÃ|PHƯỜNG)(?!\p{L})/iu

/** "HỘI NÔNG DÂN VIỆT NAM" over "BCH TỈNH …" is the committee of that society in the province. */
function wholeOf(document: Document, parent: Named, part: Named): Fact<string> {
  const words = PART.exec(part.name)?.[0] ?? part.name
  const place = part.name.slice(words.length)
  const above = place === '' ? parent.name : parent.name.replace(/\sVIỆT NAM$/u, '')
  return factAt(document, spellOut(properCase(`${words} ${above}${place}`)), parent.start, part.end, 0.85)
}

const PEOPLES_COMMITTEE = /^(?:UBND|[ỦU][ỶY]? BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)$/u

/** A committee whose second line a converter lost: its name stands in full over the bases or in the text. */
function committeeOf(document: Document, body: Named): Fact<string> {
  const full = fullestMention(document.text, body)
  const name = document.text.slice(full.start, full.end).replace(/\s+/g, ' ')
  return factAt(document, properCase(name), full.start, full.end, 0.8)
}

function placeOf(parents: readonly Named[]): string | null {
  for (const parent of [...parents].reverse()) {
    const match = PLACE.exec(parent.name.toUpperCase())
    if (match) return parent.name.slice(match.index, match.index + match[0].length)
  }
  return null
}

/** How far the opening sentences reach at most, and how long a closing one may be. */
const OPENING = 2500

/**
 * Without a head: the body that announces, plans or convenes in the opening sentences, else one that acts there at all,
 * else one that closes the text with a request.
 */
export function actingIssuer(document: Document, from: number): Fact<string> | null {
  const opening = openingEnd(document, from)
  const acting = document.blocks
    .filter((block) => block.start >= from && block.start < opening)
    .flatMap((block) => findActingOrgans(block.text).map((organ) => moved(organ, block.start)))
    .filter((organ) => !CUT.test(document.text.slice(organ.start, organ.end)))
  const named = acting.filter((organ) => !GENERIC.test(document.text.slice(organ.start, organ.end)))
  const best =
    named.find((organ) => organ.issues) ?? named[0] ?? closingOrgan(document, opening) ?? ownerOf(document, acting[0])
  if (!best) return ownDepartment(document)
  const full = fullestMention(document.text, best)
  const name = document.text.slice(full.start, full.end).replace(/\s+/g, ' ')
  return factAt(document, spellOut(tidyName(name)), full.start, full.end, 0.7)
}

/** A bracket that stays open: the name was cut out of a remark. */
const CUT = /\([^()]*$/u
/** Every school has these: they name no body by themselves. */
const GENERIC =
  /^(?:Ban|Ban Tổ chức|Ban Giám hiệu|Ban Giám đốc|Ban Chấp hành|Ban Thường vụ|Nhà trường|Hội đồng|Thường trực|Trường|Bộ|Sở|Phòng|Tổ|Lớp|BTC|BGH|BCH)$/iu
const OWNED = new RegExp(
  `(?:của|tại)\\s(${ANY_ORGAN}[^,.;:()]{2,60}?)(?=\\s(?:như sau|cụ thể|năm|về|với|để|và)|[,.;:(]|$)`,
  'iu',
)

/** "Ban Tổ chức xây dựng kế hoạch … của Trường … như sau": whose it is stands behind. */
function ownerOf(document: Document, acting: Range | undefined): Range | null {
  if (!acting) return null
  const match = OWNED.exec(document.text.slice(acting.end, acting.end + 400).split('\n\n')[0] ?? '')
  if (!match?.[1]) return null
  const start = acting.end + match.index + match[0].indexOf(match[1])
  return { start, end: start + match[1].length }
}

type Range = { start: number; end: number }

function moved<Found extends Range>(found: Found, by: number): Found {
  return { ...found, start: found.start + by, end: found.end + by }
}

/** The opening ends at the first heading or numbered item. */
function openingEnd(document: Document, from: number): number {
  const first = document.blocks.find(
    (block) =>
      block.start >= from && (block.mark?.kind === 'roman' || block.mark?.kind === 'number') && block.mark.value === 1,
  )
  return Math.min(
    document.text.length,
    first && first.start > from + 150 ? first.start : from + OPENING,
    from + OPENING,
  )
}

/** "Sở … đề nghị các đơn vị triển khai thực hiện": a paragraph without mark near the end. */
function closingOrgan(document: Document, after: number): Range | null {
  for (const block of document.blocks.slice(-25)) {
    if (block.start < after || block.mark) continue
    const organ = findActingOrgans(block.text).find((each) => each.issues && each.start < 250)
    if (organ) return moved(organ, block.start)
  }
  return null
}

const OWN = /(?:thuộc|trực thuộc)\sSở(?!\p{L})/u
const DEPARTMENT = /(?<!\p{L})Sở\s(?:Giáo dục và Đào tạo|GD\s?&\s?ĐT|GDĐT|\p{Lu}\p{Ll}+(?:\s(?:và|\p{L}\p{Ll}*)){1,4})/u
/** A complete text that sends to "các phòng thuộc Sở" comes from the Sở itself. */
function ownDepartment(document: Document): Fact<string> | null {
  const foot = document.text.search(/Nơi nhận/u)
  if (foot < 0 || !OWN.test(document.text.slice(foot))) return null
  const match = DEPARTMENT.exec(document.text)
  return match && factAt(document, spellOut(match[0]), match.index, match.index + match[0].length, 0.55)
}

/** "Bộ Giáo dục và Đào tạo (GDĐT)" without its bracket. */
function tidyName(name: string): string {
  return name
    .replace(/\s?\([^()]{1,30}\)/gu, '')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

const OWNER =
  /^\s?(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|XÃ|trường|Trường|xã|phường|huyện|quận|Quận|tỉnh|thành phố|Thành phố|thị xã)\s(?:\p{Lu}[\p{L}\d&-]*[\s,]?(?:-\s?)?){1,7}/u
/** Where the same body is named once more with its owner or place, that mention is the better name. */
function fullestMention(text: string, said: Range): Range {
  const low = text.toLowerCase()
  const wanted = low.slice(said.start, said.end)
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length)) {
    const owner = OWNER.exec(text.slice(at + wanted.length, at + wanted.length + 90))
    if (owner) return { start: at, end: at + wanted.length + owner[0].replace(/[\s,]+$/, '').length }
  }
  return said
}
