import { actionOf, beginsActor } from '../../grammar/actors.ts'
import { type FoundCount, findCounts } from '../../grammar/counts.ts'
import type { Block } from '../../source/blocks.ts'

export type QuotaFound = { who: string; count: number; start: number; end: number; certainty: number }

/** The quotas that the sentences of one block state. `attending`: the block lists who attends, so that every count is one. */
export function quotasIn(block: Block, attending: boolean): QuotaFound[] {
  const found: QuotaFound[] = []
  let whole: FoundCount | null = null
  for (const count of findCounts(block.text)) {
    if (whole && partOf(block.text, whole, count)) continue
    const last = found.at(-1)
    const quota =
      last && whole && shares(block.text, whole, count)
        ? sharing(last, whole, block, count)
        : stated(block, count, attending)
    if (!quota) continue
    found.push(quota, ...partsBehind(block, count))
    whole = count
  }
  return found.length > 0 ? found : bracketed(block)
}

/** After it the persons already counted are only told apart. */
const TELLS_APART = /^\s*(?:[^.;:]{0,40})?(?::|\(|gồm|bao gồm)/u

/** "3 đại biểu: 1 lãnh đạo, 2 cán bộ", "6 người (mỗi môn 2 người)": the second number is part of the first. */
function partOf(text: string, whole: FoundCount, count: FoundCount): boolean {
  const between = withoutAside(text.slice(whole.end, count.start))
  if (OF_A_TEAM.test(count.noun) && /[:(]|trong đó|gồm/u.test(between)) return true
  return !/[.;]\s|trong đó/u.test(between) && TELLS_APART.test(between)
}
/** What a team is made of says nothing more of how many come. */
const OF_A_TEAM = /^(?:trưởng đoàn|lãnh đội|săn sóc viên|huấn luyện viên|hlv|vận động viên|vđv)$/iu

const PART = /^\s*([^\d:]{2,80}?)\s*[:–-]?\s*(\d{1,4})\s*$/u
const LEAST_PARTS = 2

/** "60 đại biểu (Sở: 25; các huyện: 35)": bare numbers in brackets share out the persons just counted. */
function partsBehind(block: Block, count: FoundCount): QuotaFound[] {
  const open = /^\s?\(([^()]{6,300})\)/u.exec(block.text.slice(count.end, count.end + 310))
  const inside = open?.[1]
  if (!open || !inside) return []
  const parts: QuotaFound[] = []
  let at = block.start + count.end + open[0].indexOf(inside)
  for (const raw of inside.split(inside.includes(';') ? ';' : ',')) {
    const match = PART.exec(raw)
    if (!match?.[1]) return []
    parts.push({ who: tidyWho(match[1]), count: Number(match[2]), start: at, end: at + raw.length, certainty: 0.8 })
    at += raw.length + 1
  }
  return parts.length < LEAST_PARTS ? [] : parts
}

function shares(text: string, whole: FoundCount, count: FoundCount): boolean {
  const between = withoutAside(text.slice(whole.end, count.start))
  if (/trong đó\s?:/iu.test(text.slice(0, count.start)) && /[;,]\s*$/.test(between)) return true
  return /^[^.;:,()\d]{0,40}(?:\svà|,|\+|\scùng)\s*$|^[^.;\d]{0,80}trong đó(?:\scó)?\s?:?\s*$/iu.test(between)
}

function withoutAside(text: string): string {
  return text.replace(/\s\([^()]{0,40}\)/u, '')
}

/** "cử 01 lãnh đạo đại diện và 01 chuyên viên": the same unit sends both, so each is told by its noun. */
function sharing(first: QuotaFound, whole: FoundCount, block: Block, count: FoundCount): QuotaFound {
  const unit = first.who.replace(/\s\([^()]*\)$/, '')
  if (MERE_NUMBER.test(unit) || unit.toLowerCase().startsWith(whole.noun.toLowerCase())) {
    const rest = /^[^.;:,()]{0,60}/u.exec(block.text.slice(count.end))?.[0].trimEnd() ?? ''
    return { ...first, who: `${count.noun}${rest}`, count: count.count, ...placeOf(block, count) }
  }
  if (first.who === unit) first.who = `${unit} (${whole.noun})`
  return { ...first, who: `${unit} (${count.noun})`, count: count.count, ...placeOf(block, count) }
}

type Who = { who: string; certainty: number }
/** `before`: the text before the number, up to 200 characters; `after`: what follows it. */
type Form = (before: string, count: FoundCount, after: string) => Who | null

/** The ways to say who the persons are, surest first. */
const FORMS: readonly Form[] = [perUnit, everyUnit, sending, labelled, allotted, trained, expected]

function stated(block: Block, count: FoundCount, attending: boolean): QuotaFound | null {
  const before = block.text.slice(Math.max(0, count.start - 200), count.start)
  const after = block.text.slice(count.end, count.end + 60)
  if (COUNTS_PAST.test(before) && !(INVITED.test(count.noun) && /:\s*$/.test(before))) return null
  if (ELECTS.test(before) || TOTAL.test(before)) return null
  for (const form of attending ? [...FORMS, counted] : FORMS) {
    const found = form(before, count, after)
    if (found && STANDING.test(tidyWho(found.who))) return null
    if (found && /\p{L}/u.test(found.who))
      return { ...found, who: tidyWho(found.who), count: count.count, ...placeOf(block, count) }
  }
  return null
}

/** "chính thức: 17 đ/c; nữ: 5 đ/c" tells what a body is made of. */
const STANDING = /^(?:(?:đảng viên )?(?:chính thức|dự bị)|nữ|nam)$/iu

/** "Tập thể được khen thưởng: 12 đại biểu" tells who comes, not who was praised. */
const INVITED = /^(?:đại biểu|khách mời)/iu

/** The counted persons are a fact of the past, of the whole school or of an election, not a quota. */
const COUNTS_PAST =
  /(?:đạt|có mặt|vắng|đã có|hiện có|trong số|thu hút|với sự (?:tham gia|góp mặt|có mặt) của|kết nạp|tổng số (?:đảng viên|đoàn viên|học sinh|giáo viên|hội viên|cán bộ)[^:]{0,30}|sĩ số|xếp loại|công nhận|khen thưởng|biểu dương|tặng|chi|bầu(?: ra)?|toàn trường|hỗ trợ|(?<!mỗi )lớp|giải (?:nhất|nhì|ba|khuyến khích)|(?:phục vụ|phân công|bố trí)(?!\s*:))(?:\s(?:cho|được|là|khoảng|trên|hơn|gần))*\s*:?\s*$/iu

/** The sum of what stands above belongs to no group. */
const TOTAL = /(?:^|[.;]\s)[-+*•\s]{0,4}(?:tổng )?cộng(?: chung)?(?: là)?\s?:?\s?(?:khoảng )?$/iu

/** "Bầu Ban đại diện (3 người)": so many are elected. */
const ELECTS = /(?:^|[.;:–-]\s|\d[.)]\s)(?:Bầu|Hiệp thương|Giới thiệu nhân sự)\s[^.;]{2,150}$/u

/** "02 giáo viên/trường", "01 thí sinh/môn". */
function perUnit(_before: string, count: FoundCount, after: string): Who | null {
  const unit =
    /^[^.;:,/()]{0,30}\s?\/\s?(?:0?1\s)?(trường|đơn vị|phòng|lớp|cụm|chi đoàn|chi bộ|tổ|khối|xã|huyện|quận|môn|đoàn|đội|điểm cầu|cơ sở)(?!\p{L})/iu.exec(
      after,
    )
  return unit ? { who: `Mỗi ${unit[1]} (${count.noun})`, certainty: 0.85 } : null
}

const EVERY =
  /(mỗi\s[^,;:.()]{2,90}?)(?:\s(?:chọn cử|đề cử|cử|chọn|gồm|mời|có|được|là|đăng ký|tham dự))*(?:\s(?:tối thiểu|tối đa|ít nhất|không quá|khoảng|từ))?\s*:?\s*$/iu
const EVERY_OF_THEM = /^mỗi (?:đơn vị|trường|phòng|nơi|huyện|lớp|tổ|cơ sở|bệnh viện|xã|chi đoàn|chi bộ|khoa|cụm)$/iu

/** "Đại diện phụ huynh mỗi lớp 05 người": who is counted stands before the unit, from the beginning of the item. */
const GROUP =
  /^(?:[-+*•]\s*)?((?:Đại diện|Cán bộ|Giáo viên|Học sinh|Phụ huynh|Đoàn viên|Lãnh đạo|Sinh viên|Ban cán sự|Cha mẹ)[^,;:.()]{0,40})\s$/iu

/** "Mỗi trường cử 02 giáo viên"; "Bệnh viện A, B: mỗi đơn vị 01 cán bộ", where the label says which units. */
function everyUnit(before: string): Who | null {
  const every = EVERY.exec(before)
  const unit = every?.[1]?.trim()
  if (!every || !unit) return null
  const lead = before.slice(0, every.index)
  const label = EVERY_OF_THEM.test(unit) ? LABEL.exec(lead)?.[1] : undefined
  const group = label ? undefined : GROUP.exec(lead)?.[1]
  const who = group ? `${group} ${unit}` : unit
  return { who: label ? `${tidyWho(label)} (${unit})` : who, certainty: 0.9 }
}

const SENDING =
  /(?:^|[.;:(]\s?)([^.;:(]{0,160}?)\s*(?<!\p{L})(?:chọn cử|đề cử|cử|chọn|điều động|huy động|triệu tập|giới thiệu|mời|được cử)(?:\s(?:ít nhất|tối thiểu|tối đa|đủ|đại diện|thêm|từ|không quá|khoảng|đi|đi dự|tham dự|tham gia))*\s*:?\s*$/iu

/** "Công đoàn cơ sở: cử 02 người": the sender is the label. */
const LABELLED_SENDER = /^(?:[-+*•]\s*)?([^:;]{4,90}?)\s*:$/u

/** "Hội người mù Việt Nam cử 06 người": who stands before the verb sends. */
function sending(before: string, count: FoundCount): Who | null {
  const sender = SENDING.exec(before)
  if (!sender) return null
  const label = sender[1]?.trim() === '' ? LABELLED_SENDER.exec(before.slice(0, sender.index + 1))?.[1] : undefined
  return { who: label ?? (sender[1]?.trim() || count.noun), certainty: 0.75 }
}

const LABEL =
  /(?:^(?:[-+*•]\s*)?|[;.]\s)((?:(?:Lớp|Đợt|Cụm|Nhóm|Đoàn|Khối)[^:;.]{1,16}:\s)?[^:;.]{2,180}?)\s*[:–-]\s*(?:\(?\s?(?:khoảng|dự kiến|gồm|cử|mời|là)?\s?)*$/u
const MERE_NUMBER = /^(?:[-+*•\s\d.)]*)(?:số lượng|tổng số|thành phần|số|quy mô|dự kiến|trong đó)/iu
/** Prizes, money and election results are labelled the same way. */
const OTHER_LABEL =
  /(?:giải|thưởng|huy chương|kinh phí|xếp loại|kết quả|danh hiệu|chất lượng|sĩ số|có mặt|vắng|trù bị|đoàn chủ tịch|đoàn thư ký|ban kiểm phiếu|ban thẩm tra|bầu)/iu

/** "Hội nghị tổng kết: 350 đại biểu", "- Phòng A: 02 người". */
function labelled(before: string, count: FoundCount): Who | null {
  const label = LABEL.exec(before)?.[1]
  if (!label || (OTHER_LABEL.test(label) && !/đại biểu/iu.test(count.noun))) return null
  const who =
    MERE_NUMBER.test(label) && !/đại biểu|người|viên/iu.test(label) ? `${tidyWho(label)} ${count.noun}` : label
  return { who, certainty: 0.85 }
}

/** "phân bổ: Chi đoàn A 20 người; Chi đoàn B 15 người": the name of a body right before the number. */
const ALLOTTED = /(?:^|[;:]\s)((?:[-+*•]\s*)?[^:;,.]{4,90}?)\s(?:vận động\s)?(?:từ\s)?$/u
function allotted(before: string, _count: FoundCount, after: string): Who | null {
  const who = ALLOTTED.exec(before)?.[1]
  if (!who || !/^\s*(?:[;:.,(]|trở lên|tham gia|tham dự|dự|$)/u.test(after)) return null
  const name = tidyWho(who)
  return beginsActor(name) && actionOf(name) === null ? { who: name, certainty: 0.75 } : null
}

/** "Mở lớp tập huấn … cho 150 học viên". */
const OPENS_COURSE = /(?<!\p{L})(?:mở|tổ chức)\s[^.;:]{4,170}\scho\s$/iu
function trained(before: string, count: FoundCount): Who | null {
  return OPENS_COURSE.test(before) ? { who: count.noun, certainty: 0.7 } : null
}

/** In a list of those who attend: "412 sinh viên tốt nghiệp", "Hiệu trưởng và 02 giáo viên cốt cán của các trường". */
function counted(before: string, count: FoundCount, after: string): Who | null {
  if (/[\p{L}\d]\s*\/?\s*$/u.test(before) && !/(?:\s|^)(?:và|cùng|với|gồm|có|khoảng)\s$/iu.test(before)) return null
  return { who: `${count.noun}${/^[^.;:,()]*/u.exec(after)?.[0] ?? ''}`, certainty: 0.7 }
}

/** "(05 đại biểu)" after whom it counts, "khoảng 65 người", "22 đại biểu". */
function expected(before: string, count: FoundCount): Who | null {
  const inBrackets = /\(\s*$/.test(before)
  if (!inBrackets && !count.about && !/^đại biểu$/iu.test(count.noun)) return null
  const owner = inBrackets ? /(?:^|[;.:]\s)([^;.:]{3,160}?)\s?\(\s*$/u.exec(before)?.[1] : undefined
  return { who: owner ?? count.noun, certainty: 0.7 }
}

function placeOf(block: Block, count: FoundCount): { start: number; end: number } {
  return { start: block.start + count.start, end: block.start + count.end }
}

function tidyWho(who: string): string {
  return who
    .replace(/\s+/g, ' ')
    .replace(/^[\s\d.)–+*•-]*(?=\p{L})/u, '')
    .replace(/[\s,:;–-]+$/u, '')
    .trim()
}

/** "Cán bộ phụ trách các điểm … (11);": a bare number in brackets at the end of an item. */
const BRACKET = /^(?:[-+*•]\s*)?([^()]{8,400}(?:\([^()]*\)[^()]*)?)\s\((\d{1,3})\)\s*[;.]?$/u
const ENDS_IN_NUMBER = /\(\d{1,3}\)\s?[;.]?$/u
const NAMES_PERSONS = /cán bộ|giáo viên|đại biểu|viên|lãnh đạo|người/iu

function bracketed(block: Block): QuotaFound[] {
  const match = block.mark && ENDS_IN_NUMBER.test(block.text) ? BRACKET.exec(block.text) : null
  if (!match?.[1] || !NAMES_PERSONS.test(match[1])) return []
  const start = block.start + block.text.lastIndexOf('(')
  const who = tidyWho(match[1].split(':')[0] ?? match[1])
  return [{ who, count: Number(match[2]), start, end: block.end, certainty: 0.6 }]
}
