import { isCivilDate, weekdayName } from '#platform/vietnamese/dates.ts'
import type { Reading, Session } from '../messages.ts'

/**
 * A fact less certain than this wants a look. NOTE: it stands here because messages.ts would bring the whole of zod to
 * every phone.
 */
export const DOUBT = 0.75

/** `uncertain`: the reader is not sure. `weekday`: the text contradicts itself. `undated`: it convenes without a day. */
export type DoubtCause = 'uncertain' | 'weekday' | 'undated'

/** One row of what was read that a person should look at, and the fact that makes it so. */
export type DoubtfulRow = { row: string; path: string; cause: DoubtCause }

/** Things that are shown as one row each, whatever they are made of. */
const WHOLE = new Set([
  'agenda',
  'bases',
  'committee',
  'costs',
  'dateChanges',
  'deadlines',
  'quotas',
  'recurrences',
  'relativeDeadlines',
  'tasks',
])

/** The rows to look at, each once however many of its parts are doubtful: the one count of screens, lists and desk. */
export function doubtfulRows(reading: Reading): DoubtfulRow[] {
  const found = [...contradicted(reading), ...undated(reading)]
  for (const path of uncertainPaths(reading, ''))
    found.push({ row: rowOfPath(reading, path), path, cause: 'uncertain' })
  const rows = new Map<string, DoubtfulRow>()
  for (const each of found) if (!rows.has(each.row)) rows.set(each.row, each)
  return [...rows.values()]
}

/** Whether it convenes without naming a day, a month or a rhythm. */
export function isUndated({ convenes, sessions, recurrences, dateChanges }: Reading): boolean {
  if (!convenes.value || recurrences.length > 0 || dateChanges.length > 0) return false
  return !sessions.some(({ date, endDate, month, weekday, lunar }) => date ?? endDate ?? month ?? weekday ?? lunar)
}

/** Whether the weekday that the text states is not that of the date. */
export function isContradicted({ date, weekday }: Pick<Session, 'date' | 'weekday'>): boolean {
  if (date === null || weekday === null || !isCivilDate(date.value)) return false
  return weekdayName(date.value).toLowerCase() !== weekday.value.toLowerCase()
}

function contradicted({ sessions }: Reading): DoubtfulRow[] {
  return sessions.flatMap((session, at): DoubtfulRow[] =>
    isContradicted(session) ? [{ row: `sessions.${at}.date`, path: `sessions.${at}.weekday`, cause: 'weekday' }] : [],
  )
}

function undated(reading: Reading): DoubtfulRow[] {
  return isUndated(reading) ? [{ row: 'convenes', path: 'convenes', cause: 'undated' }] : []
}

function rowOfPath(reading: Reading, path: string): string {
  const [list = '', at = '', part = ''] = path.split('.')
  if (WHOLE.has(list)) return `${list}.${at}`
  if (list !== 'sessions') return path
  if (part === 'start' || part === 'end') return `sessions.${at}.start`
  const isOfDay = part === 'endDate' || part === 'weekday'
  return isOfDay && reading.sessions[Number(at)]?.date ? `sessions.${at}.date` : path
}

/** Also facts without words of their own: what was inferred from the whole text is to be looked at as well. */
function uncertainPaths(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('certainty' in value && 'value' in value) {
    const isShown = path !== 'replacesInvitation' || value.value === true
    return isShown && Number(value.certainty) < DOUBT ? [path] : []
  }
  return Object.entries(value).flatMap(([key, each]) => uncertainPaths(each, path === '' ? key : `${path}.${key}`))
}
