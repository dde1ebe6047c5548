import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composePaper } from '#features/checking/factory.ts'
import { dateOfDayNumber, dayNumber } from '#platform/vietnamese/dates.ts'
import { timeOf } from './clock.ts'
import { contentOf } from './content.ts'
import { type FactValue, factAtPath } from './fact-paths.ts'
import { planOf } from './plan-of.ts'
import { setFact } from './set-fact.ts'

const PLAN = contentOf(composePaper())

/** The lines of the text that a change made new. */
function newLines(before: string, after: string): string[] {
  const known = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !known.has(line))
}

describe('a fact that is set', () => {
  test.each<[path: string, value: FactValue, line: string]>([
    ['number', '46/KH-SGDĐT', 'Số: 46/KH-SGDĐT'],
    ['issuedOn', '2026-03-03', 'Sông Lam, ngày 03 tháng 3 năm 2026'],
    ['issuedAt', 'Hồng Lĩnh', 'Hồng Lĩnh, ngày 02 tháng 3 năm 2026'],
    ['sessions.0.start', '07:30', '1. Thời gian: từ 7 giờ 30 đến 11 giờ 00, thứ Năm, ngày 19 tháng 3 năm 2026.'],
    ['sessions.0.end', '11:15', '1. Thời gian: từ 8 giờ 00 đến 11 giờ 15, thứ Năm, ngày 19 tháng 3 năm 2026.'],
    ['sessions.0.date', '2026-03-20', '1. Thời gian: từ 8 giờ 00 đến 11 giờ 00, thứ Sáu, ngày 20 tháng 3 năm 2026.'],
    ['sessions.0.venue', 'Nhà khách tỉnh', '2. Địa điểm: Nhà khách tỉnh.'],
    ['agenda.1.title', 'Báo cáo kết quả học kỳ I', '- 8 giờ 30 - 9 giờ 15: Báo cáo kết quả học kỳ I.'],
    ['agenda.1.end', '09:10', '- 8 giờ 30 - 9 giờ 10: Báo cáo sơ kết học kỳ I.'],
    ['participants.1', 'Hiệu trưởng các trường phổ thông', '2. Hiệu trưởng các trường phổ thông.'],
    ['signer.name', 'Trần Thu Hà', 'Trần Thu Hà'],
    ['type', 'TB', 'THÔNG BÁO'],
  ])('%s changes its words in the text', (path, value, line) => {
    const next = setFact(PLAN, path, value)
    expect(newLines(PLAN.text, next.text)).toContain(line)
    expect(next.corrections).toEqual([])
    expect(factAtPath(planOf(next).facts, path)).toMatchObject({ value, source: 'text' })
  })

  test('keeps the notation of the text', () => {
    const when = 'II. THỜI GIAN, ĐỊA ĐIỂM\n- Thời gian: 8g00 ngày 19/3/2026 (thứ Năm)\n- Địa điểm: Hội trường Sở'
    const plan = contentOf(composePaper({ when }))
    const next = setFact(setFact(plan, 'sessions.0.date', '2026-10-05'), 'sessions.0.start', '09:30')
    expect(newLines(plan.text, next.text)).toEqual(['- Thời gian: 9g30 ngày 05/10/2026 (thứ Hai)'])
  })

  test.each([
    ['khai mạc lúc 8 giờ 00 phút', 'từ 8 giờ 00 phút đến 11 giờ 15 phút'],
    ['vào lúc 8g00', 'từ 8g00 đến 11g15'],
    ['8h00 sáng', '8h00 đến 11h15 sáng'],
  ])('gives "%s" its end as "%s"', (start, right) => {
    const when = (words: string) => `II. THỜI GIAN\n- Thời gian: ngày 19/3/2026, ${words}.\n- Địa điểm: Hội trường Sở.`
    const plan = contentOf(composePaper({ when: when(start), agenda: '' }))
    expect(setFact(plan, 'sessions.0.end', '11:15')).toEqual(contentOf(composePaper({ when: when(right), agenda: '' })))
  })

  test('keeps the "V/v" of a subject', () => {
    const number = 'Số: 45/SGDĐT-VP\nV/v mời dự hội thảo'
    const plan = contentOf(composePaper({ number, type: '', subject: '', addressees: 'Kính gửi: Các trường.' }))
    const next = setFact(plan, 'subject', 'Tổ chức ngày hội đọc sách')
    expect(newLines(plan.text, next.text)).toEqual(['V/v tổ chức ngày hội đọc sách'])
    expect(next.corrections).toEqual([])
  })

  test('leaves the count of a quota where whom it is about is said before it', () => {
    const who = 'III. THÀNH PHẦN\n1. Mỗi trường trung học phổ thông chọn cử 02 người dự hội nghị.'
    const plan = contentOf(composePaper({ who }))
    expect(setFact(plan, 'quotas.0.who', 'Mỗi trường tiểu học').text).toContain('Mỗi trường tiểu học chọn cử 02 người')
  })

  test('stands on a line of its own behind marks of bold type', () => {
    const when = 'II. THỜI GIAN\n- Hội nghị họp lúc 8g00, **ngày 19/3/2026.**'
    const plan = contentOf(composePaper({ when, agenda: '' }))
    const next = setFact(plan, 'sessions.0.venue', 'Nhà khách tỉnh')
    expect(newLines(plan.text, next.text)).toEqual(['- Địa điểm: Nhà khách tỉnh'])
  })

  test('is a date line under the motto where there was none', () => {
    const plan = contentOf(composePaper({ dateLine: '' }))
    const next = setFact(setFact(plan, 'issuedAt', 'Sông Lam'), 'issuedOn', '2026-03-02')
    expect(next.corrections).toEqual([])
    expect(next.text).toContain('Độc lập - Tự do - Hạnh phúc\nSông Lam, ngày 02 tháng 3 năm 2026\n')
  })

  test('is written into the blank that waits for it', () => {
    const plan = contentOf(
      composePaper({ number: 'Số:      /KH-SGDĐT', dateLine: 'Sông Lam, ngày … tháng … năm 2026' }),
    )
    const next = setFact(setFact(plan, 'number', '45/KH-SGDĐT'), 'issuedOn', '2026-03-02')
    expect(next).toEqual(contentOf(composePaper()))
  })

  test('is written as other items of the agenda have it', () => {
    const agenda =
      'IV. CHƯƠNG TRÌNH\n- 8h00-8h30: Đón tiếp đại biểu\n- 8h30-9h15: Báo cáo sơ kết\n- Thảo luận\n- Bế mạc'
    const plan = contentOf(composePaper({ agenda }))
    expect(newLines(plan.text, setFact(plan, 'agenda.2.start', '09:15').text)).toEqual(['- 9h15: Thảo luận'])
  })

  test('is a correction where no words can say it', () => {
    const next = setFact(PLAN, 'mode', 'hybrid')
    expect(next).toEqual({ ...PLAN, corrections: [{ path: 'mode', value: 'hybrid' }] })
    expect(planOf(next).facts.mode).toMatchObject({ value: 'hybrid', source: 'person' })
  })

  test('that is corrected gives the correction up when the text says it', () => {
    const corrected = setFact(PLAN, 'mode', 'hybrid')
    expect(setFact(corrected, 'mode', 'inPerson').corrections).toEqual([])
  })

  test('to what it is changes nothing', () => {
    expect(setFact(PLAN, 'number', ' 45/KH-SGDĐT ')).toBe(PLAN)
  })

  test('to nothing is taken out of the text', () => {
    const next = setFact(PLAN, 'sessions.0.venue', null)
    expect(next.text).not.toContain('Địa điểm:')
    expect(factAtPath(planOf(next).facts, 'sessions.0.venue')).toBe(null)
  })
})

describe('any value that is set is read', () => {
  const date = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2035-12-31') }).map(dateOfDayNumber)
  const time = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(timeOf)

  test.each([
    ['issuedOn', date],
    ['sessions.0.date', date],
    ['sessions.0.start', time],
    ['agenda.2.start', time],
    ['agenda.2.end', time],
  ] as const)('%s', (path, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const next = setFact(PLAN, path, value)
        expect(factAtPath(planOf(next).facts, path)?.value).toBe(value)
      }),
      { numRuns: 40 },
    )
  })
})
