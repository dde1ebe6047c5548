import { actionOf, beginsAction, beginsActor } from '../../grammar/actors.ts'
import { beginsOrgan } from '../../grammar/organ-names.ts'
import { type Piece, partOf, splitPiece, tidy, withoutLead } from '../../source/pieces.ts'
import type { Segment } from '../../source/sections.ts'
import { type TaskDraft, unitOf } from './task-draft.ts'

/** In a list of those who attend, only nominating, inviting and reporting are duties. */
const DUTIES =
  /^(?:chọn cử|cử|triệu tập(?= thêm)|mời(?= (?:thêm|các|đại))|lập danh sách|đăng ký|đăng kí|gửi|thông báo|phân công|thành lập(?= \d))(?!\p{L})/u

/** "(đơn vị có nhiều nội dung thì cử thêm chuyên viên)": the condition says when, not who. */
const CONDITION = /^[^,;.()]{4,80}?\sthì\s/u

/** "Mỗi phòng cử 02 người", "Giám đốc các sở (cử đại diện cùng dự)" in a list of participants. */
export function tasksOfAside(segment: Segment): TaskDraft[] {
  const { label, rest } = segment
  const body = rest.text !== '' && beginsActor(rest.text) && !beginsOrgan(label.text) ? rest : segment.body
  const open = body.text.indexOf('(')
  const close = body.text.indexOf(')', open)
  const each = beginsActor(label.text) && !STAGE.test(label.text) && EACH_OF.test(rest.text)
  const drafts: (TaskDraft | null)[] = each
    ? splitPiece(rest, SENTENCES).map((piece, i) => withUnit(duty(piece), i === 0 ? unitOf(label) : null))
    : splitPiece(body, SENTENCES).map(duty)
  if (open > 3 && close > open) {
    const bracket = partOf(body, open + 1, close)
    const inner = withoutLead(bracket, CONDITION)
    drafts.push(duty(inner), askedInBrackets(inner, partOf(body, 0, open)))
    if (DUTIES.test(inner.text))
      drafts.push({ unit: unitOf(partOf(body, 0, open)), action: tidy(inner), certainty: 0.7 })
  }
  return drafts.filter((draft) => draft !== null)
}

/** "(đề nghị đi đúng thành phần)" asks those before it, "(giao Chủ tịch xã mời thêm …)" another. */
const ASKS = /^(?:đề nghị|yêu cầu|giao)\s+/iu
const LEAST_ASKED = 4
function askedInBrackets(inner: Piece, before: Piece): TaskDraft | null {
  const asked = withoutLead(inner, ASKS)
  if (asked.start === inner.start) return null
  if (beginsActor(asked.text)) return duty(asked)
  if (!beginsAction(asked.text) && !/^(?:đi|đến|có mặt) /iu.test(asked.text)) return null
  return asked.text.split(' ').length < LEAST_ASKED
    ? null
    : { unit: unitOf(before), action: tidy(asked), certainty: 0.7 }
}

/** "Thư viện các tỉnh: mỗi đơn vị cử 02 người": the label says whose duty it is, the sentence only that it is each one's. */
const EACH_OF = /^(?:mỗi|từng) (?:\p{L}+ ){1,2}(?:cử|chọn|lập|đăng k[ýí]|mời|triệu tập) /iu

/** "Cấp THPT: mỗi trường cử …": a stage of schooling is nobody. */
const STAGE = /^(?:cấp|bậc|khối) /iu

function withUnit(draft: TaskDraft | null, unit: Piece | null): TaskDraft | null {
  return draft && unit ? { ...draft, unit } : draft
}

/** "Công chức văn phòng. Mỗi sở cử 02 người; mỗi huyện cử 04 người." */
const SENTENCES = /(?<=\p{L}{2}|\))\.\s+(?=\p{Lu})|;\s+/gu

const LEAST_WORDS = 4

/** "2. Thảo luận (Tổ tổng hợp ý kiến các tiết dự giờ)": what an item asks of someone in brackets. */
export function taskInBrackets(segment: Segment): TaskDraft | null {
  const { body } = segment
  const open = body.text.indexOf('(')
  const close = body.text.indexOf(')', open)
  if (open < 3 || close < open) return null
  const inner = partOf(body, open + 1, close)
  const found = beginsActor(inner.text) ? actionOf(inner.text) : null
  const action = found && tidy(partOf(inner, found.start))
  if (!found || !action || found.field || action.text.split(' ').length < LEAST_WORDS) return null
  return { unit: unitOf(partOf(inner, 0, found.unitEnd)), action, certainty: 0.65 }
}

function duty(piece: Piece): TaskDraft | null {
  if (!beginsActor(piece.text)) return null
  const found = actionOf(piece.text)
  if (!found || !DUTIES.test(piece.text.slice(found.start))) return null
  return { unit: unitOf(partOf(piece, 0, found.unitEnd)), action: tidy(partOf(piece, found.start)), certainty: 0.7 }
}
