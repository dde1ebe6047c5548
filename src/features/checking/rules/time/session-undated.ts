import type { Session } from '#features/reading/rules/public.ts'
import type { Place } from '../../messages.ts'
import { layoutOf } from '../form/layout.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { wordsAt } from './moments.ts'

/** People are called together, but nobody can tell on which day: all such places in one finding. */
export const sessionUndated: Rule = {
  id: 'session-undated',
  sources: [
    { act: 'qd45', place: 'quy định về nội dung giấy mời họp' },
    { act: 'qd114', place: 'quy định về nội dung giấy mời họp' },
  ],
  check(paper) {
    const { sessions, convenes, type } = paper.reading
    if (!convenes.value || type === null || !CALLS.has(type.value)) return []
    const open = sessions.filter((session) => session.date === null)
    if (sessions.length === 0) return callsWithoutTime(paper) ? [nowhere()] : []
    if (open.length === 0) return []
    const months = open.filter((session) => session.month !== null)
    if (months.length > 0) return [onlyMonths(paper, months)]
    return open.length < sessions.length || layoutOf(paper).hasEnd ? noDay(paper, open) : []
  },
}

const CALLS: ReadonlySet<string> = new Set(['GM', 'CV', 'TB', 'KH'])

function onlyMonths(paper: Paper, months: readonly Session[]): Found {
  const spans = months.flatMap((session) => session.month?.spans.slice(0, 1) ?? [])
  const places = spans.filter((place, i) => spans.findIndex((other) => other.start === place.start) === i)
  const names = places.map((place) => `“${wordsAt(paper, place)}”`)
  const list = names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} …` : names.join(', ')
  return { severity: 'question', spans: places, message: say('session-undated.month', { months: list }) }
}

const MOST_NAMED = 3

function noDay(paper: Paper, open: readonly Session[]): Found[] {
  const spans = open.flatMap((session): Place[] => session.spans.slice(0, 1))
  const first = spans[0]
  if (!first) return []
  const place = wordsAt(paper, first)
  return [
    {
      severity: 'question',
      spans,
      message: say('session-undated.no_day', { place: place.length > 60 ? `${place.slice(0, 57)}…` : place }),
    },
  ]
}

/** What the title of a paper that calls people together names. */
const MEETING =
  /hội nghị|cuộc họp|(?:^|\s)họp(?:\s|$)|tập huấn|bồi dưỡng|giao ban|hội thảo|chuyên đề|tọa đàm|toạ đàm|sơ kết|tổng kết/iu
/** Regular ones have no single day; a guideline about how meetings are held has none either. */
const REGULAR =
  /hằng (?:tuần|tháng|năm)|hàng (?:tuần|tháng|năm)|định kỳ|quy chế|quy định|sinh hoạt chuyên môn|nghị quyết|kết luận/iu

/** A whole paper about a meeting in which no session was read at all. */
function callsWithoutTime(paper: Paper): boolean {
  const { subject, convenes, recurrences } = paper.reading
  const layout = layoutOf(paper)
  const title = subject?.value ?? ''
  return (
    layout.isOfficial &&
    layout.hasEnd &&
    layout.recipients >= 0 &&
    convenes.certainty >= 0.75 &&
    recurrences.length === 0 &&
    MEETING.test(title) &&
    !REGULAR.test(title)
  )
}

function nowhere(): Found {
  return { severity: 'question', spans: [], message: say('session-undated.none') }
}
