import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composePaper } from '#features/checking/factory.ts'
import { contentOf } from './content.ts'
import { planOf } from './plan-of.ts'
import { addRow, moveRow, type Row, type RowList, removeRow } from './rows.ts'

const PLAN = contentOf(composePaper())
const titles = (content: typeof PLAN): string[] => planOf(content).facts.agenda.map(({ title }) => title.value)

describe('rows of a plan', () => {
  test('a new one is written as the one before it', () => {
    const next = addRow(PLAN, 'agenda', 1, { title: 'Nghỉ giải lao', start: '09:15', end: '09:30' })
    expect(next.corrections).toEqual([])
    expect(next.text).toContain('Báo cáo sơ kết học kỳ I.\n- 9 giờ 15 - 9 giờ 30: Nghỉ giải lao.\n- 9 giờ 15')
  })

  test('a new one takes its number, those behind it move on', () => {
    const next = addRow(PLAN, 'participants', 0, 'Trưởng các phòng thuộc Sở')
    expect(next.corrections).toEqual([])
    expect(next.text).toContain('2. Trưởng các phòng thuộc Sở.\n3. Hiệu trưởng các trường trung học phổ thông.')
  })

  test('a new one before the first', () => {
    const next = addRow(PLAN, 'recipients', -1, 'Ủy ban nhân dân tỉnh (để báo cáo)')
    expect(next.text).toContain('Nơi nhận:\n- Ủy ban nhân dân tỉnh (để báo cáo);\n- Lãnh đạo Sở;')
    expect(next.corrections).toEqual([])
  })

  test('one that is taken out leaves no gap', () => {
    const next = removeRow(PLAN, 'participants', 0)
    expect(next.text).toContain('III. THÀNH PHẦN\n1. Hiệu trưởng các trường trung học phổ thông.\n\nIV.')
    expect(next.corrections).toEqual([])
  })

  test('one that moves takes its words along', () => {
    expect(titles(moveRow(PLAN, 'agenda', 2, 1))).toEqual([
      'Đón tiếp đại biểu',
      'Thảo luận',
      'Báo cáo sơ kết học kỳ I',
      'Kết luận, bế mạc',
    ])
  })

  test.each<[list: RowList, row: Row, words: string]>([
    [
      'agenda',
      { title: 'Khai mạc', start: '08:00', end: '08:10' },
      'IV. CHƯƠNG TRÌNH\n- 8 giờ 00 - 8 giờ 10: Khai mạc.',
    ],
    ['recipients', 'Các trường trung học phổ thông', 'Nơi nhận:\n- Các trường trung học phổ thông.'],
  ])('the first of %s begins a section', (list, row, words) => {
    const plan = contentOf(composePaper({ [list]: '', tasks: '' }))
    const next = addRow(plan, list, -1, row)
    expect(next.text).toContain(words)
    expect(next.corrections).toEqual([])
  })

  test('a list that was corrected is corrected on', () => {
    const corrected = { ...PLAN, corrections: [{ path: 'points', value: ['Sở', 'Trường'] }] }
    expect(removeRow(corrected, 'points', 0).corrections).toEqual([{ path: 'points', value: ['Trường'] }])
  })

  test('what is added and taken out again leaves the text as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 3 }), (after) => {
        const added = addRow(PLAN, 'agenda', after, { title: 'Văn nghệ chào mừng', start: '10:00', end: '10:10' })
        expect(titles(added)[after + 1]).toBe('Văn nghệ chào mừng')
        expect(removeRow(added, 'agenda', after + 1).text).toBe(PLAN.text)
      }),
      { numRuns: 12 },
    )
  })
})
