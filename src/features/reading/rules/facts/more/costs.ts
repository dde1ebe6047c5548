import type { Cost } from '../../../messages.ts'
import { factAt, spansAt } from '../../document.ts'
import { findMoney } from '../../grammar/money.ts'
import { type Piece, tidy } from '../../source/pieces.ts'
import type { Frame } from '../frame.ts'

const LONGEST = 400

/** What is said about money: the lines under a heading about costs, and every line there that names an amount. */
export function readCosts(frame: Frame): Cost[] {
  const { document, head, foot } = frame
  const { segments, sections } = document.sections
  const taken = new Set<number>()
  const costs: Cost[] = []
  for (const section of sections) {
    if (section.topics[0] !== 'costs' || section.head.body.start < head.bodyStart) continue
    const pieces = [section.head.rest, ...segments.slice(section.first, section.last).map((segment) => segment.body)]
    for (const piece of pieces) {
      if (piece.text === '' || piece.start >= foot.bodyEnd || taken.has(piece.start)) continue
      taken.add(piece.start)
      costs.push(costOf(frame, tidy(piece)))
    }
  }
  return costs.filter((cost) => cost.what.value !== '')
}

function costOf({ document }: Frame, piece: Piece): Cost {
  const money = findMoney(piece.text)[0]
  return {
    spans: spansAt(document, [piece]),
    what: factAt(document, piece.text.slice(0, LONGEST), piece.start, piece.end, 0.85),
    amount: money ? factAt(document, money.amount, piece.start + money.start, piece.start + money.end, 0.9) : null,
  }
}
