import { type Block, matchesOf } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { write } from '../writing.ts'
import { KNOWN_ANNIVERSARIES } from './known-anniversaries.ts'

/** "kỷ niệm 43 năm ngày … (20/11/1982 - 20/11/2025)": the count of years must be the difference of the two. */
export const anniversary: Rule = {
  id: 'anniversary',
  sources: [],
  check(paper) {
    return paper.document.blocks.flatMap((block) => (HINT.test(block.text) ? inBlock(paper, block) : [])).slice(0, MOST)
  },
}

const MOST = 4
const HINT = /k[ỷy] niệm|\d năm(?:,)? [Nn]gày|lần thứ \d|\d{4}\s?[-–—]\s?[\d/.]*\d{4}\s?\)/u
const DAY = '(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?|\\d{1,2}[/-])?'
/** "(30/4/1975 - 30/4/2025)", "(1975-2025)". */
const PAIR = new RegExp(
  `\\(\\s?(?:ngày )?${DAY}((?:18|19|20)\\d{2})\\s?(?:[-–—]|đến)\\s?(?:ngày )?${DAY}(20\\d{2})\\s?\\)`,
  'gu',
)
/** "43 năm", "lần thứ 43"; how many years, not a term or a plan of years. */
const COUNT = /(?<![\d./-])(?:lần thứ )?(\d{1,3})(?: năm(?! học|\s?\d{4})(?=[,\s]))|lần thứ (\d{1,3})(?![\d/])/gu
/** How far before its two years the count may stand. */
const REACH = 200

function inBlock(paper: Paper, block: Block): Found[] {
  const pairs = matchesOf(block.text, PAIR)
  let from = 0
  const wrong = pairs.flatMap((pair) => {
    const start = Math.max(from, pair.index - REACH)
    from = pair.index + pair[0].length
    return countedWrong(paper, block, start, pair)
  })
  return [...wrong, ...(pairs.length === 0 ? knownWrong(paper, block) : [])]
}

function countedWrong(paper: Paper, block: Block, start: number, pair: RegExpExecArray): Found[] {
  const [first, last] = [Number(pair[1]), Number(pair[2])]
  const years = last - first
  const before = block.text.slice(start, pair.index)
  const count = matchesOf(before, COUNT).at(-1)
  if (!count || !/k[ỷy] niệm|ngày|thành lập|truyền thống/iu.test(before) || TERM.test(before)) return []
  const counted = Number(count[1] ?? count[2])
  if (counted === years || years <= 0) return []
  const digits = block.start + start + count.index + count[0].search(/\d/)
  const place = paper.at(digits, digits + String(count[1] ?? count[2]).length)
  const pairAt = paper.at(block.start + pair.index, block.start + pair.index + pair[0].length)
  return [
    {
      severity: 'error',
      spans: [place, pairAt],
      message: say('anniversary.count', { first, last, years, counted }),
      fix: write(place, String(years)),
    },
  ]
}

const TERM = /nhiệm kỳ|giai đoạn|khóa|khoá|niên khóa/iu
const KEEPS = /k[ỷy] niệm\s+(?:lần thứ\s+)?(\d{1,3})(?:\s+năm)?,?\s+([^.;()]{0,90})/gu

/** Without its years, a well-known day is counted against the year of the paper or the next. */
function knownWrong(paper: Paper, block: Block): Found[] {
  if (paper.date === null) return []
  const now = Number(paper.date.slice(0, 4))
  return matchesOf(block.text, KEEPS).flatMap((match): Found[] => {
    const what = match[2] ?? ''
    const day = KNOWN_ANNIVERSARIES.find(({ words }) => words.test(what))
    const counted = Number(match[1])
    const written = /(20\d{2})/.exec(what)?.[1]
    const year = written === undefined ? now : Number(written)
    if (!day || counted === year - day.year || (written === undefined && counted === now + 1 - day.year)) return []
    // Long ago, or another event that carries the same words.
    if (Math.abs(counted - (year - day.year)) > 15 || counted < 2) return []
    const digits = block.start + match.index + match[0].search(/\d/)
    const place = paper.at(digits, digits + (match[1] ?? '').length)
    const said = { name: day.name, first: day.year, year, years: year - day.year, counted }
    return [
      {
        severity: 'warning',
        spans: [place],
        message: say('anniversary.known', said),
        fix: write(place, String(year - day.year)),
      },
    ]
  })
}
