import type { Word } from '../../paper.ts'
import { isCapital, type Mention } from './mentions.ts'
import type { Ways } from './shortened.ts'

/** Names of the sector's own bodies are a matter of the rule on capitals. */
const OTHER_RULE = /^giáo dục và đào/

/** "Trung tâm Thông tin và Chương trình", "Trung tâm thông tin và Chương trình": one name, other capitals or other joins. */
export function differentlyWritten(text: string, mentions: readonly Mention[]): Ways[] {
  const alike = Map.groupBy(mentions, ({ head, words }) => `${head} ${lower(words.slice(0, 2))}`)
  return [...alike.values()].flatMap((group) => {
    if (group.length < 2 || group.length > MOST_ALIKE || OTHER_RULE.test(lower(group[0]?.words ?? []))) return []
    const ways = waysOf(text, group)
    return ways === null ? [] : [ways]
  })
}

/** Kinds of territory: whether these are capitals is for the rule on capitals. */
const COMMON = new Set(['quận', 'huyện', 'phường', 'xã', 'tỉnh', 'thành', 'phố'])
const MOST_ALIKE = 60

function waysOf(text: string, group: readonly Mention[]): Ways | null {
  const [first] = group
  if (first === undefined) return null
  const places = new Map<string, { start: number; end: number }>()
  for (const other of group.slice(1)) {
    const length = commonLength(first.words, other.words)
    const differs = first.words.slice(0, length).some((word, i) => {
      const twin = other.words[i]
      return twin !== undefined && !COMMON.has(word.lower) && isCapital(word) !== isCapital(twin)
    })
    if (!differs || !isNamed(first.words, length) || !isNamed(other.words, length)) continue
    for (const mention of [first, other]) {
      const end = mention.words[length - 1]?.end ?? mention.start
      const said = text.slice(mention.words[0]?.start ?? mention.start, end)
      if (!places.has(said)) places.set(said, { start: mention.start, end })
    }
  }
  return places.size > 1 ? { places: [...places.values()] } : null
}

/** The common beginning, as far as one of the two still has a capital. */
function commonLength(a: readonly Word[], b: readonly Word[]): number {
  let length = 0
  let named = 0
  while (length < a.length && length < b.length) {
    const [one, two] = [a[length], b[length]]
    if (one === undefined || two === undefined || one.lower !== two.lower) break
    length += 1
    if (isCapital(one) || isCapital(two)) named = length
  }
  // The capital may begin a two-syllable word: take its second syllable, too.
  return named < length ? named + 1 : named
}

/** At least three words, and it has a capital of its own: "phòng giáo dục tiểu học" in general is no name. */
function isNamed(words: readonly Word[], length: number): boolean {
  return length >= 3 && words.slice(0, length).some(isCapital)
}

function lower(words: readonly Word[]): string {
  return words.map((word) => word.lower).join(' ')
}
