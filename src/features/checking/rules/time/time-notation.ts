import { matchesOf } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { inStyle, mainStyle, type Style, type WrittenTime, writtenTimes } from './time-forms.ts'

/** One document writes its hours in one way: all that differ in one finding, which one click brings into line. */
export const timeNotation: Rule = {
  id: 'time-notation',
  sources: [],
  check(paper) {
    return [...impossibleTimes(paper), ...uneven(paper)]
  },
}

/** "từ 25h00", "lúc 8 giờ 75": no clock shows it. A number of hours without minutes may be a length of time. */
const IMPOSSIBLE =
  /(?<=(?:từ|lúc|đến|vào|hồi)\s{1,2})(?:(?:2[5-9]|[3-9]\d)\s?(?:[hg:]|giờ)\s?\d{2}|\d{1,2}\s?(?:[hg]|giờ)\s?[6-9]\d)(?![\d/])/giu
const MOST = 3

function impossibleTimes(paper: Paper): Found[] {
  return matchesOf(paper.text, IMPOSSIBLE)
    .slice(0, MOST)
    .map(({ 0: words, index }) => ({
      severity: 'error',
      spans: [paper.at(index, index + words.length)],
      message: say('time-notation.impossible', { words }),
      fix: null,
    }))
}

function uneven(paper: Paper): Found[] {
  const times = writtenTimes(paper)
  if (times.length === 0) return []
  const style = mainStyle(times)
  const odd = times.filter((time) => isOdd(time, style, times))
  const first = odd[0]
  if (!first) return []
  const usual = times.find((time) => !odd.includes(time) && time.minute !== null) ?? null
  const said = { odd: first.words, usual: usual?.words ?? inStyle(first, style) }
  return [
    {
      severity: odd.some((time) => isOtherWay(time, style)) ? 'warning' : 'question',
      spans: odd.map(({ place }) => paper.at(place.start, place.end)),
      message: say(usual ? 'time-notation.mixed' : 'time-notation.hybrid', said),
      fix: { label: say('time-notation.fix'), edits: odd.map((time) => editOf(paper, time, style)) },
    },
  ]
}

/** Another sign, or the sign of one way with the word of another: "8h30 phút". */
function isOtherWay(time: WrittenTime, style: Style): boolean {
  return time.family !== style.family || (time.family !== 'giờ' && time.unit === 'phút')
}

function isOdd(time: WrittenTime, style: Style, all: readonly WrittenTime[]): boolean {
  if (isOtherWay(time, style)) return true
  // "7h30 đến 12h": minutes here and none there; "14 giờ" beside "8 giờ 30 phút" is how one speaks.
  if (time.minute === null) return time.family !== 'giờ' && all.some((other) => other.minute !== null)
  if (Number(time.hour) < 10 && (time.hour.length === 2) !== style.padded) return true
  return time.unit !== style.unit && !time.sharesUnit
}

function editOf(paper: Paper, time: WrittenTime, style: Style) {
  return { ...paper.at(time.place.start, time.place.end), text: inStyle(time, style) }
}
