import type { DocumentType, Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { findNumbers } from '../../grammar/document-numbers.ts'
import type { Anchors } from './anchors.ts'
import { codeType, looksLikeProgramme, saidType, titleType } from './document-type.ts'
import type { Portal } from './portal.ts'
import { pageTitle } from './subject.ts'

/** What kind of document it is. Where number and title disagree, the number decides: it was registered. */
export function typeOf(
  document: Document,
  anchors: Anchors,
  number: Fact<string> | null,
  portal: Portal | null,
  bodyStart: number,
): Fact<DocumentType> | null {
  const spanned = (type: DocumentType, fact: Fact<string>, certainty: number): Fact<DocumentType> => ({
    value: type,
    spans: fact.spans,
    certainty,
  })
  const open = number === null ? openSymbol(document, anchors) : null
  const code = findNumbers(number?.value ?? open?.value ?? '')[0]?.code
  const byCode = code ? codeType(code) : null
  if (number && byCode) return spanned(byCode, number, 0.97)
  const line = anchors.title === null ? undefined : anchors.lines[anchors.title]
  const title = line && titleType(line.text, false)
  if (line && title) return title.type && factAt(document, title.type, line.start, line.start + title.length, 0.95)
  const ofPortal = portal?.typeWords && titleType(portal.typeWords.value, true)
  if (portal?.typeWords && ofPortal) return ofPortal.type && spanned(ofPortal.type, portal.typeWords, 0.95)
  if (number && !code) return spanned('CV', number, 0.9)
  if (number) return null
  if (open) return openType(open, code)
  return guessedType(document, anchors, bodyStart)
}

/** "Số:      /KH-SGDĐT": the symbol of a paper whose running number is not given yet, with a number put before it. */
const OPEN = /^\W{0,3}Số\s?:?[\s._…]{0,40}(\/[^\s/|]{2,40})/u

function openSymbol(document: Document, { lines, number }: Anchors): Fact<string> | null {
  const line = number === null ? undefined : lines[number]
  const match = line && OPEN.exec(line.text)
  if (!line || !match?.[1]) return null
  const end = line.start + match[0].length
  const symbol = factAt(document, `1${match[1]}`, end - match[1].length, end, 0.95)
  return findNumbers(symbol.value).length === 0 ? null : symbol
}

/** A công văn is what has a symbol of bodies alone; acts of other kinds have none here. */
function openType({ spans }: Fact<string>, code: string | null | undefined): Fact<DocumentType> | null {
  const value = code ? codeType(code) : 'CV'
  return value && { value, spans, certainty: code ? 0.95 : 0.85 }
}

/** Without number and title: the page's title, what the text calls itself, an address. */
function guessedType(document: Document, anchors: Anchors, bodyStart: number): Fact<DocumentType> | null {
  const said = saidType(document.blocks.filter((block) => block.end > bodyStart))
  if (said?.type === 'TB' || said?.type === 'KH') return factAt(document, said.type, said.start, said.end, 0.7)
  const at = pageTitle(anchors.lines)
  const page = at === null ? undefined : anchors.lines[at]
  const title = page && titleType(page.text, true)
  const addressee = anchors.addressee === null ? undefined : anchors.lines[anchors.addressee]
  if (addressee && title?.type !== 'GM') return factAt(document, 'CV', addressee.start, addressee.start + 8, 0.7)
  if (page && title?.type) return factAt(document, title.type, page.start, page.start + title.length, 0.85)
  const opening = anchors.lines.find((line) => line.role === 'text')
  const opened = opening && titleType(opening.text, true)
  if (opening && opened?.type) return factAt(document, opened.type, opening.start, opening.start + opened.length, 0.6)
  if (said) return factAt(document, said.type, said.start, said.end, 0.6)
  const first = anchors.lines[0]
  return first && looksLikeProgramme(anchors.lines) ? factAt(document, 'CTr', first.start, first.end, 0.55) : null
}
