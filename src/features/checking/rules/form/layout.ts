import type { Paper } from '../paper.ts'

/**
 * What of the official layout a paper shows: rules about what is missing ask here first, since a cut text, a page of a web
 * site, slides or a programme lack what they never had.
 */
export type Layout = {
  /** Clean offsets of quốc hiệu with tiêu ngữ, where any of the two stands. */
  motto: { start: number; end: number } | null
  /** Clean offset of "Nơi nhận", -1 where it does not stand. */
  recipients: number
  /** It is laid out as an official document: at least two of motto, number, issuer, date line, recipients. */
  isOfficial: boolean
  /** Of the Party or the youth union, whose offices write by instructions of their own (36-HD/VPTW). */
  isOfParty: boolean
  /** Its end is there: recipients, a signer, or the end mark of the body. */
  hasEnd: boolean
}

const MOTTO = /CỘNG\s+H(?:ÒA|OÀ)|C[ộo]ng h(?:òa|oà) x[ãa] h[ộo]i|Đ[ộo]c l[ậa]p\s?[-–—]/iu
/** A motto stands in the head; what is quoted further down is none. */
const HEAD = 1500
const PARTY_HEAD_LENGTH = 400
/** "Số 04-KH/CB": number and type before the slash; or the heading that stands where the State writes quốc hiệu. */
const PARTY_NUMBER = /^\d+[a-z]?\s?[-–]\s?\p{Lu}[\p{L}]*\//u
const PARTY_HEAD = /ĐẢNG CỘNG SẢN VIỆT NAM|ĐẢNG BỘ|(?:^|\n)ĐẢNG ỦY|(?:^|\n)CHI BỘ|ĐOÀN TNCS|ĐOÀN THANH NIÊN CỘNG SẢN/u
const END_MARK = /\.\s?\/\.?|\/\.\s*$/

const known = new WeakMap<Paper, Layout>()

/** The layout of a paper; found once for all rules. */
export function layoutOf(paper: Paper): Layout {
  const found = known.get(paper) ?? findLayout(paper)
  known.set(paper, found)
  return found
}

function findLayout(paper: Paper): Layout {
  const { text, reading } = paper
  const match = MOTTO.exec(text.slice(0, HEAD))
  const recipients = text.search(/(?<=^[^\S\n]*)N[ơo]i\s+nh[ậa]n\s*:?/imu)
  const signs = [match, reading.number, reading.issuer, reading.issuedOn ?? reading.issuedAt, recipients >= 0 || null]
  return {
    motto: match && { start: match.index, end: match.index + match[0].length },
    recipients,
    isOfficial: signs.filter((sign) => sign !== null).length >= 2,
    isOfParty: PARTY_NUMBER.test(reading.number?.value ?? '') || PARTY_HEAD.test(text.slice(0, PARTY_HEAD_LENGTH)),
    hasEnd: recipients >= 0 || reading.signer !== null || END_MARK.test(text.slice(-400)),
  }
}
