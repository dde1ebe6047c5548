import type { Session } from '#features/reading/rules/public.ts'
import { minutesOf } from '#platform/vietnamese/clock-times.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { agendaRuns, type TimedItem, timeWords } from './agenda-runs.ts'
import { wordsAt } from './moments.ts'

/** The programme begins before the hour to which people are called, or goes on after its end. */
export const agendaOutsideSession: Rule = {
  id: 'agenda-outside-session',
  sources: [],
  check(paper) {
    const runs = agendaRuns(paper)
    return runs.flatMap((run) => outside(paper, run, runs.length)).slice(0, MOST)
  },
}

const MOST = 2
/** Below, it is a rounded hour. */
const TOLERANCE = 5
/** Minutes for which people come in. */
const RECEPTION_LONGEST = 90
/** Those who come early are not yet in session. */
const RECEPTION = /đón|đăng k[ýí]|ổn định|tập trung|điểm danh|tiếp đại biểu|phát tài liệu|văn nghệ|kiểm tra|chuẩn bị/iu
const AFTER = /ăn (?:trưa|tối)|cơm|liên hoan|tiệc|nghỉ|giao lưu|chụp ảnh|tham quan|thu dọn|trở về|ra về|tiễn/iu
/** The hour of opening is not the hour of coming. */
const OPENING = /khai mạc/iu

function outside(paper: Paper, run: readonly TimedItem[], runs: number): Found[] {
  const first = run[0]
  const date = first?.item.date?.value ?? null
  const dated = paper.reading.sessions.filter((one) => one.start && (date === null || one.date?.value === date))
  const sessions = dated.every((one) => isApart(one, run)) ? dated : []
  if (!first || sessions.length === 0) return []
  if (date === null && (runs > 1 || new Set(sessions.map((one) => one.start?.value)).size > 2)) return []
  // With one list and one session there is nothing that could be mixed up, however far apart they lie.
  const farthest = runs === 1 && sessions.length === 1 ? 24 * 60 : 180
  return [...early(paper, run, sessions, farthest), ...late(paper, run, sessions, farthest)]
}

/** A session whose hour was read from the programme itself cannot disagree with it. */
function isApart({ start }: Session, run: readonly TimedItem[]): boolean {
  const at = start?.spans[0]?.start ?? -1
  return !run.some(({ place }) => place.start <= at && at < place.end)
}

function early(paper: Paper, run: readonly TimedItem[], sessions: readonly Session[], farthest: number): Found[] {
  const [first, second] = run
  const opening = sessions.toSorted((a, b) => startOf(a) - startOf(b))[0]
  const place = opening?.start?.spans[0]
  if (!first || !opening || !place || startOf(opening) - first.start < TOLERANCE) return []
  if (startOf(opening) - first.start > farthest) return []
  const isSoon = startOf(opening) - first.start <= RECEPTION_LONGEST
  const opens = run.some((item) => item.start === startOf(opening)) || (second && second.start <= startOf(opening))
  if (isSoon && opens && RECEPTION.test(first.item.title.value)) return []
  const line = paper.original.slice(Math.max(0, place.start - 60), place.end + 20)
  if (OPENING.test(line)) return []
  const said = { item: timeWords(paper, first), session: wordsAt(paper, place) }
  return [{ severity: 'warning', spans: [first.place, place], message: say('agenda-outside-session.early', said) }]
}

function startOf({ start }: Session): number {
  return start === null ? 0 : minutesOf(start.value)
}

function late(paper: Paper, run: readonly TimedItem[], sessions: readonly Session[], farthest: number): Found[] {
  const closing = sessions
    .filter((one) => one.end !== null)
    .toSorted((a, b) => minutesOf(b.end?.value ?? '00:00') - minutesOf(a.end?.value ?? '00:00'))[0]
  const place = closing?.end?.spans[0]
  // Another session of the day without its end may hold what comes later.
  if (!closing?.end || !place || sessions.some((one) => one.end === null)) return []
  if (new Set(sessions.map((one) => one.date?.value)).size > 1) return []
  const end = minutesOf(closing.end.value)
  const last = run.filter((item) => !AFTER.test(item.item.title.value)).at(-1)
  const finish = last?.end ?? last?.start ?? 0
  if (!last || finish - end < TOLERANCE || finish - end > farthest) return []
  const said = { item: timeWords(paper, last), session: wordsAt(paper, place) }
  return [{ severity: 'warning', spans: [last.place, place], message: say('agenda-outside-session.late', said) }]
}
