import { fold } from '#platform/vietnamese/fold.ts'
import type { Piece } from '../../source/pieces.ts'
import type { Frame } from '../frame.ts'

/** Is this the body that issues the document? What it does itself is not shared out. */
export type IsIssuer = (who: Piece) => boolean

const LEAST = 3
/** "Bộ chi tiền tài liệu": how a paper of a ministry or a department speaks of itself. */
const SHORT: ReadonlySet<string> = new Set(['bo', 'so', 'phong'])

export function issuerTest(frame: Frame): IsIssuer {
  const issuer = inFull(frame.head.issuer?.value ?? '')
  return (who) => {
    const unit = inFull(who.text).replace(/ (?:tran trong|kinh|long trong|da|xin)$/, '')
    if (SHORT.has(unit)) return issuer.startsWith(`${unit} `)
    return issuer !== '' && unit.length > LEAST && (issuer.includes(unit) || unit.includes(issuer))
  }
}

/** Folded, with the abbreviations that offices use for themselves written out. */
function inFull(name: string): string {
  return fold(name)
    .replace(/\bgd ?[&-]? ?dt\b/g, 'giao duc va dao tao')
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\s*\([^)]*\)/g, '')
}
