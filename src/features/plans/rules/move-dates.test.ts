import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composePaper } from '#features/checking/factory.ts'
import { dateOfDayNumber, dayNumber, weekdayOf } from '#platform/vietnamese/dates.ts'
import { contentOf } from './content.ts'
import { copyForYear, copyToYear, sameWeekday } from './move-dates.ts'
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

const CONTEST = 'Tổ chức Ngày hội đọc sách năm 2026'

test('The year of the event goes on in its title and where it is named again', () => {
  const purpose =
    'I. MỤC ĐÍCH\n1. Ngày hội đọc sách năm 2026 giúp học sinh ham đọc.\n2. Thực hiện Kế hoạch số 7/KH-SGDĐT ngày 05 tháng 01 năm 2026 về Ngày hội đọc sách năm 2026.\n3. Rút kinh nghiệm của Hội khỏe năm 2026.'
  const copy = copyForYear(contentOf(composePaper({ subject: CONTEST, purpose, bases: '' })), YEARS)
  expect(copy.content.text).toContain('Tổ chức Ngày hội đọc sách năm 2027')
  expect(copy.content.text).toContain('1. Ngày hội đọc sách năm 2027 giúp')
  expect(copy.content.text).toContain('ngày 05 tháng 01 năm 2026 về Ngày hội đọc sách năm 2026.')
  expect(copy).toMatchObject({ moved: ['năm 2027'], left: 1, lastDay: '2027-03-18' })
  expect(copy.renamed('Ngày hội đọc sách năm 2026')).toBe('Ngày hội đọc sách năm 2027')
})

test('An anniversary goes on with its count, on its day', () => {
  const purpose = 'I. MỤC ĐÍCH\n1. Kỷ niệm 44 năm ngày truyền thống của trường (20/02/1982 - 20/02/2026).'
  const copy = copyForYear(contentOf(composePaper({ purpose })), YEARS)
  expect(copy.content.text).toContain('Kỷ niệm 45 năm ngày truyền thống của trường (20/02/1982 - 20/02/2027).')
  expect(copy.moved).toEqual(['45 năm (1982-2027)'])
})

test('A day that is kept every year stays on its date', () => {
  const when = 'II. THỜI GIAN\n1. Thời gian: 7 giờ 30, ngày 05/9/2025, lễ khai giảng tại sân trường.'
  const plan = contentOf(composePaper({ dateLine: 'Sông Lam, ngày 20 tháng 8 năm 2025', when, tasks: '' }))
  expect(copyToYear(plan, YEARS).text).toContain('ngày 05/9/2026, lễ khai giảng')
})

test.each(['NQ', 'QĐ', 'CT', 'TB', 'HD', 'CTr', 'KH', 'BC', 'BB', 'TTr', 'GM', 'CV'])(
  'The symbol that stays keeps the type %s',
  (type) => {
    const symbol = type === 'CV' ? 'PGDĐT-GDTH' : `${type}-PGDĐT`
    const closing = 'Trên đây là Kế hoạch của Phòng, đề nghị các đơn vị thực hiện./.'
    const paper = composePaper({ number: `Số: 45/${symbol}`, type: '', subject: '', closing })
    const next = copyToYear(contentOf(paper), YEARS)
    expect(next.text).toContain(`Số:       /${symbol}\n`)
    expect(next.corrections).toEqual([])
    expect(planOf(next).facts.type).toMatchObject({ value: type, source: 'text' })
    expect(planOf(next).doubts.map(({ path }) => path)).not.toContain('type')
  },
)

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
