import { isCivilDate, weekdayDate } from '#platform/vietnamese/dates.ts'
import words from '../words/vi.json' with { type: 'json' }

const WORDS: Readonly<Record<string, string>> = words

/** What a fact is called on the form: `Ngày ban hành`; of a row with its place in the list: `Chương trình 3 · Bắt đầu`. */
export function factName(path: string): string {
  const [root = '', at, part] = path.split('.')
  const name = WORDS[`fact.${root}`] ?? root
  if (at === undefined) return name
  if (!/^\d+$/.test(at)) return WORDS[`fact.${root}.${at}`] ?? name
  const row = `${name} ${Number(at) + 1}`
  return part === undefined ? row : `${row} · ${(WORDS[`part.${part}`] ?? part).toLowerCase()}`
}

/** A value as the screen shows it; null where nothing is stated. */
export function valueWords(path: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return WORDS[value ? 'value.yes' : 'value.no'] ?? ''
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  if (isCivilDate(value)) return weekdayDate(value)
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  if (month) return `tháng ${Number(month[2])}/${month[1]}`
  const root = path.split('.').findLast((key) => !/^\d+$/.test(key)) ?? path
  return WORDS[`value.${root}.${value}`] ?? value
}
