import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote } from '../writing.ts'
import { agendaRuns, type TimedItem, timeWords } from './agenda-runs.ts'

/** Items of one list that begin before the one above has ended, run backwards, or end before they begin. */
export const agendaOverlap: Rule = {
  id: 'agenda-overlap',
  sources: [],
  check(paper) {
    const all = agendaRuns(paper).flatMap((run) => inRun(paper, run))
    return all.length === 0 || PARALLEL.test(paper.text) ? [] : all.slice(0, MOST)
  },
}

const MOST = 4
/** Work in several rooms at once. */
const PARALLEL =
  /song song|(?:phiên|họp|thảo luận|chia) (?:tổ|tiểu ban|phân ban|nhóm) (?:1|2|I|A|số)|tiểu ban (?:1|I|A)(?!\p{L})/u
const AT_ONCE = /đồng thời|cùng (?:lúc|thời gian)|xen kẽ|trong (?:suốt )?(?:thời gian|khi)|nhóm|phòng số|giữa giờ/iu

function inRun(paper: Paper, run: readonly TimedItem[]): Found[] {
  const kept = run.filter((item, i) => !holdsOthers(item, run[i + 1], run[i + 2]))
  const found: Found[] = kept.filter(isReversed).map((item) => reversed(paper, item))
  const straight = kept.filter((item) => !isReversed(item))
  const wrong: Found[] = []
  straight.forEach((item, i) => {
    const last = straight[i - 1]
    if (!last || AT_ONCE.test(last.item.title.value) || AT_ONCE.test(item.item.title.value)) return
    if (item.start < last.start) wrong.push(backwards(paper, last, item))
    else if (last.end !== null && item.start < last.end && !isSame(last, item)) wrong.push(overlap(paper, last, item))
  })
  // Where half of a list overlaps, it is one of things that go on side by side.
  return wrong.length > 2 && wrong.length * 2 > straight.length ? found : [...found, ...wrong]
}

/** "7h30 - 11h30: Khai mạc và làm việc" over its parts: at least two of them lie inside. */
function holdsOthers({ start, end }: TimedItem, first: TimedItem | undefined, second: TimedItem | undefined): boolean {
  if (end === null) return false
  const inside = (item: TimedItem | undefined) => item !== undefined && item.start >= start && item.start < end
  return inside(first) && inside(second)
}

/** Up to this hour "9h30 - 2h00" may count the afternoon by twelve. */
const NOON = 12 * 60

function isReversed({ start, end }: TimedItem): boolean {
  return end !== null && end <= start && !(end + NOON > start && start >= 10 * 60 && end < 6 * 60)
}

function isSame(a: TimedItem, b: TimedItem): boolean {
  return a.start === b.start && (a.end === b.end || b.end === null)
}

function reversed(paper: Paper, item: TimedItem): Found {
  const said = { time: timeWords(paper, item), title: quote(item.item.title.value) }
  return { severity: 'error', spans: [item.place], message: say('agenda-overlap.reversed', said) }
}

function overlap(paper: Paper, last: TimedItem, item: TimedItem): Found {
  const said = { first: timeWords(paper, last), second: timeWords(paper, item), title: quote(item.item.title.value) }
  return { severity: 'error', spans: [item.place, last.place], message: say('agenda-overlap.overlap', said) }
}

function backwards(paper: Paper, last: TimedItem, item: TimedItem): Found {
  const said = { first: timeWords(paper, last), second: timeWords(paper, item), title: quote(item.item.title.value) }
  return { severity: 'warning', spans: [item.place, last.place], message: say('agenda-overlap.backwards', said) }
}
