import { officialDate, shortDate, weekdayName } from '#platform/vietnamese/dates.ts'
import type { FactValue } from '../fact-paths.ts'
import type { Row, RowList } from '../rows.ts'

type Parts = Readonly<Record<string, FactValue>>

/** How a row is written where no other row shows how: the ways of most papers, the likeliest first. Without mark and end sign. */
export function rowWords(list: RowList, row: Row): string[] {
  if (typeof row === 'string') return [row]
  switch (list) {
    case 'agenda':
      return agendaWords(row)
    case 'sessions':
      return sessionWords(row)
    case 'tasks':
      return taskWords(row)
    case 'quotas':
      return [`${row.who ?? ''}: ${figures(row.count)} người`, `${row.who ?? ''} cử ${figures(row.count)} người`]
    case 'deadlines':
      return [`${row.what ?? ''} trước ${day(row.date)}`]
    case 'bases':
      return [basisWords(row)]
    default:
      return [Object.values(row).filter(Boolean).join(', ')]
  }
}

/** `8 giờ 30`: as Nghị định 30/2020/NĐ-CP writes times in its own text. */
export function clockWords(time: FactValue | undefined): string {
  const [hour = '0', minute = '00'] = String(time ?? '').split(':')
  return `${Number(hour)} giờ ${minute}`
}

function agendaWords({ title, start, end, owner }: Parts): string[] {
  const clock = start ? `${clockWords(start)}${end ? ` - ${clockWords(end)}` : ''}` : ''
  const words = `${title ?? ''}${owner ? ` (${owner})` : ''}`
  return clock === '' ? [words] : [`${clock}: ${words}`, `${words}: ${clock}`]
}

function sessionWords({ name, date, endDate, month, start, end, venue, group }: Parts): string[] {
  const days = date ? `${day(date)}${endDate ? ` đến ${day(endDate)}` : ''}` : monthWords(month)
  const weekday = date && !endDate ? ` (${weekdayName(String(date))})` : ''
  const clock = start ? `${clockWords(start)}${end ? ` đến ${clockWords(end)}` : ''}` : ''
  const lead = [clock, days + weekday].filter((each) => each !== '').join(', ')
  const place = venue ? ` tại ${venue}` : ''
  const who = group ? `: dành cho ${group}` : ''
  const title = name ? `${name}: ` : ''
  return [`${title}${lead}${place}${who}`, `Ngày ${title}${lead.replace(/ngày /, '')}${place}${who}`]
}

function taskWords({ unit, action, deadline }: Parts): string[] {
  const until =
    deadline && !String(action).includes(shortDate(String(deadline))) ? `, hoàn thành trước ${day(deadline)}` : ''
  const words = `${action ?? ''}${until}`
  return [
    `${unit ?? ''}: ${words}`,
    `${unit ?? ''} ${words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`,
  ]
}

function basisWords({ phrase, kind, number, date, title }: Parts): string {
  const parts = [
    phrase ?? 'Căn cứ',
    kind,
    number ? `số ${number}` : null,
    date ? officialDate(String(date)) : null,
    title,
  ]
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ')
}

function day(date: FactValue | undefined): string {
  return date ? `ngày ${shortDate(String(date))}` : ''
}

function monthWords(month: FactValue | undefined): string {
  const [year, number] = String(month ?? '').split('-')
  return month ? `tháng ${Number(number)}/${year}` : ''
}

function figures(count: FactValue | undefined): string {
  return String(count ?? 1).padStart(2, '0')
}
