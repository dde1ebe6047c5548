import type { Fact, Signer } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { signatureRole } from '../../grammar/office-titles.ts'
import { personName } from '../../grammar/person-names.ts'
import { isUpper } from '../../source/blocks.ts'
import { itemMarkOf } from '../../source/item-marks.ts'
import type { Foot, Head } from '../frame.ts'
import { portalOf } from '../head/portal.ts'

type FootLine = { start: number; end: number; text: string }

/** Converters lose the marked letter of the label. */
const RECIPIENTS = /^N[ơo]?i\s?nh[ậâa]?n\s*(?:[:;.]|$)\s*/iu
/** The signature stands at most so many lines from the list of recipients. */
const NEAR = 14

/** Reads what stands under the body: who gets the document and who signed it. */
export function readFoot(document: Document, head: Head): Foot {
  const lines = footLines(document, head.bodyStart)
  const at = lines.findIndex((line) => RECIPIENTS.test(line.text))
  const list = at < 0 ? null : recipientsOf(document, lines, at)
  const signature = list ? signatureAround(lines, at, list) : signatureAtEnd(lines)
  const first = Math.min(at < 0 ? lines.length : at, ...signature.map((line) => lines.indexOf(line)))
  return {
    recipients: list?.facts ?? [],
    signer: signerOf(document, signature) ?? portalSigner(document),
    bodyEnd: lines[first]?.start ?? document.text.length,
  }
}

function footLines(document: Document, from: number): FootLine[] {
  const lines: FootLine[] = []
  for (const line of document.lines) {
    if (line.end <= from) continue
    let at = line.start
    for (const raw of line.text.split('\t')) {
      const text = raw.trim()
      const start = at + raw.length - raw.trimStart().length
      at += raw.length + 1
      if (text !== '') lines.push({ start, end: start + text.length, text })
    }
  }
  return lines
}

type List = {
  facts: Fact<string>[] /** Lines inside the list that belong to the signature. */
  beside: FootLine[]
  next: number
}

/** The list under "Nơi nhận", with the lines of the signature that a two-column foot leaves in it. */
function recipientsOf(document: Document, lines: readonly FootLine[], at: number): List {
  const open: { start: number; end: number }[] = []
  const beside: FootLine[] = []
  const first = lines[at]
  const lead = first ? (RECIPIENTS.exec(first.text)?.[0].length ?? 0) : 0
  if (first && first.text.length > lead) open.push({ start: first.start + lead, end: first.end })
  let next = at + 1
  for (; next < lines.length; next += 1) {
    const line = lines[next]
    if (!line) break
    const mark = itemMarkOf(line.text)
    const plainDash = mark !== null && mark.kind !== 'roman' && mark.kind !== 'part'
    if (!plainDash && (signatureRole(line.text) || personName(line.text) >= 0.6)) {
      beside.push(line)
      continue
    }
    if (/:$/.test(line.text) && line.text.length < 40) continue
    const archived = open.some((range) => /Lưu/iu.test(document.text.slice(range.start, range.end)))
    if (!plainDash && (archived || beside.length > 2 || line.text.length > 140 || isUpper(line.text))) break
    const last = open.at(-1)
    const ended =
      !last ||
      /[;.]$|^\p{Lu}/u.test(`${document.text.slice(last.start, last.end)}`.slice(-1)) ||
      /^\p{Lu}/u.test(line.text)
    if (plainDash || ended) open.push({ start: line.start + (mark?.length ?? 0), end: line.end })
    else if (last) last.end = line.end
  }
  return { facts: open.flatMap((range) => recipient(document, range)), beside, next }
}

function recipient(document: Document, range: { start: number; end: number }): Fact<string>[] {
  const raw = document.text.slice(range.start, range.end)
  const value = raw
    .replace(/\s+/g, ' ')
    .replace(/^[\s–-]+/, '')
    .replace(/[\s.,;:/]+$/, '')
  return value === '' ? [] : [factAt(document, value, range.start, range.end, 0.95)]
}

function signatureAround(lines: readonly FootLine[], at: number, list: List): FootLine[] {
  const before = signatureLines(lines.slice(Math.max(0, at - 5), at))
  if (before.length > 1 && before.some((line) => personName(line.text) > 0.6)) return before
  const after = lines.slice(list.next, list.next + NEAR)
  return signatureLines([...before, ...list.beside, ...after])
}

/** The lines of a signature, from the first that names an office to the last that names a person. */
function signatureLines(lines: readonly FootLine[]): FootLine[] {
  const found: FootLine[] = []
  let named = false
  for (const line of lines) {
    const role = signatureRole(line.text)
    const person = personName(line.text) > (found.length > 0 ? 0.5 : 0.9)
    if (role && (!named || bySecretary(found))) found.push(line)
    else if (person && !role) {
      found.push(line)
      named = true
    } else if (named) break
  }
  return found
}

/** Who wrote the minutes has signed; who chaired signs next. */
function bySecretary(found: readonly FootLine[]): boolean {
  const offices = found.filter((line) => signatureRole(line.text) === 'office')
  return offices.length > 0 && offices.every((line) => SECRETARY.test(line.text))
}

/** Without a list of recipients only an office followed by a name at the very end is a signature. */
function signatureAtEnd(lines: readonly FootLine[]): FootLine[] {
  const tail = lines.slice(-NEAR)
  const first = tail.findIndex((line) => {
    const role = signatureRole(line.text)
    return (role === 'office' && isUpper(line.text)) || role === 'onBehalf'
  })
  if (first < 0) return []
  const found = signatureLines(tail.slice(first))
  return found.some((line) => personName(line.text) > 0.5) ? found : []
}

/** Minutes are signed on the left by who wrote them and on the right by who chaired; the chair answers for them. */
const SECRETARY = /^(?:THƯ KÝ|NGƯỜI (?:GHI|VIẾT|LẬP))/iu

function signerOf(document: Document, lines: readonly FootLine[]): Signer | null {
  const names = lines.filter((line) => signatureRole(line.text) === null)
  const offices = lines.filter((line) => signatureRole(line.text) === 'office')
  const onBehalf = lines.find((line) => signatureRole(line.text) === 'onBehalf')
  const chair = names.length > 1 && offices.length > 1 ? offices.findIndex((line) => !SECRETARY.test(line.text)) : -1
  const name = chair < 0 ? names[0] : (names[chair] ?? names[0])
  const office = chair < 0 ? offices.at(-1) : offices[chair]
  if (!name && !office && !onBehalf) return null
  const fact = (line: FootLine | undefined, certainty: number) =>
    line
      ? factAt(document, line.text.replace(/\s+/g, ' ').replace(/[*,;:]+$/, ''), line.start, line.end, certainty)
      : null
  return {
    spans: [name, onBehalf, office].flatMap((line) => fact(line, 1)?.spans ?? []),
    name: fact(name, name ? Math.max(0.6, personName(name.text)) : 0),
    title: fact(office, 0.95),
    onBehalf: fact(onBehalf, 0.95),
  }
}

function portalSigner(document: Document): Signer | null {
  const name = portalOf(document)?.signer
  return name ? { spans: name.spans, name, title: null, onBehalf: null } : null
}
