import { expect, test } from 'vitest'
import { PLAN_KINDS } from '../messages.ts'
import { startFromKind, symbolOf } from './kinds.ts'
import { planOf } from './plan-of.ts'
import { timelineOf } from './timeline.ts'

const START = {
  issuer: 'Sở Giáo dục và Đào tạo',
  parent: 'Ủy ban nhân dân tỉnh Sông Lam',
  place: 'Sông Lam',
  date: '2027-01-21',
  schoolYear: '2026-2027',
}

test.each(PLAN_KINDS)('A plan of kind %s lacks only what nobody knows yet', (kind) => {
  const view = planOf(startFromKind(kind, START))
  expect(view.findings.map(({ rule }) => rule)).toEqual(['number-blank', 'date-blank', 'signer-blank'])
  expect(view.doubts).toEqual([])
  expect(view.facts.schoolYear?.value).toBe('2026-2027')
})

test.each(PLAN_KINDS)('The times proposed for kind %s fill its session', (kind) => {
  const [day, ...others] = timelineOf(planOf(startFromKind(kind, START)))
  expect(others).toEqual([])
  expect(day).toMatchObject({ date: '2027-01-21', sessions: [0], sessionStart: '08:00', over: 0 })
  expect(day?.items.every(({ kind: each }) => each === 'item' || each === 'break')).toBe(true)
})

test('Without a day the places for it stay open', () => {
  const { text } = startFromKind('soKet', { ...START, parent: null, place: null, date: null })
  expect(text.startsWith('SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố:      /KH-SGDĐT')).toBe(true)
  expect(text).toContain('từ 8 giờ 00 đến 10 giờ 50, ngày … tháng … năm ….')
})

test.each([
  ['Sở Giáo dục và Đào tạo tỉnh Sông Lam', 'SGDĐT'],
  ['Phòng Giáo dục và Đào tạo', 'PGDĐT'],
  ['Trường Tiểu học Kim Đồng', 'THKĐ'],
])('%s signs as %s', (issuer, symbol) => {
  expect(symbolOf(issuer)).toBe(symbol)
})
