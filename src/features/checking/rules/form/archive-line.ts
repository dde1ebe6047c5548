import { type Paper, placeOf } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote, write } from '../writing.ts'
import { layoutOf } from './layout.ts'

/** "Lưu: VT, <đơn vị soạn thảo>." as the last line of Nơi nhận. */
export const archiveLine: Rule = {
  id: 'archive-line',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.9' },
    { act: 'tt01', place: 'Điều 14' },
  ],
  check(paper) {
    const { recipients, isOfficial, isOfParty } = layoutOf(paper)
    if (recipients < 0 || isOfParty) return []
    const line = archiveLineOf(paper, recipients)
    if (line === null) return isOfficial && isWhole(paper, recipients) ? [missing(paper, recipients)] : []
    const wrong = whatIsWrong(paper, line)
    if (wrong === null) return []
    const span = paper.at(line.start, line.end)
    const fix = wrong.right === null ? null : write(span, wrong.right)
    return [{ severity: 'error', spans: [span], message: say(wrong.key, { line: quote(line.text) }), fix }]
  },
}

type Line = { start: number; end: number; text: string; next: string }

/** The line that begins with "Lưu", without its dash, and what comes after it. */
const LINE = /^[^\S\n]*(?:[-–—+•*][^\S\n]*)?(Lưu[^\S\n]*:?[^\n\t]{0,80}?)[^\S\n]*(?=\n|\t|$)/imu

function archiveLineOf(paper: Paper, from: number): Line | null {
  const foot = paper.text.slice(from)
  const match = LINE.exec(foot)
  const text = match?.[1]
  if (!match || text === undefined) return null
  const start = from + match.index + match[0].indexOf(text)
  return { start, end: start + text.length, text, next: foot.slice(match.index + match[0].length).trimStart() }
}

type Wrong = { key: Parameters<typeof say>[0]; right: string | null }

function whatIsWrong(paper: Paper, { text, next }: Line): Wrong | null {
  const bare = text.replace(/[\s./;,]*$/, '')
  const units = bare
    .replace(/^Lưu\s*:?\s*/i, '')
    .split(/\s*[,;]\s*/)
    .filter(Boolean)
  // Minutes are kept with the file: "Lưu: VT, Hồ sơ."
  if (/^[-–—+•]\s?\p{L}/u.test(next) && !/^[-–—+•]\s?Lưu/iu.test(next))
    return { key: 'archive-line.not_last', right: null }
  if (!units.some((unit) => /^VT\b|^Văn thư/iu.test(unit))) return { key: 'archive-line.no_clerk', right: null }
  if (units.length < 2 && paper.reading.type?.value !== 'BB') return { key: 'archive-line.no_drafter', right: null }
  if (units.some((unit) => /["“”]|^[a-z]{3,}\d*$/u.test(unit))) return { key: 'archive-line.person', right: null }
  const right = `Lưu: ${units.join(', ')}.`
  return right === text ? null : { key: 'archive-line.punctuation', right }
}

function missing(paper: Paper, recipients: number): Found {
  const end = recipients + 'Nơi nhận'.length
  return { severity: 'warning', spans: [paper.at(recipients, end)], message: say('archive-line.none') }
}

/** The foot is there to its end: its signer stands below the list, or the list is ended by a dot. */
function isWhole(paper: Paper, recipients: number): boolean {
  const { signer } = paper.reading
  const name = placeOf(paper, signer?.name ?? null)
  const last = placeOf(paper, paper.reading.recipients.at(-1) ?? null)
  if (name === null || last === null || paper.reading.recipients.length < 2) return false
  return name.start > Math.max(recipients, last.start) || /[.)]\s*$/.test(paper.text)
}
