import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composePaper } from '#features/checking/factory.ts'
import { dateOfDayNumber, dayNumber, weekdayOf } from '#platform/vietnamese/dates.ts'
import { contentOf } from './content.ts'
import { copyToYear, sameWeekday } from './move-dates.ts'
import { planOf } from './plan-of.ts'

const PLAN = contentOf(composePaper())
const YEARS = { from: '2025-2026', to: '2026-2027' }

test('What takes place moves to the same weekday of the next year', () => {
  const next = copyToYear(PLAN, YEARS)
  const { facts } = planOf(next)
  expect(next.text).toContain('từ 8 giờ 00 đến 11 giờ 00, thứ Năm, ngày 18 tháng 3 năm 2027.')
  expect(facts.tasks.map(({ deadline }) => deadline?.value)).toEqual(['2027-03-16', '2027-03-11'])
  expect(facts.schoolYear?.value).toBe('2026-2027')
  expect(next.corrections).toEqual([])
})

test('Number and date of issue become blanks', () => {
  const { facts, paper } = planOf(copyToYear(PLAN, YEARS))
  expect([facts.number, facts.issuedOn]).toEqual([null, null])
  expect(paper.original).toContain('Số:       /KH-SGDĐT')
  expect(paper.original).toContain('Sông Lam, ngày … tháng … năm 2027')
})

test('Other papers keep their dates and the years of their titles', () => {
  expect(copyToYear(PLAN, YEARS).text).toContain(
    'Căn cứ Kế hoạch số 1846/KH-SGDĐT ngày 15 tháng 9 năm 2025 của Sở Giáo dục và Đào tạo về nhiệm vụ năm học 2025-2026.',
  )
})

test('A day that is kept every year stays', () => {
  const purpose = 'I. MỤC ĐÍCH\n1. Chào mừng ngày Nhà giáo Việt Nam 20/11.\n2. Kỷ niệm 50 năm ngày 30/4/1975.'
  expect(copyToYear(contentOf(composePaper({ purpose })), YEARS).text).toContain(purpose)
})

test('Corrections move, what was confirmed for the old dates goes', () => {
  const content = {
    ...PLAN,
    corrections: [
      { path: 'number', value: '1/KH' },
      { path: 'sessions', value: [{ date: '2026-03-19', month: null, venue: 'Hội trường' }] },
      { path: 'points', value: ['Sở'] },
    ],
    confirmed: ['subject=Sơ kết', 'sessions.date=2026-03-19'],
    setAside: [{ key: 'end-mark:x', reason: 'mẫu' }],
  }
  expect(copyToYear(content, YEARS)).toMatchObject({
    corrections: [
      { path: 'sessions', value: [{ date: '2027-03-18', month: null, venue: 'Hội trường' }] },
      { path: 'points', value: ['Sở'] },
    ],
    confirmed: ['subject=Sơ kết'],
    setAside: [],
  })
})

test('The same weekday, within half a week of the same day', () => {
  const date = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2060-12-31') }).map(dateOfDayNumber)
  fc.assert(
    fc.property(date, fc.integer({ min: -10, max: 10 }), (day, years) => {
      const moved = sameWeekday(day, years)
      expect(weekdayOf(moved)).toBe(weekdayOf(day))
      expect(Math.abs(dayNumber(moved) - dayNumber(day) - years * 365.25)).toBeLessThanOrEqual(3.5)
    }),
  )
})
