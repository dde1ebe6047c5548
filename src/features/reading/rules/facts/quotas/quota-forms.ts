import { type FoundCount, findCounts } from '../../grammar/counts.ts'
import type { Block } from '../../source/blocks.ts'

export type QuotaFound = { who: string; count: number; start: number; end: number; certainty: number }

/** The quotas that the sentences of one block state. */
export function quotasIn(block: Block): QuotaFound[] {
  const found: QuotaFound[] = []
  let whole: FoundCount | null = null
  for (const count of findCounts(block.text)) {
    if (whole && partOf(block.text, whole, count)) continue
    const last = found.at(-1)
    const quota =
      last && whole && shares(block.text, whole, count) ? sharing(last, whole, block, count) : stated(block, count)
    if (!quota) continue
    found.push(quota)
    whole = count
  }
  return found.length > 0 ? found : bracketed(block)
}

/** After it the persons already counted are only told apart. */
const TELLS_APART = /^\s*(?:[^.;:]{0,40})?(?::|\(|gồm|bao gồm)/u

/** "3 đại biểu: 1 lãnh đạo, 2 cán bộ", "6 người (mỗi môn 2 người)": the second number is part of the first. */
function partOf(text: string, whole: FoundCount, count: FoundCount): boolean {
  const between = text.slice(whole.end, count.start)
  return !/[.;]\s|trong đó/u.test(between) && TELLS_APART.test(between)
}

function shares(text: string, whole: FoundCount, count: FoundCount): boolean {
  const between = text.slice(whole.end, count.start)
  return /^[^.;:,()\d]{0,40}(?:\svà|,|\+|\scùng)\s*$|^[^.;\d]{0,80}trong đó(?:\scó)?\s*$/iu.test(between)
}

/** "cử 01 lãnh đạo đại diện và 01 chuyên viên": the same unit sends both, so each is told by its noun. */
function sharing(first: QuotaFound, whole: FoundCount, block: Block, count: FoundCount): QuotaFound {
  const unit = first.who.replace(/\s\([^()]*\)$/, '')
  if (first.who === unit) first.who = `${unit} (${whole.noun})`
  return { ...first, who: `${unit} (${count.noun})`, count: count.count, ...placeOf(block, count) }
}

type Who = { who: string; certainty: number }
/** `before`: the text before the number, up to 200 characters; `after`: what follows it. */
type Form = (before: string, count: FoundCount, after: string) => Who | null

/** The ways to say who the persons are, surest first. */
const FORMS: readonly Form[] = [perUnit, everyUnit, sending, labelled, expected]

function stated(block: Block, count: FoundCount): QuotaFound | null {
  const before = block.text.slice(Math.max(0, count.start - 200), count.start)
  const after = block.text.slice(count.end, count.end + 60)
  if (COUNTS_PAST.test(before) && !(INVITED.test(count.noun) && /:\s*$/.test(before))) return null
  for (const form of FORMS) {
    const found = form(before, count, after)
    if (found) return { ...found, who: tidyWho(found.who), count: count.count, ...placeOf(block, count) }
  }
  return null
}

/** "Tập thể được khen thưởng: 12 đại biểu" tells who comes, not who was praised. */
const INVITED = /^(?:đại biểu|khách mời)/iu

/** The counted persons are a fact of the past, of the whole school or of an election, not a quota. */
const COUNTS_PAST =
  /(?:đạt|có mặt|vắng|đã có|hiện có|trong số|thu hút|với sự (?:tham gia|góp mặt|có mặt) của|kết nạp|tổng số (?:đảng viên|đoàn viên|học sinh|giáo viên|hội viên|cán bộ)[^:]{0,30}|sĩ số|xếp loại|công nhận|khen thưởng|biểu dương|tặng|chi|bầu(?: ra)?|toàn trường|hỗ trợ|(?<!mỗi )lớp|giải (?:nhất|nhì|ba|khuyến khích)|phục vụ|phân công|bố trí)(?:\s(?:cho|được|là|khoảng|trên|hơn|gần))*\s*:?\s*$/iu

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
  /(?:^|[.;:(]\s?)([^.;:(]{0,160}?)\s*(?<!\p{L})(?:chọn cử|đề cử|cử|chọn|điều động|triệu tập|giới thiệu|mời|được cử)(?:\s(?:ít nhất|tối thiểu|tối đa|đủ|đại diện|thêm|từ|không quá|khoảng|đi|đi dự|tham dự|tham gia))*\s*:?\s*$/iu

/** "Công đoàn cơ sở: cử 02 người": the sender is the label. */
const LABELLED_SENDER = /^(?:[-+*•]\s*)?([^:;]{4,90}?)\s*:$/u

/** "Hội người mù Việt Nam cử 06 người": who stands before the verb sends. */
function sending(before: string, count: FoundCount): Who | null {
  const sender = SENDING.exec(before)
  if (!sender) return null
  const label = sender[1]?.trim() === '' ? LABELLED_SENDER.exec(before.slice(0, sender.index + 1))?.[1] : undefined
  return { who: label ?? (sender[1]?.trim() || count.noun), certainty: 0.75 }
}

const LABEL = /(?:^|[;.]\s)([^:;.]{2,180}?)\s*[:–-]\s*(?:\(?\s?(?:khoảng|dự kiến|gồm|cử|mời|là)?\s?)*$/u
const MERE_NUMBER = /^(?:[-+*•\s\d.)]*)(?:số lượng|tổng số|thành phần|số|quy mô|dự kiến)/iu
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
