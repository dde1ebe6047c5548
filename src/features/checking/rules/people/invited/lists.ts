import type { Fact } from '#features/reading/rules/public.ts'
import { type Paper, placeOf } from '../../paper.ts'
import { type Named, plainOf, unitsIn } from './units.ts'

/** Who gets the document, as far as its own lists say. */
export type Received = { units: Named[]; plain: string[]; takesAll: boolean; takesInvited: boolean; takesOwn: boolean }

/** null where the list may be cut off, or the document has none. */
export function receivedOf(paper: Paper): Received | null {
  const { recipients, addressees, signer } = paper.reading
  const lines = recipients.map(({ value }) => value).filter((line) => !/^Lưu(?!\p{L})/iu.test(line))
  const isWhole = recipients.some(({ value }) => /^Lưu(?!\p{L})/iu.test(value)) || signer !== null
  if (recipients.length === 0 || lines.length + addressees.length === 0 || !isWhole) return null
  const plain = [...lines, ...addressees.map(({ value }) => value)].map(plainOf)
  const isAbove = addressees.length === 0 && plain.some((line) => /^nhu tren\b/.test(line))
  const takesInvited = isAbove || plain.some((line) => TAKES_INVITED.test(line))
  const invited = takesInvited ? paper.reading.participants.map(({ value }) => value) : []
  return {
    units: [...lines, ...addressees.map(({ value }) => value), ...invited].flatMap((item) => unitsIn(paper, item)),
    plain,
    takesAll: plain.some((line) => TAKES_ALL.test(line)),
    takesInvited,
    takesOwn: plain.some((line) => TAKES_OWN.test(line)),
  }
}

const TAKES_ALL =
  /\b(?:don vi|co quan|to chuc|ca nhan|thanh phan|phong ban)(?:,| va)? ?(?:co )?(?:lien quan|duoc giao|phoi hop)|\bnhu (?:dieu|muc|phan)\b/
const TAKES_INVITED =
  /\b(?:nhu )?(?:thanh phan|tp)\b(?! (?:ho chi minh|hcm|[a-z]+ [a-z]+$))|\bdai bieu\b|\bnhu moi\b|\bkhach moi\b|\bdoan va cac thanh vien\b/
const TAKES_OWN =
  /\bcac (?:don vi|phong|phong ban|phong, ban|to|bo phan|khoa)\b.*(?:thuoc|noi bo|trong truong|so\b)|^cac don vi$|\bcac don vi \(/

/** The list under one heading that someone stands in: the innermost section of known topic around the place. */
export function groupOf(paper: Paper, fact: Fact<unknown>): number {
  const place = placeOf(paper, fact)
  if (place === null) return -1
  const { segments, sections } = paper.document.sections
  const segment = segments.findLast(({ body }) => body.start <= place.start)
  if (segment === undefined) return -1
  return sections.findLast(({ first, last }) => first <= segment.index && segment.index < last)?.index ?? -1
}
