import { describe, expect, test } from 'vitest'
import { type Reading, readText } from '#features/reading/rules/public.ts'
import { dateOfDayNumber, dayNumber } from '#platform/vietnamese/dates.ts'
import { corpusTexts } from '../../../../tests/kit/texts/corpus.ts'
import { factAtPath } from './fact-paths.ts'
import { contentOf, planOf } from './plan-of.ts'
import { setFact } from './set-fact.ts'

const TEXTS = corpusTexts()

/** Every fact of the kinds that people change most, with another value for it. */
function changesOf(reading: Reading): { path: string; kind: string; value: string }[] {
  const changes: { path: string; kind: string; value: string }[] = []
  const add = (path: string, change: (value: string) => string): void => {
    const fact = factAtPath(reading, path)
    if (fact) changes.push({ path, kind: path.replace(/\.\d+/g, ''), value: change(String(fact.value)) })
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

describe.skipIf(TEXTS.length === 0)('on real documents', () => {
  test('a fact that was set is read, mostly in the text itself', { timeout: 600_000 }, () => {
    const kinds = new Map<string, { all: number; inText: number; failed: string[] }>()
    for (const { name, text } of TEXTS) {
      for (const { path, kind, value } of changesOf(readText(text))) {
        const next = setFact(contentOf(text), path, value)
        const sum = kinds.get(kind) ?? { all: 0, inText: 0, failed: [] }
        kinds.set(kind, sum)
        sum.all += 1
        if (next.corrections.length === 0) sum.inText += 1
        else sum.failed.push(`${name} ${path}`)
        expect(factAtPath(planOf(next).facts, path)?.value, `${name} ${path}`).toBe(value)
      }
    }
    for (const [kind, { all, inText, failed }] of kinds)
      console.log(kind, `${inText}/${all}`, failed.slice(0, 12).join(', '))
  })
})
