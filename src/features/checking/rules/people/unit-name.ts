import type { Paper } from '../paper.ts'
import type { Found, Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote, write } from '../writing.ts'
import { differentlyWritten } from './names/cased.ts'
import { mixedDashes } from './names/dashes.ts'
import { educationNames, type Named } from './names/education-bodies.ts'
import { mentionsOf } from './names/mentions.ts'
import { shortenedNames, type Ways } from './names/shortened.ts'
import { brokenNames, misspeltProvinces, type Slip, unpartedNames } from './names/slips.ts'
import { cityForms, levelForms, looseForms } from './names/ways.ts'

/**
 * One unit under several names in one document, or a name written wrongly. All places of one cause are one finding; the
 * certain slips come first, and no document gets more than four.
 */
export const unitName: Rule = {
  id: 'unit-name',
  sources: [],
  check(paper) {
    const mentions = mentionsOf(paper)
    const slips = [
      ...brokenNames(paper).map((slip) => slipped(paper, slip, 'unit-name.broken')),
      ...misspeltProvinces(paper).map((slip) => slipped(paper, slip, 'unit-name.misspelt')),
      ...unpartedNames(paper).map((slip) => slipped(paper, slip, 'unit-name.unparted')),
    ]
    const ways = [
      ...education(paper),
      ...several(paper, differentlyWritten(paper.text, mentions), 'warning'),
      ...several(paper, shortenedNames(paper, mentions), 'question'),
      ...several(paper, levelForms(paper), 'question'),
      ...several(paper, cityForms(paper), 'question'),
      ...several(paper, looseForms(paper), 'question'),
      ...several(paper, mixedDashes(paper.text, mentions), 'question', 'unit-name.dashes'),
    ]
    return [...slips, ...ways].slice(0, MOST)
  },
}

const MOST = 4
const MOST_SPANS = 6
const MOST_NAMES = 3

function slipped(
  paper: Paper,
  slip: Slip,
  key: 'unit-name.broken' | 'unit-name.misspelt' | 'unit-name.unparted',
): Found {
  const place = paper.at(slip.start, slip.end)
  return {
    severity: key === 'unit-name.unparted' ? 'warning' : 'error',
    spans: [place],
    message: say(key, { words: quote(slip.words), right: slip.right }),
    fix: write(place, slip.right),
  }
}

/** Sở, Phòng, Bộ: a sign in place of "và" is wrong; initials and full name by turns leave the reader guessing. */
function education(paper: Paper): Found[] {
  const { full, wrong, short, isExplained } = educationNames(paper)
  const shorts = new Set(short.map(({ name }) => name.toUpperCase()))
  const isMixed = !isExplained && short.some((one) => [...full, ...wrong].some((other) => isTurned(one, other)))
  if (wrong.length === 0 && shorts.size < 2 && !isMixed) return []
  const withShort = isMixed || shorts.size > 1 ? short : []
  const shown = firstOfEach([...wrong, ...withShort, ...(wrong.length > 0 || isMixed ? full : [])])
  const words = shown.map(({ name }) => `“${name}”`).join(', ')
  const edits = wrong.map(({ nameStart, end }) => ({
    ...paper.at(nameStart, end),
    text: rightName(paper.text.slice(nameStart, end)),
  }))
  const mends = wrong.length > 0 && shorts.size < 2 && !isMixed
  return [
    {
      severity: wrong.length > 0 ? 'warning' : 'question',
      spans: shown.slice(0, MOST_SPANS).map(({ start, end }) => paper.at(start, end)),
      message: say(shown.length === 1 ? 'unit-name.sign' : 'unit-name.several', { words }),
      fix: mends ? { label: say('unit-name.fix_and'), edits } : null,
    },
  ]
}

/** The initials stand before the full name of the same kind of body, which comes back once more. */
function isTurned(short: Named, full: Named): boolean {
  return short.start < full.start && short.head === full.head
}

function rightName(name: string): string {
  return name === name.toUpperCase() ? 'GIÁO DỤC VÀ ĐÀO TẠO' : 'Giáo dục và Đào tạo'
}

function firstOfEach(names: readonly Named[]): Named[] {
  const seen = new Set<string>()
  return names.filter(({ name }) => !seen.has(name) && seen.add(name))
}

/** All names of one kind of doubt are one finding: "A", "B"; "C", "D". */
function several(
  paper: Paper,
  ways: readonly Ways[],
  severity: 'warning' | 'question',
  key: 'unit-name.several' | 'unit-name.dashes' = 'unit-name.several',
): Found[] {
  if (ways.length === 0) return []
  const words = ways.slice(0, MOST_NAMES).map(({ places }) => {
    const forms = new Set(places.map(({ start, end }) => `“${quote(paper.text.slice(start, end))}”`))
    return [...forms].slice(0, MOST_NAMES).join(', ')
  })
  const places = ways.slice(0, MOST_NAMES).flatMap((each) => each.places)
  return [
    {
      severity,
      spans: places.slice(0, MOST_SPANS).map(({ start, end }) => paper.at(start, end)),
      message: say(key, { words: words.join('; ') }),
    },
  ]
}
