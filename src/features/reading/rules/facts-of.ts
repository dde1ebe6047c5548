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

/** The types that the plain facts tell apart; any other is null there. */
const TYPES: ReadonlySet<string> = new Set(['KH', 'CV', 'TB', 'CTr', 'GM', 'BB', 'QĐ', 'BC'])

/** Takes spans and certainty off a reading. Bases without a number are no reference one could look up: left out. */
export function factsOf(reading: Reading): Facts {
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

function plain<Value>(fact: Fact<Value> | null): Plain<Value> {
  return fact ? fact.value : null
}
