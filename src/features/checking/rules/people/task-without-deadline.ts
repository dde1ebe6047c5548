import type { Task } from '#features/reading/rules/public.ts'
import { type Paper, placeOf } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'
import { DELIVERY, NO_WORK, PREPARATION, TIMED } from './task-words.ts'

/**
 * Someone is asked for something and not told until when. What others wait for (a report, an invitation, a list) is one
 * finding per unit; what has to be ready for the day is one finding of all, as a question: the day itself may do.
 */
export const taskWithoutDeadline: Rule = {
  id: 'task-without-deadline',
  sources: [],
  check(paper) {
    const open = paper.reading.type?.value === 'CTr' ? [] : openTasks(paper)
    const deliveries = open.filter(({ delivers }) => delivers)
    const units = [...Map.groupBy(deliveries, ({ unit }) => unit.toLowerCase()).values()].slice(0, MOST_UNITS)
    const rest = open.filter((task) => !task.delivers)
    return [...units.map(awaited), ...(rest.length > 0 && !hasCommonLimit(paper) ? [prepared(rest)] : [])]
  },
}

type Open = { unit: string; action: string; place: { start: number; end: number }; delivers: boolean }

/** More than three such questions in one document nobody reads; the first are the weightiest. */
const MOST_UNITS = 3
const MOST_PLACES = 6

function openTasks(paper: Paper): Open[] {
  const inAgenda = agendaPlaces(paper)
  return paper.reading.tasks.flatMap((task) => {
    if (task.deadline !== null) return []
    const place = placeOf(paper, task.action)
    if (place === null || inAgenda.some((item) => item.start < place.end && place.start < item.end)) return []
    const kind = kindOf(paper, task, place)
    if (kind === null) return []
    const { start, end } = paper.at(place.start, place.end)
    return [{ unit: task.unit.value, action: task.action.value, place: { start, end }, delivers: kind === 'delivery' }]
  })
}

/** Rows of the programme: whoever speaks there has the hour of the programme. */
function agendaPlaces(paper: Paper) {
  return paper.reading.agenda.flatMap(({ title }) => placeOf(paper, title) ?? [])
}

function kindOf(paper: Paper, task: Task, place: { start: number; end: number }): 'delivery' | 'preparation' | null {
  const action = task.action.value
  if (TIMED.test(action) || isTimedAround(paper, place) || ownPlan(paper, task) || isDatedElsewhere(paper, action))
    return null
  const delivers = DELIVERY.test(action) && !/^(?:tích cực|tham dự|tham gia|chi |kinh phí)/iu.test(action)
  if (delivers) return 'delivery'
  return !NO_WORK.test(action) && PREPARATION.test(action) ? 'preparation' : null
}

/** "Gửi về Phòng. Hạn chót: ngày 5/10." and a line "Thời gian nộp: …" below the request say it, too. */
function isTimedAround(paper: Paper, place: { start: number; end: number }): boolean {
  const { blocks } = paper.document
  const at = blocks.findIndex((block) => block.start <= place.start && place.start < block.end)
  const block = blocks[at]
  if (block === undefined) return false
  const after = block.text.slice(Math.max(0, place.end - block.start), place.end - block.start + 160)
  if (LIMIT.test(after)) return true
  const next = blocks[at + 1]
  return next !== undefined && LIMIT_LINE.test(next.body)
}
const LIMIT = /(?<!\p{L})(?:hạn|chậm nhất|muộn nhất|trước (?:ngày|\d)|hoàn thành)(?!\p{L})/iu
const LIMIT_LINE =
  /^(?:thời hạn|hạn|chậm nhất|trước ngày|thời gian (?:gửi|nộp|hoàn thành|đăng ký|thực hiện|nhận))(?!\p{L})/iu

/** The same report to the same receiver has its day in another request. */
function isDatedElsewhere(paper: Paper, action: string): boolean {
  const receiver = /(?<!\p{L})(?:về|cho|lên|đến) (\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,4})/u.exec(action)?.[1]
  if (receiver === undefined || !/báo cáo/iu.test(action)) return false
  return paper.reading.tasks.some(
    (other) => other.deadline !== null && /báo cáo/iu.test(other.action.value) && other.action.value.includes(receiver),
  )
}

/** "Sở … xây dựng kế hoạch tổ chức hội nghị": that is this paper. */
function ownPlan(paper: Paper, task: Task): boolean {
  const issuer = paper.reading.issuer?.value.toLowerCase() ?? ''
  const isOwn = issuer !== '' && task.unit.value !== '' && issuer.startsWith(task.unit.value.toLowerCase())
  return isOwn && /^(?:xây dựng|ban hành) (?:nội dung,? )?kế hoạch tổ chức/iu.test(task.action.value)
}

/** One sentence for all: "Các bộ phận hoàn thành công tác chuẩn bị trước ngày 10/3". */
function hasCommonLimit(paper: Paper): boolean {
  return paper.document.blocks.some(({ text }) => /hoàn t|xong/.test(text) && COMMON_LIMIT.test(text))
}
const COMMON_LIMIT =
  /(?:các (?:đơn vị|bộ phận|thành viên|phòng|cá nhân|đồng chí|tổ|tiểu ban)|(?:mọi|toàn bộ) (?:công việc|công tác))[^.;]{0,60}(?:hoàn thành|hoàn tất|chuẩn bị xong)[^.;]{0,80}(?:trước|chậm nhất|xong)[^.;]{0,30}\d/iu

function awaited(tasks: Open[]): Found {
  const [first] = tasks
  const words = { unit: quote(first?.unit ?? ''), action: quote(first?.action ?? '') }
  return {
    severity: 'warning',
    spans: tasks.slice(0, MOST_PLACES).map(({ place }) => place),
    message: say('task-without-deadline.awaited', words),
  }
}

function prepared(tasks: Open[]): Found {
  const action = tasks
    .slice(0, 2)
    .map((task) => `“${quote(task.action)}”`)
    .join(', ')
  return {
    severity: 'question',
    spans: tasks.slice(0, MOST_PLACES).map(({ place }) => place),
    message: say(tasks.length > 2 ? 'task-without-deadline.prepared_many' : 'task-without-deadline.prepared', {
      action,
      count: tasks.length,
    }),
  }
}
