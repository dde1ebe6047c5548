import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { agendaRuns, clock, type TimedItem, timeWords } from './agenda-runs.ts'

/** Minutes between two items in which nothing is planned and no break is named. */
export const agendaGap: Rule = {
  id: 'agenda-gap',
  sources: [],
  check(paper) {
    return agendaRuns(paper)
      .flatMap((run) => run.slice(1).flatMap((item, i) => gapBefore(paper, run[i], item)))
      .slice(0, MOST)
  },
}

const MOST = 3
/** Shorter ones are room to change the speaker. */
const SHORTEST = 10
/** A break that explains itself, in the items or between them. */
const BREAK =
  /nghỉ|giải lao|ăn (?:trưa|sáng|tối)|cơm|bữa|tiệc|trà|liên hoan|di chuyển|chụp ảnh|tham quan|teabreak|tea break|coffee/iu

function gapBefore(paper: Paper, last: TimedItem | undefined, item: TimedItem): Found[] {
  if (!last || last.end === null) return []
  const minutes = item.start - last.end
  if (minutes < SHORTEST || isMealTime(last.end, item.start)) return []
  // An item without its own time between them may fill it; that is for another rule.
  if (item.order > last.order + 1) return []
  const between = paper.original.slice(last.place.start, item.place.end)
  if (BREAK.test(between) || BREAK.test(item.item.title.value) || BREAK.test(last.item.title.value)) return []
  const said = {
    first: timeWords(paper, last),
    second: timeWords(paper, item),
    from: clock(last.end),
    to: clock(item.start),
  }
  return [
    { severity: 'question', spans: [last.place, item.place], message: say('agenda-gap.gap', { ...said, minutes }) },
  ]
}

/** Lunch lies between 10:30 and 14:30, supper after 16:30: half an hour and more there needs no word. */
function isMealTime(from: number, to: number): boolean {
  const long = to - from >= 30
  return long && ((from >= 630 && to <= 870 && to >= 720) || (from >= 990 && to >= 1050))
}
