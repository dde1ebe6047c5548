import { expect, test } from 'vitest'
import { bodiesAround } from './bodies-around.ts'
import { KIND_PARTS } from './kind-parts.ts'
import { startFromKind, symbolOf } from './kinds.ts'
import { STARTED_KINDS } from './plan-kinds.ts'
import { planOf } from './plan-of.ts'
import { setFact } from './set-fact.ts'
import { timelineOf } from './timeline.ts'

const START = {
  issuer: 'Sở Giáo dục và Đào tạo',
  parent: 'Ủy ban nhân dân tỉnh Sông Lam',
  place: 'Sông Lam',
  date: '2027-01-21',
  schoolYear: '2026-2027',
}

const SCHOOL = { issuer: 'Trường Tiểu học Kim Đồng', parent: null, place: null, date: null, schoolYear: '2026-2027' }

test.each(STARTED_KINDS)('A plan of kind %s lacks only what nobody knows yet', (kind) => {
  const view = planOf(startFromKind(kind, START))
  const blanks = kind === 'trucTuyen' ? 1 : 2
  expect(view.findings.map(({ rule }) => rule)).toEqual([
    'number-blank',
    'date-blank',
    ...Array.from({ length: blanks }, () => 'placeholder-left'),
    'signer-blank',
  ])
  // That people meet in one room is concluded until the room is named.
  expect(view.doubts.map(({ path }) => path)).toEqual(kind === 'trucTuyen' ? [] : ['mode'])
  expect(view.facts.schoolYear?.value).toBe('2026-2027')
})

test.each(STARTED_KINDS)('A plan of kind %s is read as what it says', (kind) => {
  for (const start of [START, SCHOOL]) {
    const { facts } = planOf(startFromKind(kind, start))
    const parts = KIND_PARTS[kind]
    const names: Readonly<Record<string, string>> = { ...bodiesAround(start.issuer, start.parent) }
    const filled = (words: string) => words.replace(/\{(\w+)\}/g, (_, name) => names[name] ?? '')
    expect(facts.participants.map(({ value }) => value)).toEqual(parts.participants.map(filled))
    expect(facts.agenda.map(({ title }) => title.value)).toEqual(parts.agenda.map(([, title]) => title))
    expect(facts.tasks.map(({ unit }) => unit.value)).toEqual(parts.tasks.map((task) => filled(task).split(': ')[0]))
    expect(facts.points).toHaveLength(parts.points?.length ?? 0)
    expect(facts.sessions.map(({ venue }) => venue?.value ?? null)).toEqual(
      parts.points ? [start.issuer] : start.date === null ? [] : [null],
    )
  }
})

test.each(STARTED_KINDS)('The times proposed for kind %s fill its session', (kind) => {
  const [day, ...others] = timelineOf(planOf(startFromKind(kind, START)))
  expect(others).toEqual([])
  expect(day).toMatchObject({ date: '2027-01-21', sessions: [0], sessionStart: '08:00', over: 0 })
  expect(day?.items.every(({ kind: each }) => each === 'item' || each === 'break')).toBe(true)
})

test('Without a day the places for it stay open', () => {
  const { text } = startFromKind('soKet', { ...START, parent: null, place: null, date: null })
  expect(text.startsWith('SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố:      /KH-SGDĐT')).toBe(true)
  expect(startFromKind('soKet', SCHOOL).text).toContain('\n…, ngày … tháng … năm …\n')
  expect(text).toContain('từ 8 giờ 00 đến 10 giờ 50, ngày … tháng … năm ….')
})

test('The body above stands over an issuer that is named with its place', () => {
  const { text } = startFromKind('giaoBan', { ...START, issuer: `${START.issuer} tỉnh Sông Lam`, parent: null })
  expect(text.startsWith('ỦY BAN NHÂN DÂN TỈNH SÔNG LAM\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố:      /KH-SGDĐT')).toBe(true)
})

test('What is set in a blank of the template takes its place', () => {
  const blank = startFromKind('soKet', { ...START, date: null })
  const next = setFact(setFact(blank, 'sessions.0.date', '2027-01-21'), 'sessions.0.venue', 'Nhà khách tỉnh')
  expect(next.text).toContain('đến 10 giờ 50, thứ Năm, ngày 21 tháng 01 năm 2027.\n2. Địa điểm: Nhà khách tỉnh.\n')
})

test.each([
  ['Sở Giáo dục và Đào tạo tỉnh Sông Lam', 'SGDĐT'],
  ['Phòng Giáo dục và Đào tạo', 'PGDĐT'],
  ['Trường Tiểu học Kim Đồng', 'THKĐ'],
])('%s signs as %s', (issuer, symbol) => {
  expect(symbolOf(issuer)).toBe(symbol)
})
