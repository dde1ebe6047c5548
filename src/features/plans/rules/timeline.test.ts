import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composePaper } from '#features/checking/factory.ts'
import { plusMinutes } from './clock.ts'
import { contentOf } from './content.ts'
import { holdsDuration, insertBreak, setDuration, swap } from './edit-timeline.ts'
import { planOf } from './plan-of.ts'
import { isBreak, timelineOf } from './timeline.ts'

const PLAN = contentOf(composePaper())
const withAgenda = (...lines: string[]): typeof PLAN =>
  contentOf(composePaper({ agenda: `IV. CHƯƠNG TRÌNH\n${lines.join('\n')}` }))

function rows(content: typeof PLAN): string[] {
  return timelineOf(planOf(content)).flatMap(({ items }) =>
    items.map(({ kind, start, end, title }) => `${start} ${end} ${title || kind}`),
  )
}

describe('the agenda by the clock', () => {
  test('has its items, their minutes and its end', () => {
    const [day] = timelineOf(planOf(PLAN))
    expect(day).toMatchObject({
      date: '2026-03-19',
      sessions: [0],
      sessionStart: '08:00',
      sessionEnd: '11:00',
      total: 180,
      end: '11:00',
      over: 0,
    })
    expect(day?.items.map(({ minutes }) => minutes)).toEqual([30, 45, 90, 15])
  })

  test('shows breaks, gaps and what is left at the end', () => {
    const plan = withAgenda(
      '- 8 giờ 00 - 8 giờ 30: Khai mạc.',
      '- 8 giờ 30 - 8 giờ 45: Nghỉ giải lao.',
      '- 9 giờ 00 - 10 giờ 00: Thảo luận.',
    )
    const [day] = timelineOf(planOf(plan))
    expect(day?.items.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['item', 30],
      ['break', 15],
      ['gap', 15],
      ['item', 60],
      ['reserve', 60],
    ])
    expect(day?.over).toBe(-60)
  })

  test('tells what begins too early, and by how much all runs over', () => {
    const plan = withAgenda('- 8 giờ 00 - 9 giờ 00: Khai mạc.', '- 8 giờ 30 - 11 giờ 20: Thảo luận.')
    const [day] = timelineOf(planOf(plan))
    expect([day?.items.map(({ overlaps }) => overlaps), day?.over]).toEqual([[false, true], 20])
  })

  test('an item without end lasts until the next', () => {
    expect(rows(withAgenda('- 8h00: Khai mạc', '- 8h20: Thảo luận', '- 9h00: Bế mạc')).slice(0, 3)).toEqual([
      '08:00 08:20 Khai mạc',
      '08:20 09:00 Thảo luận',
      '09:00 null Bế mạc',
    ])
  })

  test.each([
    ['Nghỉ giải lao', true],
    ['Ăn trưa', true],
    ['Giải lao giữa giờ', true],
    ['Nghị quyết của chi bộ', false],
    ['Báo cáo', false],
  ])('"%s" is a break: %s', (title, right) => {
    expect(isBreak(title)).toBe(right)
  })
})

describe('a changed timeline', () => {
  test('pulls the later items along, in the notation of the text', () => {
    const plan = withAgenda('- Khai mạc: 8h00→8h10', '- Báo cáo: 8h10→8:40', '- Bế mạc: 8:40→8h50')
    expect(setDuration(plan, 0, 25).text).toContain('- Khai mạc: 8h00→8h25\n- Báo cáo: 8h25→8:55\n- Bế mạc: 8:55→9h05')
  })

  test('gives an item without a time one after the item before it', () => {
    const plan = withAgenda('- Khai mạc: 8h00→8h10', '- Báo cáo: 8h10→8h40', '- Bế mạc')
    const next = setDuration(plan, 2, 10)
    expect(next.text).toContain('- Bế mạc: 8h40→8h50')
    expect(next.corrections).toEqual([])
  })

  test('has room for a break', () => {
    expect(rows(insertBreak(PLAN, 1, 15, 'Nghỉ giải lao')).slice(1, 4)).toEqual([
      '08:30 09:15 Báo cáo sơ kết học kỳ I',
      '09:15 09:30 Nghỉ giải lao',
      '09:30 11:00 Thảo luận',
    ])
  })

  test('swaps two items, each keeps its length', () => {
    expect(rows(swap(PLAN, 1))).toEqual([
      '08:00 08:30 Đón tiếp đại biểu',
      '08:30 10:00 Thảo luận',
      '10:00 10:45 Báo cáo sơ kết học kỳ I',
      '10:45 11:00 Kết luận, bế mạc',
    ])
    expect(swap(PLAN, 3)).toBe(PLAN)
  })

  test('swaps with the last item, which lasts until the session ends', () => {
    const plan = withAgenda('- 8h00: Đón tiếp', '- 8h30: Khai mạc', '- 9h00: Báo cáo', '- 10h20: Thảo luận')
    const times = (content: typeof PLAN) => rows(content).map((row) => row.replace(/ \S+/, ''))

    expect(times(swap(plan, 2)).slice(0, 4)).toEqual([
      '08:00 Đón tiếp',
      '08:30 Khai mạc',
      '09:00 Thảo luận',
      '09:40 Báo cáo',
    ])
    expect(swap(swap(plan, 2), 2).text).toBe(plan.text)
  })

  test('swaps with a last item of unknown length as with one as long', () => {
    const plan = withAgenda('- 10h00: Khai mạc', '- 10h30: Báo cáo', '- 11h10: Thảo luận')

    expect(rows(swap(plan, 1)).slice(0, 3)).toEqual([
      '10:00 10:30 Khai mạc',
      '10:30 11:10 Thảo luận',
      '11:10 null Báo cáo',
    ])
  })

  test('stays as it was where the day would not hold it', () => {
    const plan = withAgenda('- 19h00 - 20h00: Đón tiếp', '- 20h00 - 22h00: Báo cáo', '- 22h00 - 23h30: Thảo luận')
    const days = timelineOf(planOf(plan))

    expect([setDuration(plan, 0, 120), setDuration(plan, 2, 120), insertBreak(plan, 1, 30, 'Giải lao')]).toEqual([
      plan,
      plan,
      plan,
    ])
    expect([90, 89].map((minutes) => holdsDuration(days, 0, minutes))).toEqual([false, true])
    expect(setDuration(PLAN, 1, 1000)).toBe(PLAN)
  })

  test('adds up, whatever the minutes are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 120 }), (index, minutes) => {
        const before = timelineOf(planOf(PLAN))[0]
        const next = setDuration(PLAN, index, minutes)
        const after = timelineOf(planOf(next))[0]
        const delta = minutes - (before?.items[index]?.minutes ?? 0)
        expect(next.corrections).toEqual([])
        expect(after?.items[index]?.minutes).toBe(minutes)
        expect(after?.total).toBe((before?.total ?? 0) + delta)
        expect(after?.end).toBe(plusMinutes(before?.end ?? '00:00', delta))
      }),
      { numRuns: 25 },
    )
  })
})
