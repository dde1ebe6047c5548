import type { Fact, Reading } from '../messages.ts'

type Plain<Value> = Value | null

/** The bare facts, in the shape that other programs take: dates `YYYY-MM-DD`, times `HH:MM`, absent things null or []. */
export type Facts = {
  type: Plain<string>
  convenes: boolean
  number: Plain<string>
  issuer: Plain<string>
  issuedOn: Plain<string>
  issuedAt: Plain<string>
  subject: Plain<string>
  schoolYear: Plain<string>
  bases: { number: Plain<string>; date: Plain<string> }[]
  sessions: Record<'date' | 'endDate' | 'month' | 'start' | 'end' | 'venue' | 'group', Plain<string>>[]
  mode: Plain<string>
  points: string[]
  quotas: { who: string; count: number }[]
  agenda: { title: string; start: Plain<string>; end: Plain<string>; owner: Plain<string> }[]
  tasks: { unit: string; action: string; deadline: Plain<string> }[]
  deadlines: { date: string; what: string }[]
  addressees: string[]
  participants: string[]
  recipients: string[]
  signer: Record<'name' | 'title' | 'onBehalf', Plain<string>> | null
}

/** A part of a reading without places and certainty. */
type Bare<Part> =
  Part extends Fact<infer Value>
    ? Value
    : Part extends (infer Item)[]
      ? Bare<Item>[]
      : Part extends object
        ? { [Key in Exclude<keyof Part, 'spans'>]: Bare<Part[Key]> }
        : Part

/** Lists of which the plain shape holds less than was read. */
type InFull = Bare<Pick<Reading, 'bases' | 'sessions' | 'agenda' | 'deadlines'>>

/** What was read beyond the plain shape. `documentType` has all types; `inFull` all that was read of some lists. */
export type FurtherFacts = { documentType: Plain<string>; inFull: InFull } & Bare<
  Pick<
    Reading,
    | 'kind'
    | 'chair'
    | 'committee'
    | 'costs'
    | 'backdrop'
    | 'relativeDeadlines'
    | 'recurrences'
    | 'dateChanges'
    | 'replacesInvitation'
    | 'urgency'
  >
>

/** The types that the plain facts tell apart; any other is null there. */
const TYPES: ReadonlySet<string> = new Set(['KH', 'CV', 'TB', 'CTr', 'GM', 'BB', 'QĐ', 'BC'])

/** Takes spans and certainty off a reading: the plain facts first, then those beyond them. */
export function factsOf(reading: Reading): Facts & FurtherFacts {
  return { ...plainFacts(reading), ...furtherFacts(reading) }
}

/** Bases without a number are no reference one could look up: left out, but for `inFull`. */
function plainFacts(reading: Reading): Facts {
  return {
    type: TYPES.has(plain(reading.type) ?? '') ? plain(reading.type) : null,
    convenes: reading.convenes.value,
    number: plain(reading.number),
    issuer: plain(reading.issuer),
    issuedOn: plain(reading.issuedOn),
    issuedAt: plain(reading.issuedAt),
    subject: plain(reading.subject),
    schoolYear: plain(reading.schoolYear),
    bases: reading.bases
      .filter((basis) => basis.number)
      .map((basis) => ({ number: plain(basis.number), date: plain(basis.date) })),
    sessions: reading.sessions.map((session) => ({
      date: plain(session.date),
      endDate: plain(session.endDate),
      month: plain(session.month),
      start: plain(session.start),
      end: plain(session.end),
      venue: plain(session.venue),
      group: plain(session.group),
    })),
    mode: plain(reading.mode),
    points: reading.points.map((point) => point.value),
    quotas: reading.quotas.map((quota) => ({ who: quota.who.value, count: quota.count.value })),
    agenda: reading.agenda.map((item) => ({
      title: item.title.value,
      start: plain(item.start),
      end: plain(item.end),
      owner: plain(item.owner),
    })),
    tasks: reading.tasks.map((task) => ({
      unit: task.unit.value,
      action: task.action.value,
      deadline: plain(task.deadline),
    })),
    deadlines: reading.deadlines.map((deadline) => ({ date: deadline.date.value, what: deadline.what.value })),
    addressees: reading.addressees.map((addressee) => addressee.value),
    participants: reading.participants.map((participant) => participant.value),
    recipients: reading.recipients.map((recipient) => recipient.value),
    signer: reading.signer && {
      name: plain(reading.signer.name),
      title: plain(reading.signer.title),
      onBehalf: plain(reading.signer.onBehalf),
    },
  }
}

function furtherFacts(reading: Reading): FurtherFacts {
  const { bases, sessions, agenda, deadlines } = reading
  return {
    documentType: plain(reading.type),
    kind: plain(reading.kind),
    chair: plain(reading.chair),
    committee: bare(reading.committee),
    costs: bare(reading.costs),
    backdrop: bare(reading.backdrop),
    relativeDeadlines: bare(reading.relativeDeadlines),
    recurrences: bare(reading.recurrences),
    dateChanges: bare(reading.dateChanges),
    replacesInvitation: plain(reading.replacesInvitation),
    urgency: plain(reading.urgency),
    inFull: bare({ bases, sessions, agenda, deadlines }),
  }
}

function bare<Part>(part: Part): Bare<Part> {
  return withoutPlaces(part) as Bare<Part>
}

function withoutPlaces(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutPlaces)
  if (typeof part !== 'object' || part === null) return part
  if ('certainty' in part && 'value' in part) return part.value
  const kept = Object.entries(part).filter(([key]) => key !== 'spans')
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutPlaces(each)]))
}

function plain<Value>(fact: Fact<Value> | null): Plain<Value> {
  return fact ? fact.value : null
}
