import { describe, expect, test } from 'vitest'
import { type Reading, readText } from '#features/reading/rules/public.ts'
import { dateOfDayNumber, dayNumber } from '#platform/vietnamese/dates.ts'
import { corpusTexts } from '../../../../tests/kit/texts/corpus.ts'
import { contentOf } from './content.ts'
import { factAtPath } from './fact-paths.ts'
import { factsWith } from './facts-with.ts'
import { setFact } from './set-fact.ts'

const TEXTS = corpusTexts()

/** Every fact of the kinds that people change most, with another value for it. */
function changesOf(reading: Reading): { path: string; value: string }[] {
  const changes: { path: string; value: string }[] = []
  const add = (path: string, change: (value: string) => string): void => {
    const fact = factAtPath(reading, path)
    if (fact) changes.push({ path, value: change(String(fact.value)) })
  }
  add('number', (value) => value.replace(/\d+/, (serial) => String(Number(serial) + 7)))
  add('issuedOn', (value) => plusDays(value, 1))
  add('subject', (value) => `${value} tại địa phương`)
  for (const at of reading.sessions.keys()) {
    add(`sessions.${at}.date`, (value) => plusDays(value, 9))
    add(`sessions.${at}.start`, (value) => plusMinutes(value, 45))
    add(`sessions.${at}.venue`, () => 'Hội trường Nhà văn hóa xã Hòa Bình')
  }
  for (const at of reading.agenda.keys()) {
    add(`agenda.${at}.start`, (value) => plusMinutes(value, 5))
    add(`agenda.${at}.title`, () => 'Báo cáo chuyên đề đổi mới sinh hoạt tổ chuyên môn')
    add(`agenda.${at}.owner`, () => 'Trường Tiểu học Kim Đồng')
  }
  for (const at of reading.tasks.keys()) add(`tasks.${at}.deadline`, (value) => plusDays(value, 2))
  return changes
}

function plusDays(date: string, days: number): string {
  return dateOfDayNumber(dayNumber(date) + days)
}

function plusMinutes(time: string, minutes: number): string {
  const [h = 0, m = 0] = time.split(':').map(Number)
  const sum = (h * 60 + m + minutes) % 1440
  return `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`
}

/** Of a hundred changes so many need no correction beside the text: what was reached, and may not fall. */
const IN_TEXT = 0.94

describe.skipIf(TEXTS.length === 0)('on real documents', () => {
  test('a fact that was set is read, mostly in the text itself', { timeout: 600_000 }, () => {
    const done = TEXTS.flatMap(({ name, text }) =>
      changesOf(readText(text)).map(({ path, value }) => {
        const next = setFact(contentOf(text), path, value)
        const facts = factsWith(readText(next.text), next)
        return {
          name: `${name} ${path}`,
          isHeld: factAtPath(facts, path)?.value === value,
          inText: next.corrections.length === 0,
        }
      }),
    )
    expect(done.filter(({ isHeld }) => !isHeld).map(({ name }) => name)).toEqual([])
    expect(done.filter(({ inText }) => inText).length / done.length).toBeGreaterThanOrEqual(IN_TEXT)
  })
})
