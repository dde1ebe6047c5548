import { oncePerPaper } from '../once-per-paper.ts'
import type { Paper } from '../paper.ts'

/**
 * What of the official layout a paper shows: rules about what is missing ask here first, since a cut text, a page of a web
 * site, slides or a programme lack what they never had.
 */
export type Layout = {
  /** Clean offset of "Nơi nhận", -1 where it does not stand. */
  recipients: number
  /** It is laid out as an official document: at least two of motto, number, issuer, date line, recipients. */
  isOfficial: boolean
  /** Of the Party or the youth union, whose offices write by instructions of their own (36-HD/VPTW). */
  isOfParty: boolean
  /** Its end is there: recipients, a signer, or the end mark of the body. */
  hasEnd: boolean
  /** It must bear a number and a date of issue: whole, laid out as a paper of its own, of a type that is numbered. */
  bearsNumber: boolean
}

const MOTTO = /CỘNG\s+H(?:ÒA|OÀ)|C[ộo]ng h(?:òa|oà) x[ãa] h[ộo]i|Đ[ộo]c l[ậa]p\s?[-–—]/iu
/** Those that carry no number of their own, as programmes, scripts and lists, come with another paper. */
const NUMBERED = new Set(['KH', 'CV', 'TB', 'GM', 'QĐ', 'BC', 'TTr', 'HD', 'CT', 'NQ'])
/** A motto stands in the head; what is quoted further down is none. */
const HEAD = 1500
const PARTY_HEAD_LENGTH = 400
/** "Số 04-KH/CB": number and type before the slash; or the heading that stands where the State writes quốc hiệu. */
const PARTY_NUMBER = /^\d+[a-z]?\s?[-–]\s?\p{Lu}[\p{L}]*\//u
const PARTY_HEAD = /ĐẢNG CỘNG SẢN VIỆT NAM|ĐẢNG BỘ|(?:^|\n)ĐẢNG ỦY|(?:^|\n)CHI BỘ|ĐOÀN TNCS|ĐOÀN THANH NIÊN CỘNG SẢN/u
const END_MARK = /\.\s?\/\.?|\/\.\s*$/

/** The layout of a paper; found once for all rules. */
export const layoutOf = oncePerPaper(findLayout)

function findLayout(paper: Paper): Layout {
  const { text, reading } = paper
  const recipients = text.search(/(?<=^[^\S\n]*)N[ơo]i\s+nh[ậa]n\s*:?/imu)
  const signs = [
    MOTTO.test(text.slice(0, HEAD)),
    reading.number !== null,
    reading.issuer !== null,
    (reading.issuedOn ?? reading.issuedAt) !== null,
    recipients >= 0,
  ]
  const isOfficial = signs.filter(Boolean).length >= 2
  const hasEnd = recipients >= 0 || reading.signer !== null || END_MARK.test(text.slice(-400))
  const isNumbered = reading.type !== null && NUMBERED.has(reading.type.value)
  return {
    recipients,
    isOfficial,
    isOfParty: PARTY_NUMBER.test(reading.number?.value ?? '') || PARTY_HEAD.test(text.slice(0, PARTY_HEAD_LENGTH)),
    hasEnd,
    bearsNumber: isNumbered && hasEnd && (isOfficial || recipients >= 0),
  }
}
