/** A sentence, or a part of one that `;` closes, as a range of the text it was found in. */
export type Sentence = { start: number; end: number; text: string }

/** A full stop whose blank a converter lost still stands between a small letter and a capital word. */
const STOP = /[.;!?](?=\s+\S|$)|\.(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll}+\s)/gu
/** A dot after these ends no sentence: titles, "TP. Hồ Chí Minh", "Q. 1", "v.v.", initials. */
const ABBREVIATED =
  /(?:^|[\s(,])(?:T[PpXx]|Q|P|H|X|TT|Th[SsĐđ]|TS|PGS|GS|BS|KS|CN|Đ\/?c|đ\/?c|Mr|Mrs|Dr|St|No|v\.v|KT|TM|TL|TUQ|\p{Lu})$/u

/** Splits a paragraph into sentences. Never loses a character: each sentence begins where the one before ends. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  STOP.lastIndex = 0
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const at = match.index
    if (match[0] === '.' && !endsSentence(text, at)) continue
    found.push({ start: from, end: at + 1, text: text.slice(from, at + 1) })
    from = at + 1
  }
  if (from < text.length) found.push({ start: from, end: text.length, text: text.slice(from) })
  return found
}

/** A dot ends a sentence unless it shortens a word, follows an item's number, or a small letter goes on after it. */
function endsSentence(text: string, at: number): boolean {
  if (at === text.length - 1) return true
  const before = text.slice(Math.max(0, at - 6), at)
  if (ABBREVIATED.test(before) || /(?:^|\s)\d{1,2}$/.test(before)) return /\d{4}$/.test(before)
  return !/^\s*\p{Ll}/u.test(text.slice(at + 1, at + 4))
}
