import { z } from 'zod'
import { typedText } from '#platform/typed-text.ts'

/**
 * What the reader says about one document. Shared by the reader, the server, the command line and the screen.
 *
 * Every single thing read is a fact: its value, the places of the original text it was read from, and how sure the
 * reader is. Dates are `YYYY-MM-DD`, times `HH:MM`, months `YYYY-MM`, all text is NFC.
 */

/** A place in the original text as it was given: UTF-16 offsets, `end` not included. */
export const span = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof span>

/**
 * `certainty`: 1 = stated in so many words, 0.5 = could as well be something else. Below `DOUBT` of the rules a person
 * should look.
 */
function fact<Value extends z.ZodType>(value: Value) {
  return z.object({ value, spans: z.array(span), certainty: z.number().min(0).max(1) })
}
export type Fact<Value> = { value: Value; spans: Span[]; certainty: number }

const text = fact(z.string())
const maybe = text.nullable()
const spans = z.array(span)

/** Codes of Nghị định 30/2020/NĐ-CP, Phụ lục III; `CV` stands for the công văn, which has no code of its own. */
export const documentType = z.enum(['KH', 'CV', 'TB', 'CTr', 'GM', 'BB', 'QĐ', 'BC', 'TTr', 'HD', 'CT', 'NQ'])
export type DocumentType = z.infer<typeof documentType>

/** How those who attend come together. */
export const mode = z.enum(['inPerson', 'online', 'hybrid'])
export type Mode = z.infer<typeof mode>

/** What kind of gathering a document calls to. */
export const gatheringKind = z.enum([
  'giaoBan',
  'soKet',
  'tongKet',
  'chuyenDe',
  'tapHuan',
  'trienKhai',
  'daiHoi',
  'hoiThi',
  'hoiNghi',
  'hop',
  'other',
])

/** A document that this one executes or rests on, with the phrase that makes it one ("Căn cứ", "Thực hiện"). */
export const basis = z.object({ spans, phrase: maybe, kind: maybe, number: maybe, date: maybe, title: maybe })

/** One per date, place or group. `month` only where no day is stated; `partOfDay`: sáng, chiều, tối, cả ngày. */
export const session = z.object({
  spans,
  name: maybe,
  date: maybe,
  endDate: maybe,
  month: maybe,
  weekday: maybe,
  lunar: maybe,
  partOfDay: fact(z.enum(['morning', 'afternoon', 'evening', 'day'])).nullable(),
  start: maybe,
  end: maybe,
  venue: maybe,
  group: maybe,
})
export const quota = z.object({ spans, who: text, count: fact(z.int()) })
export const agendaItem = z.object({ spans, title: text, date: maybe, start: maybe, end: maybe, owner: maybe })
export const task = z.object({ spans, unit: text, action: text, deadline: maybe })
/** `time`: the hour by which it is due ("trước 16h30 ngày …"). */
export const deadline = z.object({ spans, date: text, time: maybe, what: text })
export const signer = z.object({ spans, name: maybe, title: maybe, onBehalf: maybe })
/** "trước 05 ngày": `days` before (negative) or after (positive) the event or the receipt named by `anchor`. */
export const relativeDeadline = z.object({
  spans,
  days: fact(z.int()),
  workingDays: z.boolean(),
  anchor: maybe,
  what: maybe,
})
/** "định kỳ hằng tháng", "ngày 25 hằng tháng". */
export const recurrence = z.object({
  spans,
  every: fact(z.enum(['week', 'twoWeeks', 'month', 'quarter', 'term', 'year'])),
  what: maybe,
})
/** A date that the document withdraws: moved to `to`, or cancelled where `to` is null. */
export const dateChange = z.object({ spans, from: maybe, to: maybe })
export const cost = z.object({ spans, what: text, amount: fact(z.int()).nullable() })
export const member = z.object({ spans, name: text, role: maybe })

export const reading = z.object({
  type: fact(documentType).nullable(),
  convenes: fact(z.boolean()),
  number: maybe,
  issuer: maybe,
  issuedOn: maybe,
  issuedAt: maybe,
  subject: maybe,
  schoolYear: maybe,
  bases: z.array(basis),
  sessions: z.array(session),
  mode: fact(mode).nullable(),
  points: z.array(text),
  quotas: z.array(quota),
  agenda: z.array(agendaItem),
  tasks: z.array(task),
  deadlines: z.array(deadline),
  addressees: z.array(text),
  participants: z.array(text),
  recipients: z.array(text),
  signer: signer.nullable(),
  /** Below: what the text holds beyond the plain facts. */
  kind: fact(gatheringKind).nullable(),
  chair: maybe,
  committee: z.array(member),
  costs: z.array(cost),
  backdrop: z.array(text),
  relativeDeadlines: z.array(relativeDeadline),
  recurrences: z.array(recurrence),
  dateChanges: z.array(dateChange),
  replacesInvitation: fact(z.boolean()).nullable(),
  urgency: fact(z.enum(['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC'])).nullable(),
})
export type Reading = z.infer<typeof reading>
export type Basis = z.infer<typeof basis>
export type Session = z.infer<typeof session>
export type Quota = z.infer<typeof quota>
export type AgendaItem = z.infer<typeof agendaItem>
export type Task = z.infer<typeof task>
export type Deadline = z.infer<typeof deadline>
export type Signer = z.infer<typeof signer>
export type RelativeDeadline = z.infer<typeof relativeDeadline>
export type Recurrence = z.infer<typeof recurrence>
export type DateChange = z.infer<typeof dateChange>
export type Cost = z.infer<typeof cost>
export type Member = z.infer<typeof member>

/** What crosses the wire besides the reading itself. */

/** Something the person should know about how the file was opened, as a code and as a sentence. */
export const notice = z.object({ code: z.string(), message: z.string() }).meta({ id: 'Notice' })
export type Notice = z.infer<typeof notice>

/** One row of the list of what a person keeps. `doubts`: how many rows of its page want a look. */
export const readingSummary = z
  .object({
    id: z.uuid(),
    title: z.string(),
    fileName: z.string(),
    format: z.string(),
    createdAt: z.iso.datetime(),
    sample: z.boolean(),
    type: documentType.nullable(),
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    subject: z.string().nullable(),
    issuedOn: z.string().nullable(),
    firstDate: z.string().nullable(),
    /** On how many days its sessions are; `firstDate` is the first of them. */
    days: z.int().min(0),
    /** What the first session is called, and what kind of conference it is. */
    conference: z.string().nullable(),
    kind: z.string().nullable(),
    doubts: z.int().min(0),
    /** Of a search: the line of the text where the words stand, null where number or subject hold them. */
    context: z.string().nullable(),
  })
  .meta({ id: 'ReadingSummary' })
export type ReadingSummary = z.infer<typeof readingSummary>

/** A kept document with everything that was read in it; the spans of `reading` point into `text`. */
export const keptReading = z
  .object({
    id: z.uuid(),
    title: z.string(),
    fileName: z.string(),
    format: z.string(),
    /** null where the format fixes it (docx, pdf …). */
    encoding: z.string().nullable(),
    notices: z.array(notice),
    /** Bytes of the original file. */
    size: z.int().min(0),
    createdAt: z.iso.datetime(),
    sample: z.boolean(),
    /** The same file read before by the same person. */
    earlier: z.object({ id: z.uuid(), createdAt: z.iso.datetime() }).nullable(),
    text: z.string(),
    reading,
  })
  .meta({ id: 'KeptReading' })
export type KeptReading = z.infer<typeof keptReading>

export const readingPage = z
  .object({
    items: z.array(readingSummary),
    /** Give it back as `after` for the next page; null on the last. */
    next: z.string().nullable(),
    total: z.int().min(0),
  })
  .meta({ id: 'ReadingPage' })
export type ReadingPage = z.infer<typeof readingPage>

export const readingListQuery = z.object({
  /** Words of the title, number, issuer, subject or text, with or without marks. */
  search: typedText.max(200).optional(),
  /** Only one's own documents, samples left out, with something the reader was not sure of. */
  doubtful: z.stringbool().default(false),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** Characters of a title, which a person gives or the document. */
export const LONGEST_TITLE = 300

/**
 * Pasted text instead of a file: a document, which opening cleans, hence any text. Blanks, controls and marks without
 * width alone are none.
 */
export const pastedText = z.object({
  text: z.string().regex(/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u),
  title: typedText.trim().max(LONGEST_TITLE).optional(),
})
export type PastedText = z.infer<typeof pastedText>

// Names for the description of the interface, so that the same shape is not written out a hundred times there.
z.globalRegistry.add(span, { id: 'Span' }).add(text, { id: 'TextFact' }).add(reading, { id: 'Reading' })
