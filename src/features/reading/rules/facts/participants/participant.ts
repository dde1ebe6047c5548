import { beginsActor } from '../../grammar/actors.ts'
import { type Piece, partOf, tidy } from '../../source/pieces.ts'

/** One who attends: its place, and its words where they are put together from a heading and a line. */
export type Participant = { piece: Piece; value: string; certainty: number }

export function participantOf(piece: Piece): Participant {
  const short = withoutList(piece)
  return { piece: short, value: short.text, certainty: beginsActor(short.text) ? 0.9 : 0.7 }
}

/** A bracket that never closes, or is much longer than the name before it, lists what the name already says. */
function withoutList(piece: Piece): Piece {
  const open = piece.text.indexOf('(')
  if (open < 8) return piece
  const close = piece.text.indexOf(')', open)
  if (close < 0 && piece.text.length - open > open) return tidy(partOf(piece, 0, open))
  const asks = /^\((?:[\p{L}\d]+,? ){0,20}(?:cử|mời thêm|mời|triệu tập thêm)\s/u.test(piece.text.slice(open))
  return asks && close >= piece.text.length - 2 ? tidy(partOf(piece, 0, open)) : piece
}
