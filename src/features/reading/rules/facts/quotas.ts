import type { Quota } from '../../messages.ts'
import { factAt, spansAt } from '../document.ts'
import { type FoundCount, findCounts } from '../grammar/counts.ts'
import type { Block } from '../source/blocks.ts'
import type { Frame } from './frame.ts'
import { tableQuotas } from './quota-tables.ts'

export type QuotaFound = { who: string; count: number; start: number; end: number; certainty: number }

/** How many persons each unit sends, or how many are expected. */
export function readQuotas(frame: Frame): Quota[] {
  const { document, head, foot } = frame
  const tables = tableQuotas(document)
  const found: QuotaFound[] = [...tables.quotas]
  for (const block of document.blocks) {
    if (block.end <= head.bodyStart || block.start >= foot.bodyEnd || tables.blocks.has(block.index)) continue
    found.push(...quotasOf(block))
  }
  const seen = new Set<string>()
  return found
    .sort((a, b) => a.start - b.start)
    .filter((quota) => {
      const key = `${quota.count} ${quota.who.toLowerCase()}`
      return seen.has(key) ? false : seen.add(key)
    })
    .map((quota) => ({
      spans: spansAt(document, [quota]),
      who: factAt(document, quota.who, quota.start, quota.end, quota.certainty),
      count: factAt(document, quota.count, quota.start, quota.end, quota.certainty),
    }))
}

/** Words that send or invite persons; what stands before them is who sends. */
const SENDS =
  /(?:chọn cử|đề cử|cử|chọn|bố trí|điều động|triệu tập|giới thiệu|phân công|mời|tham dự|tham gia|gồm|gửi|đăng ký|đăng kí|có)(?:\s(?:ít nhất|tối thiểu|tối đa|đủ|đại diện|danh sách|thêm|từ|không quá|tham dự|tham gia|khoảng|là))*\s*:?\s*$/iu
/** The counted persons are a fact of the past or of the whole, not a quota. */
const STATES =
  /(?:đạt|có mặt|vắng|đã có|hiện có|trong số|thu hút|với sự tham gia của|kết nạp|tổng số (?:đảng viên|đoàn viên|học sinh|giáo viên|hội viên|cán bộ)[^:]{0,30}|sĩ số|xếp loại|công nhận|khen thưởng|tặng|chi|bầu(?: ra)?|toàn trường|hỗ trợ|lớp)\s*:?\s*$/iu
const LABEL = /(?:^|[;.]\s)([^:;.]{2,180}?)\s*[:–-]\s*(?:\(?\s?(?:khoảng|dự kiến|gồm|cử|mời|là)?\s?)*$/u
const EACH =
  /(mỗi\s[^,;:.()]{2,90}?)(?:\s(?:chọn cử|đề cử|cử|chọn|bố trí|gồm|mời|có|được|là))?(?:\s(?:tối thiểu|tối đa|ít nhất|không quá))?\s*:?\s*$/iu
/** After it the persons already counted are only told apart. */
const SPLITS = /^\s*(?:[^.;:]{0,40})?(?::|\(|gồm|bao gồm)/u

function quotasOf(block: Block): QuotaFound[] {
  const counts = findCounts(block.text)
  const found: QuotaFound[] = []
  let whole: FoundCount | null = null
  for (const count of counts) {
    if (whole && dependsOn(block.text, whole, count)) continue
    const last = found.at(-1)
    const also = last && whole && ALSO.test(block.text.slice(whole.end, count.start))
    const quota = also && whole ? sharing(last, whole, block, count) : quotaOf(block, count)
    if (!quota) continue
    found.push(quota)
    whole = count
  }
  return found.length > 0 ? found : bracketed(block)
}

/** "cử 01 lãnh đạo đại diện và 01 chuyên viên": the same unit sends both, so each is told by its noun. */
const ALSO = /^[^.;:,()\d]{0,40}(?:\svà|,|\+|\scùng)\s*$/iu

function sharing(first: QuotaFound, whole: FoundCount, block: Block, count: FoundCount): QuotaFound {
  const unit = first.who.replace(/\s\([^()]*\)$/, '')
  if (first.who === unit) first.who = `${unit} (${whole.noun})`
  return { ...first, who: `${unit} (${count.noun})`, count: count.count, ...placeOf(block, count) }
}

function placeOf(block: Block, count: FoundCount): { start: number; end: number } {
  return { start: block.start + count.start, end: block.start + count.end }
}

/** "3 đại biểu: 1 lãnh đạo, 2 cán bộ", "6 người (mỗi môn 2 người)": the second number is part of the first. */
function dependsOn(text: string, whole: FoundCount, count: FoundCount): boolean {
  const between = text.slice(whole.end, count.start)
  if (/[.;]\s|trong đó/u.test(between)) return false
  return SPLITS.test(between)
}

function quotaOf(block: Block, count: FoundCount): QuotaFound | null {
  const text = block.text
  const from = Math.max(0, count.start - 200)
  const before = text.slice(from, count.start)
  const after = text.slice(count.end, count.end + 60)
  if (STATES.test(before)) return null
  const range = placeOf(block, count)
  const each = /^\s?\/\s?(?:1\s)?(trường|đơn vị|phòng|lớp|cụm|chi đoàn|tổ|khối|xã|huyện|quận|môn|đoàn|đội)/iu.exec(
    after,
  )
  if (each) return { who: `Mỗi ${each[1]} (${count.noun})`, count: count.count, ...range, certainty: 0.85 }
  const every = EACH.exec(before)
  if (every) return { who: everyWho(before, every), count: count.count, ...range, certainty: 0.9 }
  if (SENDS.test(before)) {
    const sender =
      /([^.;:]{0,160}?)\s*(?:chọn cử|đề cử|cử|chọn|bố trí|điều động|triệu tập|giới thiệu|phân công|mời|gồm)[^.;:]{0,30}$/u.exec(
        before,
      )
    if (!/(?:cử|chọn|triệu tập|mời|bố trí|điều động|gồm|tham dự|đăng k)/iu.test(before)) return null
    return { who: tidyWho(sender?.[1] || count.noun), count: count.count, ...range, certainty: 0.75 }
  }
  const label = LABEL.exec(before)
  if (label) return { who: labelled(label[1] ?? '', count.noun), count: count.count, ...range, certainty: 0.85 }
  if (
    /\(\s*$/.test(before) ||
    (count.about && /đại biểu|người/iu.test(count.noun)) ||
    /^(?:đại biểu)$/iu.test(count.noun)
  )
    return { who: tidyWho(bracketOwner(before) ?? count.noun), count: count.count, ...range, certainty: 0.7 }
  return null
}

/** "Bệnh viện A, B: mỗi đơn vị 01 cán bộ": the label says which units. */
function everyWho(before: string, every: RegExpExecArray): string {
  const label = /^(?:mỗi (?:đơn vị|trường|phòng|nơi|huyện|lớp|tổ|cơ sở|bệnh viện|xã))$/iu.test((every[1] ?? '').trim())
    ? LABEL.exec(before.slice(0, every.index))?.[1]
    : undefined
  return label ? `${tidyWho(label)} (${(every[1] ?? '').trim()})` : tidyWho(every[1] ?? '')
}

function labelled(label: string, noun: string): string {
  return /^(?:số lượng|tổng số|thành phần|số|quy mô)/iu.test(label.trim())
    ? `${tidyWho(label)} ${noun}`
    : tidyWho(label)
}

function bracketOwner(before: string): string | null {
  const owner = /(?:^|[;.:]\s)([^;.:]{3,160}?)\s?\(\s*$/u.exec(before)?.[1]
  return owner ? owner.replace(/^\s*[-+*•]\s*/, '') : null
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

function bracketed(block: Block): QuotaFound[] {
  const match = BRACKET.exec(block.text)
  if (!match?.[1] || !block.mark || !/cán bộ|giáo viên|đại biểu|viên|lãnh đạo|người/iu.test(match[1])) return []
  const start = block.start + block.text.lastIndexOf('(')
  return [
    {
      who: tidyWho(match[1].split(':')[0] ?? match[1]),
      count: Number(match[2]),
      start,
      end: block.end,
      certainty: 0.6,
    },
  ]
}
