import type { Paper } from '#features/checking/rules/public.ts'
import { weekdayName } from '#platform/vietnamese/dates.ts'
import { factAtPath } from '../fact-paths.ts'
import { clockWords } from '../row-editing/compose-row.ts'
import type { Edit, Range } from './edits.ts'
import { endEdits } from './end-words.ts'
import { blankDate, dayWords, lineEnd, longDay, placeOfPath } from './stated-places.ts'
import { clocksIn } from './time-words.ts'
import { weekdayBeside } from './weekday-words.ts'

const TIME_LABEL = /^.{0,12}Thời gian[^:\n]{0,30}:?[ \t]*/imu
const PLACE_LABEL = /^.{0,12}Địa điểm[^:\n]{0,30}:[ \t]*[….]*[ \t]*$/imu

/** Ways to write when and where a session is; edits of the clean text. */
export function sessionInserts(paper: Paper, row: number, part: string, wanted: string): Edit[][] {
  if (part === 'date') return dateInserts(paper, row, wanted)
  if (part === 'start') return startInserts(paper, row, wanted)
  if (part === 'end') return endInserts(paper, row, wanted)
  return part === 'venue' ? venueInserts(paper, row, wanted) : []
}

function dateInserts(paper: Paper, row: number, wanted: string): Edit[][] {
  const { text, bodyStart, bodyEnd } = paper
  const blank = blankDate(text, { start: bodyStart, end: bodyEnd || text.length })
  const month = placeOfPath(paper, `sessions.${row}.month`)
  const start = placeOfPath(paper, `sessions.${row}.start`)
  const label = TIME_LABEL.exec(text)
  const at = label ? lineEnd(text, label.index) : 0
  return [
    ...(month ? [[monthAsDay(text, month, wanted)]] : []),
    ...(blank ? [[filledDay(text, blank, wanted)]] : []),
    ...(start ? [[{ start: start.end, end: start.end, text: `, ${weekdayName(wanted)}, ${dayWords(wanted)}` }]] : []),
    ...(label ? [[{ start: at, end: at, text: `${text[at - 1] === ' ' ? '' : ' '}${dayWords(wanted)}` }]] : []),
  ]
}

/** A conference is held "trong tháng 11", but not "trong ngày 18/11". */
function monthAsDay(text: string, month: Range, wanted: string): Edit {
  const within = /trong\s$/iu.exec(text.slice(Math.max(0, month.start - 6), month.start))?.[0] ?? ''
  const start = month.start - within.length
  return { start, end: month.end, text: capitalLike(text.slice(start, month.end), dayWords(wanted)) }
}

/** A blank in the text of the plan is filled with the weekday, as those who come look at it first. */
function filledDay(text: string, blank: Range, wanted: string): Edit {
  const weekday = /thứ\s?[….\s_]{1,12},?\s?$/iu.exec(text.slice(Math.max(0, blank.start - 20), blank.start))?.[0] ?? ''
  return { start: blank.start - weekday.length, end: blank.end, text: `${weekdayName(wanted)}, ${longDay(wanted)}` }
}

function capitalLike(before: string, words: string): string {
  return /^\p{Lu}/u.test(before) ? (words[0] ?? '').toUpperCase() + words.slice(1) : words
}

function startInserts(paper: Paper, row: number, wanted: string): Edit[][] {
  const { text } = paper
  const date = placeOfPath(paper, `sessions.${row}.date`)
  if (!date) return []
  const weekday = weekdayBeside(text, date)
  const start = weekday && weekday.start < date.start ? weekday.start : date.start
  const first = text[start] ?? ''
  const before = [{ start, end: start + 1, text: `${clockWords(wanted)}, ${first.toLowerCase()}` }]
  const end = weekday && weekday.end > date.end ? text.indexOf(')', weekday.end) + 1 || weekday.end : date.end
  return [before, [{ start: end, end, text: `, ${clockWords(wanted)}` }]]
}

function endInserts(paper: Paper, row: number, wanted: string): Edit[][] {
  const start = placeOfPath(paper, `sessions.${row}.start`)
  const clock = start && clocksIn(paper.text, start)[0]
  if (!clock) return []
  const from = String(factAtPath(paper.reading, `sessions.${row}.start`)?.value)
  return [' đến ', ' - '].map((sign) => endEdits(paper.text, clock, from, wanted, sign))
}

function venueInserts(paper: Paper, row: number, wanted: string): Edit[][] {
  const { text } = paper
  const label = PLACE_LABEL.exec(text)
  const blank = label
    ? [
        [
          {
            start: label.index,
            end: label.index + label[0].length,
            text: `${label[0].replace(/[\s….]*$/u, '')} ${wanted}${/\.\s*$/u.test(text.slice(0, label.index)) ? '.' : ''}`,
          },
        ],
      ]
    : []
  const place = placeOfPath(paper, `sessions.${row}.date`) ?? placeOfPath(paper, `sessions.${row}.start`)
  if (!place) return blank
  const line = text.slice(text.lastIndexOf('\n', place.start) + 1)
  const mark = /^(?:[-+*•]\s*)?/u.exec(line)?.[0] ?? ''
  const below = [
    { start: lineEnd(text, place.end), end: lineEnd(text, place.end), text: `\n${mark}Địa điểm: ${wanted}` },
  ]
  return [...blank, below, [{ start: place.end, end: place.end, text: `, tại ${wanted}` }]]
}
