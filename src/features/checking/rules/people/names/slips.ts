import { matchesOf } from '#features/reading/rules/public.ts'
import { fold } from '#platform/vietnamese/fold.ts'
import { canonicalTone } from '#platform/vietnamese/tone.ts'
import type { Paper, Word } from '../../paper.ts'
import { remembered } from '../../remembered.ts'
import { isCapital } from './mentions.ts'
import { PROVINCES } from './provinces.ts'

/** One slip with what has to stand there: clean offsets. */
export type Slip = { start: number; end: number; words: string; right: string }

const IN_BRACKETS = /(?<=\p{Ll}) \(([\p{Lu}&-]{3,9})\)((?: \p{Ll}+){1,2})/gu
const WORDS_BEFORE = /(?:\p{L}+ ){1,7}\p{L}+$/u

/** "Sở Giáo dục và Đào (GD&ĐT) tạo": the initials stand before the end of the name they shorten. */
export function brokenNames({ text }: Paper): Slip[] {
  if (!text.includes(') ')) return []
  return matchesOf(text, IN_BRACKETS).flatMap(({ 0: whole, 1: short = '', 2: after = '', index }) => {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, index - 60), index))?.[0]
    const letters = short.replace(/[^\p{L}]/gu, '')
    if (before === undefined || initialsOf(before).endsWith(letters)) return []
    const rest = after.trim().split(' ')
    const taken = rest.findIndex((_word, i) =>
      initialsOf(`${before} ${rest.slice(0, i + 1).join(' ')}`).endsWith(letters),
    )
    if (taken < 0) return []
    const last = before.slice(before.lastIndexOf(' ') + 1)
    const name = rest.slice(0, taken + 1).join(' ')
    const start = index - last.length
    const end = index + whole.length - after.length + 1 + name.length
    return [{ start, end, words: text.slice(start, end), right: `${last} ${name} (${short})` }]
  })
}

function initialsOf(words: string): string {
  return words
    .split(' ')
    .filter((word) => word !== 'và')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

const UNPARTED =
  /(?<!\p{L})(?:Quận|Phường)((?:\s?,?\s\d{1,2}){2,12}) (?!Thành|TP|Tp|Tỉnh|Quận|Huyện|Phường|Xã|Và)(\p{Lu}\p{Ll}+)/giu

/** "Quận 2, 3, 9 Gò Vấp": the comma between the last number and the next name is missing. */
export function unpartedNames(paper: Paper): Slip[] {
  return matchesOf(paper.text, UNPARTED).flatMap((match) => {
    const name = match[2] ?? ''
    if (!/^\p{Lu}/u.test(name) || !(match[1] ?? '').includes(',')) return []
    const end = match.index + match[0].length
    const second = /^ \p{Lu}\p{Ll}+/u.exec(paper.text.slice(end, end + 12))?.[0] ?? ''
    const words = match[0] + second
    const right = `${match[0].slice(0, -name.length - 1)}, ${name}${second}`
    return [{ start: match.index, end: end + second.length, words, right }]
  })
}

/** Names that are so written nowhere else: no person, no commune. */
const ALONE = new Set([
  'Đà Nẵng',
  'Hồ Chí Minh',
  'Hà Nội',
  'Cần Thơ',
  'Hải Phòng',
  'Quảng Ngãi',
  'Vĩnh Phúc',
  'Đồng Nai',
])
const RIGHT = new Map<string, string[]>()
for (const name of PROVINCES) {
  const key = fold(name)
  RIGHT.set(key, [...(RIGHT.get(key) ?? []), canonicalTone(name)])
}
const FIRST = new Set([...RIGHT.keys()].map((key) => key.split(' ')[0] ?? ''))

/** "Đã Nẵng", "tỉnh Quãng Ngãi": a name of a province with wrong marks. */
export function misspeltProvinces(paper: Paper): Slip[] {
  const words = paper.words()
  const found: Slip[] = []
  for (const [i, word] of words.entries()) {
    if (!isCapital(word) || !isCapital(words[i + 1] ?? word) || word.text.length > 6) continue
    const slip = beginsProvince(word.text) ? provinceAt(paper.text, words, i) : null
    if (slip) found.push(slip)
  }
  return found
}

function provinceAt(text: string, words: readonly Word[], i: number): Slip | null {
  const [before, first] = [words[i - 1], words[i]]
  for (const count of [2, 3]) {
    const last = words[i + count - 1]
    if (first === undefined || last === undefined) return null
    const said = text.slice(first.start, last.end)
    const right = RIGHT.get(fold(said))
    if (right === undefined || isUpperOrSmall(said)) continue
    const isPlace = before !== undefined && /^(?:tỉnh|phố|tp)$/.test(before.lower)
    const name = PROVINCES.find((each) => fold(each) === fold(said)) ?? ''
    const isRight = right.includes(canonicalTone(said))
    if (!isRight && right.length === 1 && (isPlace || ALONE.has(name) || first.text === 'Quãng') && first.text !== 'Hạ')
      return { start: first.start, end: last.end, words: said, right: name }
  }
  return null
}

const beginsProvince = remembered((syllable) => FIRST.has(fold(syllable)))

function isUpperOrSmall(said: string): boolean {
  return said === said.toUpperCase() || said.split(' ').some((word) => !/^\p{Lu}/u.test(word))
}
