import { splitPiece, tidy } from '../../source/pieces.ts'
import { type Draft, draftOf } from './draft.ts'

/** A clock behind a semicolon. */
const CLOCK = /;\s+(?=(?:từ |lúc )?\d{1,2}\s?(?:giờ|[hg](?!\p{L}))\s?\d{0,2})/gu

/** "8h00 khai mạc; 9h30 đến 17h00 chấm bài": behind a semicolon and a clock stands another item of the same day. */
export function withClockedClauses(draft: Draft): Draft[] {
  if (!draft.title.text.includes(';')) return [draft]
  const [first, ...others] = splitPiece(draft.title, CLOCK)
  const further = others.flatMap((piece) => draftOf(tidy(piece), draft.certainty) ?? [])
  if (!first || further.length < others.length || !further.every(({ time }) => time)) return [draft]
  return [{ ...draft, title: tidy(first) }, ...further.map((each) => ({ ...each, day: draft.day }))]
}
