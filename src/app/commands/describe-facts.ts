import type { Facts } from '#features/reading/rules/facts-of.ts'
import type { Mark } from '#features/reading/rules/marks-of.ts'
import { isCivilDate, weekdayDate } from '#platform/vietnamese/dates.ts'
import { say } from '../sentences.ts'

type Row = [label: string, value: string | null]

/** `marks` are shown below the facts; none where nobody asked for them. */
export type DescribedFile = { file: string; facts: Facts; marks: Mark[] }

/** The facts of one document as a person reads them at a terminal. What the document does not state is left out. */
export function describeFacts({ file, facts, marks }: DescribedFile): string {
  const head: Row[] = [
    [say('read.type'), facts.type && (TYPES[facts.type] ?? facts.type)],
    [say('read.number'), facts.number],
    [say('read.issuer'), facts.issuer],
    [say('read.issued'), joined(', ', facts.issuedAt, day(facts.issuedOn))],
    [say('read.subject'), facts.subject],
    [say('read.school_year'), facts.schoolYear],
    [say('read.convenes'), say(facts.convenes ? 'read.yes' : 'read.no')],
    [say('read.mode'), facts.mode && (MODES[facts.mode] ?? facts.mode)],
    [say('read.signer'), facts.signer && joined(' · ', facts.signer.onBehalf, facts.signer.title, facts.signer.name)],
  ]
  return [file, ...head.flatMap(describeRow), ...listsOf(facts).flatMap(describeList), ...marks.map(describeMark)].join(
    '\n',
  )
}

const TYPES: Record<string, string> = {
  KH: say('read.type_plan'),
  CV: say('read.type_letter'),
  TB: say('read.type_notice'),
  CTr: say('read.type_programme'),
  GM: say('read.type_invitation'),
  BB: say('read.type_minutes'),
  QĐ: say('read.type_decision'),
  BC: say('read.type_report'),
}

const MODES: Record<string, string> = {
  inPerson: say('read.mode_in_person'),
  online: say('read.mode_online'),
  hybrid: say('read.mode_hybrid'),
}

function listsOf(facts: Facts): [label: string, items: (string | null)[]][] {
  return [
    [say('read.bases'), facts.bases.map(({ number, date }) => joined(', ', number, day(date)))],
    [
      say('read.sessions'),
      facts.sessions.map(({ date, endDate, month, start, end, venue, group }) =>
        joined(' · ', range(day(date) ?? month, day(endDate)), range(start, end), venue, group),
      ),
    ],
    [say('read.points'), facts.points],
    [say('read.quotas'), facts.quotas.map(({ who, count }) => `${who}: ${count}`)],
    [
      say('read.agenda'),
      facts.agenda.map(({ start, end, title, owner }) => joined(' · ', range(start, end), title, owner)),
    ],
    [say('read.tasks'), facts.tasks.map(({ unit, action, deadline }) => joined(' · ', unit, action, day(deadline)))],
    [say('read.deadlines'), facts.deadlines.map(({ date, what }) => joined(' · ', day(date), what))],
    [say('read.addressees'), facts.addressees],
    [say('read.participants'), facts.participants],
    [say('read.recipients'), facts.recipients],
  ]
}

function describeRow([label, value]: Row): string[] {
  return value ? [`  ${label}: ${value}`] : []
}

function describeList([label, items]: [string, (string | null)[]]): string[] {
  return items.length === 0 ? [] : [`  ${label}:`, ...items.map((item) => `    - ${item}`)]
}

/** `sessions.0.date 2021-10-25 [1204–1220] 0,95`: for people who check the reader, hence the program's own names. */
function describeMark({ path, value, spans, certainty }: Mark): string {
  const places = spans.map(({ start, end }) => `[${start}–${end}]`).join(' ')
  return `  ${path} = ${value} ${places} ${certainty.toLocaleString('vi-VN')}`
}

function day(date: string | null): string | null {
  return date !== null && isCivilDate(date) ? weekdayDate(date) : date
}

function range(start: string | null, end: string | null): string | null {
  return joined('–', start, end)
}

function joined(mark: string, ...parts: (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== '').join(mark) || null
}
