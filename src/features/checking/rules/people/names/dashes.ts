import { isCapital, type Mention } from './mentions.ts'
import type { Ways } from './shortened.ts'

const HEADS = new Set(['phòng', 'trung tâm', 'khoa', 'ban', 'sở', 'viện', 'chi cục'])

/** "Phòng Tổ chức - Hành chính" beside "Phòng Tài chính – Kế hoạch": the parts of names joined by two kinds of dash. */
export function mixedDashes(text: string, mentions: readonly Mention[]): Ways[] {
  let hyphen: { start: number; end: number } | null = null
  let dash: { start: number; end: number } | null = null
  for (const { head, start, words } of mentions) {
    const [first] = words
    if (first === undefined || !HEADS.has(head) || !isCapital(first)) continue
    for (const [i, word] of words.entries()) {
      const last = words[i - 1]
      if (word.lower === 'trung' || word.lower === 'sở') break
      if (last === undefined || !isCapital(word)) continue
      const join = text.slice(last.end, word.start)
      const place = { start, end: (isSyllable(words[i + 1]?.text) ? words[i + 1] : word)?.end ?? word.end }
      if (join === ' - ') hyphen ??= place
      else if (join === ' – ' || join === ' — ') dash ??= place
    }
  }
  return hyphen === null || dash === null ? [] : [{ places: [hyphen, dash].sort((a, b) => a.start - b.start) }]
}

function isSyllable(text: string | undefined): boolean {
  return text !== undefined && /^\p{Ll}+$/u.test(text)
}
