import { oncePerPaper } from '../../once-per-paper.ts'
import type { Paper, Word } from '../../paper.ts'

/** One place where a unit is named: its kind ("phòng", "trung tâm") and the words after it, as far as a name may go. */
export type Mention = { head: string; start: number; words: readonly Word[] }

/** Kinds of units whose names are written in many ways; the second word where the first alone says nothing. */
const HEADS = new Map<string, string | null>([
  ...(['phòng', 'sở', 'ban', 'khoa', 'viện', 'trường', 'đoàn', 'hội', 'cục', 'vụ', 'tổ'] as const).map(
    (head) => [head, null] as const,
  ),
  ['trung', 'tâm'],
  ['chi', 'cục'],
  ['công', 'ty'],
  ['bệnh', 'viện'],
])
/** Words that begin like a kind of unit and are none ("tổ chức", "hội nghị"). */
const NO_UNIT = new Set(
  (
    'tổ chức,hội nghị,hội thảo,hội thi,hội trường,hội họp,hội đồng,hội diễn,hội khỏe,hội giảng,phòng chống,phòng họp,phòng học,' +
    'phòng thi,phòng khách,phòng cháy,ban hành,đoàn viên,đoàn kết,đoàn thể,đoàn đại,trường hợp,trường học,khoa học,sở hữu,vụ việc,cục bộ,tổ trưởng,tổ phó,viện trợ,hội viên,trường đại,ban đầu'
  ).split(','),
)
/** Where the name of one unit ends and that of the next, above it, begins. */
const NEXT_UNIT = new Set(['sở', 'phòng', 'bộ', 'trường', 'ubnd', 'huyện', 'quận', 'tỉnh', 'phường', 'xã', 'thị'])
/** No name is longer. */
const LONGEST = 10
const JOINER = /^\s?(?:[-–—&]\s?)?$/

/** Every place where a unit is named in the body; lines in capitals and what stands below "Nơi nhận" are left out. */
export function mentionsOf(paper: Paper): Mention[] {
  const words = paper.words()
  const end = footOf(paper)
  const mentions: Mention[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    if (word === undefined || word.start >= end) break
    const second = HEADS.get(word.lower)
    if (second === undefined || word.form.upper) continue
    if (second !== null && words[i + 1]?.lower !== second) continue
    if (NO_UNIT.has(`${word.lower} ${words[i + 1]?.lower ?? ''}`)) continue
    const from = second === null ? i + 1 : i + 2
    const named = nameFrom(paper.text, words, from)
    if (named.length > 0)
      mentions.push({ head: second === null ? word.lower : `${word.lower} ${second}`, start: word.start, words: named })
  }
  return mentions
}

/** Where the list of recipients begins; names are shortened there by custom. */
export const footOf = oncePerPaper(({ text }): number => {
  const at = text.lastIndexOf('Nơi nhận')
  return at < 0 ? text.length : at
})

function nameFrom(text: string, words: readonly Word[], from: number): Word[] {
  const named: Word[] = []
  let last = words[from - 1]
  for (let i = from; i < words.length && named.length < LONGEST; i += 1) {
    const word = words[i]
    if (word === undefined || last === undefined || !isJoined(text, last.end, word.start)) break
    if (named.length > 1 && NEXT_UNIT.has(word.lower) && (word.lower !== 'bộ' || isCapital(word))) break
    named.push(word)
    last = word
  }
  return named
}

function isJoined(text: string, from: number, to: number): boolean {
  return (to === from + 1 && text.charCodeAt(from) === BLANK) || JOINER.test(text.slice(from, to))
}
const BLANK = 0x20

/** "CNTT", "TC", "GDNN": two capitals or more and nothing else. */
export function isAcronym({ text, form }: Word): boolean {
  return form.upper && text.length <= 9 && /^[\p{Lu}]+$/u.test(text)
}

/** "TH", "TiH": also with small letters between. */
export function isCapital({ form }: Word): boolean {
  return form.capital || form.upper
}
