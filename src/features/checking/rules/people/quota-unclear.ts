import { type Paper, placeOf } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'
import { type Sending, sendingsIn } from './quotas/sent.ts'

/**
 * A number of persons that those who send them cannot share out: so many for several kinds, a sum that is none, a list of
 * units without "mỗi", persons to be sent without a number.
 */
export const quotaUnclear: Rule = {
  id: 'quota-unclear',
  sources: [],
  check(paper) {
    const sent = paper.document.blocks.flatMap((block) =>
      sendingsIn(block.text).flatMap((sending) => judged(paper, sending, block.start)),
    )
    return [...sent.slice(0, 3), ...wrongTotal(paper), ...beyondTable(paper), ...unnumbered(paper)].slice(0, 4)
  },
}

function judged(paper: Paper, sending: Sending, from: number): Found[] {
  const { count, kinds, link, sender } = sending
  const spans = [paper.at(from + sending.start, from + sending.end)]
  const counts = kinds.flatMap((kind) => kind.count ?? [])
  const sum = counts.reduce((total, each) => total + each, 0)
  if (link !== null && counts.length === kinds.length && kinds.length > 1) {
    const isWrong = link === 'all' ? sum !== count : sum > count
    return isWrong ? [{ severity: 'error', spans, message: say('quota-unclear.sum', { count, sum }) }] : []
  }
  const isOpen =
    kinds.length > 1 && counts.length === 0 && !/còn lại|mỗi|từng|hoặc/i.test(kinds.map(({ text }) => text).join())
  const names = quote(kinds.map(({ text }) => text).join(', '))
  if (isOpen && count !== kinds.length && (link !== null || kinds.every(({ text }) => KIND.test(text))))
    return [{ severity: 'question', spans, message: say('quota-unclear.unsplit', { count, kinds: names }) }]
  if (isSeveral(sender) && !/mỗi|từng|tổng/i.test(sender))
    return [{ severity: 'question', spans, message: say('quota-unclear.each', { count, units: quote(sender) }) }]
  return []
}

/** Offices and professions: "01 cán bộ quản lý, giáo viên" is one of the two, or one of each. */
const KIND =
  /^(?:(?:đại diện )?lãnh đạo|cán bộ|giáo viên|chuyên viên|hiệu trưởng|phó hiệu trưởng|tổ trưởng|nhân viên|kế toán|văn thư|học sinh|đoàn viên|giảng viên|viên chức|công chức)(?!\p{L})/iu

/** "phòng A, các phòng khác cử 01 lãnh đạo": several senders and no "mỗi". */
function isSeveral(sender: string): boolean {
  return /^(?:và )?(?:\p{L}+ ){0,12}\p{L}+(?:,| và) (?:các|phòng|trường|ban|khoa|trung tâm|đơn vị|sở)(?!\p{L})/iu.test(
    sender,
  )
}

/** "Tổng cộng" of a table against its rows. */
function wrongTotal(paper: Paper): Found[] {
  const { quotas } = paper.reading
  const at = quotas.findIndex(({ who }) => TOTAL.test(who.value))
  const total = quotas[at]
  if (total === undefined || at < 2) return []
  const rows = quotas.slice(0, at).filter(({ who }) => !who.value.includes('('))
  if (rows.length < 2 || rows.some(({ who }) => /mỗi|từng/i.test(who.value))) return []
  const sum = rows.reduce((all, { count }) => all + count.value, 0)
  const place = placeOf(paper, total.count)
  if (sum === total.count.value || place === null) return []
  const message = say('quota-unclear.total', { count: total.count.value, sum })
  return [{ severity: 'warning', spans: [paper.at(place.start, place.end)], message }]
}
const TOTAL = /^(?:tổng cộng|tổng số|tổng|cộng)(?!\p{L})/iu

/** The table shares out some of the kinds that are invited; for the others no number is given. */
function beyondTable(paper: Paper): Found[] {
  const { quotas, participants } = paper.reading
  if (!quotas.some(({ who }) => TOTAL.test(who.value))) return []
  const kinds = new Set(quotas.flatMap(({ who }) => /\(([^)]+)\)$/.exec(who.value)?.[1]?.toLowerCase() ?? []))
  const isCounted = (value: string) => [...kinds].some((kind) => value.toLowerCase().startsWith(kind))
  const others = participants.filter(({ value }) => !isCounted(value))
  if (kinds.size === 0 || others.length === 0 || others.length === participants.length) return []
  const names = others
    .slice(0, 3)
    .map(({ value }) => `“${quote(value)}”`)
    .join(', ')
  const message = say('quota-unclear.beyond', { names, kinds: [...kinds].join(', ') })
  return [{ severity: 'question', spans: others.slice(0, 5).flatMap(({ spans }) => spans.slice(0, 1)), message }]
}

/** "cử đại diện cán bộ Đoàn tham dự": how many? */
function unnumbered(paper: Paper): Found[] {
  const open = paper.reading.tasks.filter(({ action }) => UNNUMBERED.test(action.value) && !COUNTED.test(action.value))
  if (open.length === 0) return []
  const actions = open.slice(0, 2).map(({ action }) => `“${quote(action.value)}”`)
  return [
    {
      severity: 'question',
      spans: open.slice(0, 5).flatMap(({ action }) => action.spans.slice(0, 1)),
      message: say('quota-unclear.unnumbered', { actions: actions.join(', ') }),
    },
  ]
}
const UNNUMBERED =
  /^(?:cử|điều động|chọn cử|chọn)(?: đại diện| các| một số)? (?:cán bộ|giáo viên|sinh viên|học sinh|đoàn viên|chuyên viên|hội viên|nhân viên|giảng viên)[^.;]{0,60}(?:tham dự|tham gia|dự|học)(?!\p{L})/iu
const COUNTED =
  /\d|toàn thể|toàn bộ|tất cả|đúng thành phần|đầy đủ|theo (?:danh sách|số lượng|phân bổ|quy định|chỉ tiêu|thành phần)/iu
