import { dateWithWeekday, monthName } from '#ui/format.ts'
import type { AgendaItem, DateChange, Reading, Recurrence, Session } from '../../messages.ts'
import { isContradicted } from '../../rules/doubts-of.ts'
import { nameOf, say } from '../reading-words.ts'
import { type FactBlock, type FactGroup, type FactRow, leafOf, rowOf } from './row.ts'

/** When and where people come together; one block per session, changes of dates and repetitions below. */
export function sessionsGroup(reading: Reading): FactGroup {
  const { sessions, dateChanges, recurrences } = reading
  const isOne = sessions.length === 1
  const blocks = sessions.map((session, at): FactBlock => {
    const rows = sessionRows(session, `sessions.${at}`)
    return isOne ? { rows } : { title: say('fact.session', { number: at + 1 }), rows }
  })
  const further = [...dateChanges.map(changeRow), ...recurrences.map(recurrenceRow)]
  return {
    id: 'sessions',
    title: say('group.sessions'),
    blocks: further.length === 0 ? blocks : [...blocks, { rows: further }],
    empty: say(reading.convenes.value ? 'facts.no-session-stated' : 'facts.no-session'),
    ...(sessions.length === 0 ? {} : { count: isOne ? '' : say('facts.sessions', { count: sessions.length }) }),
  }
}

function sessionRows(session: Session, path: string): FactRow[] {
  const { month, weekday, lunar, partOfDay } = session
  return [
    ...rowOf({ path: `${path}.name`, kind: 'time', label: 'fact.session-name', fact: session.name }),
    ...dateRow(session, path),
    ...rowOf({
      path: `${path}.month`,
      kind: 'time',
      label: 'fact.month',
      fact: month,
      shown: monthName(month?.value ?? ''),
    }),
    ...(session.date === null
      ? rowOf({ path: `${path}.weekday`, kind: 'time', label: 'fact.weekday', fact: weekday })
      : []),
    ...rowOf({ path: `${path}.lunar`, kind: 'time', label: 'fact.lunar', fact: lunar }),
    ...rowOf({
      path: `${path}.partOfDay`,
      kind: 'time',
      label: 'fact.part-of-day',
      fact: partOfDay,
      shown: nameOf('part', partOfDay?.value ?? ''),
    }),
    ...timeRow(session, path),
    ...rowOf({ path: `${path}.venue`, kind: 'time', label: 'fact.venue', fact: session.venue }),
    ...rowOf({ path: `${path}.group`, kind: 'people', label: 'fact.session-group', fact: session.group }),
  ]
}

/** The weekday shown is that of the date; where the text states another one, that is said too. */
function dateRow(session: Session, path: string): FactRow[] {
  const { date, endDate, weekday } = session
  if (date === null) {
    const shown = dateWithWeekday(endDate?.value ?? '')
    return rowOf({ path: `${path}.endDate`, kind: 'time', label: 'fact.end-date', fact: endDate, shown })
  }
  const from = dateWithWeekday(date.value)
  return [
    {
      id: `${path}.date`,
      kind: 'time',
      label: say('fact.date'),
      value: endDate === null ? from : say('fact.date-range', { from, to: dateWithWeekday(endDate.value) }),
      ...(isContradicted(session) ? { note: say('fact.weekday-differs', { weekday: weekday?.value ?? '' }) } : {}),
      leaves: [
        ...leafOf(`${path}.date`, 'fact.date', date),
        ...leafOf(`${path}.endDate`, 'fact.end-date', endDate),
        ...leafOf(`${path}.weekday`, 'fact.weekday', weekday),
      ],
    },
  ]
}

function timeRow(times: Pick<Session, 'start' | 'end'>, path: string): FactRow[] {
  const shown = timeRange(times)
  if (shown === undefined) return []
  return [{ id: `${path}.start`, kind: 'time', label: say('fact.time'), value: shown, leaves: timeLeaves(times, path) }]
}

/** `08:00–08:15`, `08:00`, `đến 11:30`; `undefined` where neither is stated. */
export function timeRange({ start, end }: Pick<Session, 'start' | 'end'>): string | undefined {
  if (start === null) return end === null ? undefined : `…–${end.value}`
  return end === null ? start.value : `${start.value}–${end.value}`
}

function timeLeaves({ start, end }: Pick<Session, 'start' | 'end'>, path: string) {
  return [...leafOf(`${path}.start`, 'fact.start', start), ...leafOf(`${path}.end`, 'fact.end', end)]
}

function changeRow(change: DateChange, at: number): FactRow {
  const path = `dateChanges.${at}`
  const from = change.from === null ? say('fact.date-unnamed') : dateWithWeekday(change.from.value)
  const value =
    change.to === null
      ? say('fact.date-cancelled-value', { from })
      : say('fact.date-moved-value', { from, to: dateWithWeekday(change.to.value) })
  return {
    id: path,
    kind: 'time',
    label: say('fact.date-moved'),
    value,
    leaves: [...leafOf(`${path}.from`, 'fact.date', change.from), ...leafOf(`${path}.to`, 'fact.date', change.to)],
  }
}

function recurrenceRow(recurrence: Recurrence, at: number): FactRow {
  const path = `recurrences.${at}`
  return {
    id: path,
    kind: 'time',
    label: say('fact.recurrence'),
    value: nameOf('every', recurrence.every.value),
    ...(recurrence.what === null ? {} : { note: recurrence.what.value }),
    leaves: [
      ...leafOf(`${path}.every`, 'fact.recurrence', recurrence.every),
      ...leafOf(`${path}.what`, 'fact.deadline-what', recurrence.what),
    ],
  }
}

/** What is said and done, in the order of the text; a heading per day where several days are named. */
export function agendaGroup(agenda: AgendaItem[]): FactGroup {
  const isTimed = agenda.some((item) => timeRange(item) !== undefined)
  const rows = agenda.map((item, at) => ({ date: item.date?.value ?? '', row: agendaRow(item, at, isTimed) }))
  const byDate = [...Map.groupBy(rows, ({ date }) => date)]
  const blocks = byDate.map(([date, items]): FactBlock => {
    const block = { rows: items.map(({ row }) => row) }
    return byDate.length === 1 || date === '' ? block : { title: dateWithWeekday(date), ...block }
  })
  const untimed = agenda.filter((item) => timeRange(item) === undefined).length
  const isAll = untimed === agenda.length
  const note = isAll ? say('fact.agenda-untimed') : say('fact.agenda-some-untimed', { count: untimed })
  return { id: 'agenda', title: say('group.agenda'), blocks, ...(untimed === 0 ? {} : { note }) }
}

function agendaRow(item: AgendaItem, at: number, isTimed: boolean): FactRow {
  const path = `agenda.${at}`
  return {
    id: path,
    kind: 'time',
    label: timeRange(item) ?? (isTimed ? '–' : ''),
    value: item.title.value,
    ...(item.owner === null ? {} : { note: item.owner.value }),
    leaves: [
      ...leafOf(`${path}.date`, 'fact.date', item.date),
      ...timeLeaves(item, path),
      ...leafOf(`${path}.title`, 'fact.agenda-title', item.title),
      ...leafOf(`${path}.owner`, 'fact.agenda-owner', item.owner),
    ],
  }
}
