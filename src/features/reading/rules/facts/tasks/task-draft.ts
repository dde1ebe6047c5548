import type { Task } from '../../../messages.ts'
import { type Document, factAt, spansAt } from '../../document.ts'
import { beginsAction } from '../../grammar/actors.ts'
import { findDates, isoOf } from '../../grammar/dates.ts'
import { dueTimeAt } from '../../grammar/due-times.ts'
import { type Piece, partOf, splitPiece, tidy, withoutLead, wordsOf } from '../../source/pieces.ts'

/** Who does what, as pieces of the text. `due`: where its day stands apart from the action. */
export type TaskDraft = { unit: Piece; action: Piece; certainty: number; due?: Piece | undefined }

const BY_WHEN = /(?:trước|chậm nhất|muộn nhất|hạn|hết|đến|trong|vào|xong)[^.;]{0,40}$/iu

const DATED = /(?:trước|chậm nhất|muộn nhất|hạn chót)[^;]{0,25}?(?:ngày \d|\d{1,2}\s?[/.-]\s?\d{1,2})/iu

/** Does the text say by which day? */
export function isDated(text: string): boolean {
  return DATED.test(text)
}

/** "gửi danh sách trước ngày 5/3; nhắc đoàn viên mặc áo xanh": what follows a day of its own is another task. */
export function dutiesIn(draft: TaskDraft): TaskDraft[] {
  const parts = splitPiece(draft.action, /;\s+/gu)
  if (parts.length < 2 || !parts.every(({ text }) => beginsAction(text))) return [draft]
  const actions: Piece[] = []
  let from = 0
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1]
    if (next && !isDated(part.text) && !isDated(next.text)) continue
    const end = part.end - draft.action.start
    actions.push(tidy(partOf(draft.action, from, end)))
    from = end
  }
  return actions.map((action) => ({ ...draft, action }))
}

/** The facts of a draft. `year`: the year to read into a date without one. */
export function taskOf(document: Document, draft: TaskDraft, year: number | null): Task {
  const { unit, action, certainty, due } = draft
  const deadline = due
    ? findDates(due.text, year).at(-1)
    : findDates(action.text, year).findLast((date) =>
        BY_WHEN.test(action.text.slice(Math.max(0, date.start - 60), date.start)),
      )
  const day = deadline?.dates.at(-1)
  const at = deadline && withHour(due ?? action, deadline)
  return {
    spans: spansAt(document, [unit, action]),
    unit: factAt(document, wordsOf(unit.text), unit.start, unit.end, certainty),
    action: factAt(document, wordsOf(action.text), action.start, action.end, certainty),
    deadline: at && day && day.day > 0 ? factAt(document, isoOf(day), at.start, at.end, certainty) : null,
  }
}

/** The words of the day, with those of the hour beside it. */
function withHour(piece: Piece, { start, end }: { start: number; end: number }): Piece {
  const due = dueTimeAt(piece.text, start, end)
  return partOf(piece, Math.min(start, due?.start ?? start), Math.max(end, due?.end ?? end))
}

const ADDRESS =
  /^(?:(?:[Đđ]ối với|[Tt]rách nhiệm(?: của)?|[Nn]hiệm vụ(?: của)?|[Gg]iao(?: cho)?|[Pp]hân công|[Yy]êu cầu đối với|[Vv]ề phía|[Rr]iêng)\s+)+/u

/** The name of a unit without the words that only point at it ("Đối với các trường" → "các trường"). */
export function unitOf(piece: Piece): Piece {
  return tidy(withoutLead(tidy(piece), ADDRESS))
}

/** Words of which a closing formula is made; what is left over says whether anything in particular is asked. */
const FORMULA = new Set(
  `triển khai thực hiện tổ chức nghiêm túc tốt quan tâm phối hợp kết hợp kế hoạch nội dung công văn văn bản thông báo này trên nêu nói theo đúng
đầy đủ có hiệu quả chất lượng kịp thời và các được những của việc hướng dẫn tinh thần yêu cầu đạt kết cao quy định đã đề ra để cùng
chỉ đạo đơn vị mình tại với một cách nhà trường hội nghị biết thi hành quyết chịu trách nhiệm điều`.split(/\s+/),
)
const EXHORTS = /^(?:nêu cao|phát huy|đề cao|tăng cường|tập trung trí tuệ)(?!\p{L})/u
const LEAST = 3

/** "triển khai thực hiện nghiêm túc kế hoạch này" asks for nothing in particular. */
export function isFormula(action: string): boolean {
  if (EXHORTS.test(action)) return true
  const words = action.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return words.filter((word) => !FORMULA.has(word)).length < LEAST
}
