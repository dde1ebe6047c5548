import type { Paper } from '../../paper.ts'
import { isAcronym, isCapital, type Mention } from './mentions.ts'

/** One unit of the text that is written in full and by initials, in no order: places of each way. */
export type Ways = { places: { start: number; end: number }[] }

/** Initials that are words of their own in these documents and are never spelled out again. */
const ALWAYS_SHORT =
  /^(?:GDĐT|THTHCS|THCSTHPT|UBND|HĐND|THCS|THPT|TTGDTX|GDTX|GDNN|CMHS|TNCS|LHTN|LHPN|MTTQ|CNTT|TDTT|KHCN|DTNT|PTDT|NXB|HS|GV)$/

type Short = { letters: string; count: number; mention: Mention }

/**
 * "Phòng CNTT" beside "Phòng Công nghệ thông tin". Nothing is said where the short way is explained in brackets, or is used
 * all along after the full one: only a short way before the full one leaves the reader guessing.
 */
export function shortenedNames(paper: Paper, mentions: readonly Mention[]): Ways[] {
  const byHead = Map.groupBy(mentions, ({ head }) => head)
  const seen = new Set<string>()
  const all: Ways[] = []
  for (const mention of mentions) {
    const short = leadingInitials(mention)
    if (short === null) continue
    const id = `${mention.head} ${short.letters}`
    if (seen.has(id) || seen.size >= MOST_NAMES) continue
    seen.add(id)
    if (ALWAYS_SHORT.test(short.letters)) continue
    const ways = waysOf(short, byHead.get(mention.head) ?? [])
    if (ways !== null && !isExplained(paper.text, short.letters)) all.push(ways)
  }
  return all
}

const MOST_NAMES = 40
const MOST_PLACES = 6

function leadingInitials(mention: Mention): Short | null {
  let letters = ''
  let count = 0
  for (const word of mention.words) {
    if (!isAcronym(word)) break
    letters += word.text
    count += 1
  }
  return count > 0 && letters.length >= 2 ? { letters, count, mention } : null
}

function waysOf(short: Short, mentions: readonly Mention[]): Ways | null {
  const shorts = mentions.filter((each) => leadingInitials(each)?.letters === short.letters)
  const fulls = mentions.flatMap((each) => {
    const words = spelledOut(each, short.letters)
    return words === 0 ? [] : [{ mention: each, words }]
  })
  const named = fulls.filter((full) => shorts.some((each) => isSame(short, each, full)))
  const last = named.at(-1)
  if (last === undefined || short.mention.start > last.mention.start) return null
  const places = [
    placeOfWords(short.mention, short.count),
    ...named.map(({ mention, words }) => placeOfWords(mention, words)),
    ...shorts.slice(1).map((each) => placeOfWords(each, short.count)),
  ]
  return { places: distinct(places) }
}

/** Two initials say little: then the words that follow have to be the same ("Trường TH Hoa Sen", "Trường Tiểu học Hoa Sen"). */
function isSame(short: Short, each: Mention, full: { mention: Mention; words: number }): boolean {
  const isSchool = each.head === 'trường'
  if (short.letters.length >= 3 && !isSchool) return true
  const needed = isSchool ? 2 : 1
  const after = each.words.slice(short.count, short.count + needed)
  const fullAfter = full.mention.words.slice(full.words, full.words + needed)
  if (short.letters.length >= 5) return true
  return (
    after.length === needed &&
    fullAfter.length === needed &&
    after.every((word, i) => isCapital(word) && word.lower === fullAfter[i]?.lower)
  )
}

/** How many words of the mention the initials stand for; 0 where they do not, or where it is written in initials, too. */
function spelledOut({ words }: Mention, letters: string): number {
  let at = 0
  let isSpelled = false
  for (const [i, word] of words.entries()) {
    if (isAcronym(word) && letters.startsWith(word.text, at)) at += word.text.length
    else if (word.lower === 'và') continue
    else if (word.text.charAt(0).toUpperCase() === letters[at]) {
      at += 1
      isSpelled = true
    } else return 0
    if (at === letters.length) return isSpelled ? i + 1 : 0
  }
  return 0
}

function isExplained(text: string, letters: string): boolean {
  return text.includes(`(${letters})`) || text.includes(`là ${letters})`) || text.includes(`tắt là ${letters}`)
}

function placeOfWords({ start, words }: Mention, count: number) {
  return { start, end: words[count - 1]?.end ?? start }
}

function distinct(places: { start: number; end: number }[]) {
  const seen = new Set<number>()
  return places.filter(({ start }) => !seen.has(start) && seen.add(start)).slice(0, MOST_PLACES)
}
