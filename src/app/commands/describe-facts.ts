import { doubtfulRows, isUndated } from '#features/reading/rules/doubts-of.ts'
import type { Mark } from '#features/reading/rules/marks-of.ts'
import type { Reading } from '#features/reading/rules/public.ts'
import { printable } from '../printable.ts'
import { say } from '../sentences.ts'
import { dayOf, describeBasis, describeRelative, describeSession, joined, range } from './describe-parts.ts'

/** `row`: where doubts about it are kept, a path of the reading and what is below it. */
type Row = { label: string; value: string | null; row: string }
type List = { label: string; row: string; items: (string | null)[] }

/** `marks` are shown below the facts; none where nobody asked for them. */
export type DescribedFile = { file: string; reading: Reading; marks: Mark[] }

/** The facts of one document as a person reads them at a terminal. What the document does not state is left out. */
export function describeFacts({ file, reading, marks }: DescribedFile): string {
  const doubts = doubtfulRows(reading).map(({ row }) => row)
  const doubted = (text: string, row: string) =>
    doubts.some((doubt) => doubt === row || doubt.startsWith(`${row}.`)) ? say('read.doubted', { text }) : text
  const rows = rowsOf(reading).map(({ label, value, row }) => (value ? `  ${label}: ${doubted(value, row)}` : []))
  const lists = listsOf(reading).map(({ label, row, items }) => [
    ...(items.length > 0 ? [`  ${label}:`] : []),
    ...items.map((item, at) => `    - ${doubted(item ?? '', `${row}.${at}`)}`),
  ])
  return [printable(file), ...rows.flat(), ...lists.flat(), ...marks.map(describeMark)].join('\n')
}

function rowsOf(reading: Reading): Row[] {
  const { type, issuedAt, issuedOn, kind, mode, replacesInvitation, signer, urgency } = reading
  const row = (key: 'number' | 'issuer' | 'subject' | 'chair', label: string): Row => ({
    label,
    value: reading[key]?.value ?? null,
    row: key,
  })
  const issued = joined(', ', issuedAt?.value, dayOf(issuedOn))
  const signed = signer && joined(' · ', signer.onBehalf?.value, signer.title?.value, signer.name?.value)
  return [
    { label: say('read.type'), value: type && say(`read.type.${type.value}`), row: 'type' },
    row('number', say('read.number')),
    { label: say('read.urgency'), value: urgency?.value ?? null, row: 'urgency' },
    row('issuer', say('read.issuer')),
    { label: say('read.issued'), value: issued, row: 'issuedOn' },
    row('subject', say('read.subject')),
    { label: say('read.school_year'), value: reading.schoolYear?.value ?? null, row: 'schoolYear' },
    { label: say('read.convenes'), value: convenes(reading), row: 'convenes' },
    { label: say('read.kind'), value: kind && say(`read.kind.${kind.value}`), row: 'kind' },
    { label: say('read.mode'), value: mode && say(`read.mode.${mode.value}`), row: 'mode' },
    row('chair', say('read.chair')),
    {
      label: say('read.replaces'),
      value: replacesInvitation?.value ? say('read.replaces_yes') : null,
      row: 'replacesInvitation',
    },
    { label: say('read.signer'), value: signed, row: 'signer' },
  ]
}

function convenes(reading: Reading): string {
  if (!reading.convenes.value) return say('read.convenes_no')
  return say(isUndated(reading) ? 'read.convenes_undated' : 'read.convenes_yes')
}

function listsOf(reading: Reading): List[] {
  return [
    { label: say('read.bases'), row: 'bases', items: reading.bases.map(describeBasis) },
    { label: say('read.sessions'), row: 'sessions', items: reading.sessions.map(describeSession) },
    {
      label: say('read.date_changes'),
      row: 'dateChanges',
      items: reading.dateChanges.map(({ from, to }) =>
        say(to ? 'read.date_moved' : 'read.date_cancelled', {
          from: dayOf(from) ?? say('read.date_unnamed'),
          to: dayOf(to) ?? '',
        }),
      ),
    },
    {
      label: say('read.recurrences'),
      row: 'recurrences',
      items: reading.recurrences.map(({ every, what }) => joined(' · ', say(`read.every.${every.value}`), what?.value)),
    },
    { label: say('read.points'), row: 'points', items: reading.points.map(({ value }) => value) },
    ...listsOfPeople(reading),
    ...listsOfWork(reading),
    { label: say('read.addressees'), row: 'addressees', items: reading.addressees.map(({ value }) => value) },
    { label: say('read.recipients'), row: 'recipients', items: reading.recipients.map(({ value }) => value) },
  ]
}

function listsOfPeople({ participants, quotas, committee }: Reading): List[] {
  return [
    { label: say('read.participants'), row: 'participants', items: participants.map(({ value }) => value) },
    {
      label: say('read.quotas'),
      row: 'quotas',
      items: quotas.map(({ who, count }) => say('read.quota', { who: who.value, count: count.value })),
    },
    {
      label: say('read.committee'),
      row: 'committee',
      items: committee.map(({ name, role }) => joined(' · ', name.value, role?.value)),
    },
  ]
}

function listsOfWork({ agenda, tasks, deadlines, relativeDeadlines, costs, backdrop }: Reading): List[] {
  return [
    {
      label: say('read.agenda'),
      row: 'agenda',
      items: agenda.map(({ date, start, end, title, owner }) =>
        joined(' · ', dayOf(date), range(start?.value, end?.value), title.value, owner?.value),
      ),
    },
    {
      label: say('read.tasks'),
      row: 'tasks',
      items: tasks.map(({ unit, action, deadline }) => joined(' · ', unit.value, action.value, dayOf(deadline))),
    },
    {
      label: say('read.deadlines'),
      row: 'deadlines',
      items: deadlines.map(({ date, time, what }) => joined(' · ', joined(', ', time?.value, dayOf(date)), what.value)),
    },
    {
      label: say('read.relative_deadlines'),
      row: 'relativeDeadlines',
      items: relativeDeadlines.map(describeRelative),
    },
    {
      label: say('read.costs'),
      row: 'costs',
      items: costs.map(({ what, amount }) =>
        joined(' · ', what.value, amount && say('read.money', { amount: amount.value })),
      ),
    },
    { label: say('read.backdrop'), row: 'backdrop', items: backdrop.map(({ value }) => value) },
  ]
}

/** `sessions.0.date 2021-10-25 [1204–1220] 0,95`: for people who check the reader, hence the program's own names. */
function describeMark({ path, value, spans, certainty }: Mark): string {
  const places = spans.map(({ start, end }) => `[${start}–${end}]`).join(' ')
  return `  ${path} = ${value} ${places} ${certainty.toLocaleString('vi-VN')}`
}
