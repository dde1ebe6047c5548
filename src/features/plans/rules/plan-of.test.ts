import { describe, expect, test } from 'vitest'
import { composePaper } from '#features/checking/factory.ts'
import { mend } from './apply.ts'
import { confirmDoubt, setAsideFinding, takeBackConfirmation, takeBackSetAside } from './confirm.ts'
import { contentOf, EMPTY } from './content.ts'
import { planOf } from './plan-of.ts'

const PLAN = contentOf(composePaper())

describe('what holds for a plan', () => {
  test('is what the text says', () => {
    const { facts, findings } = planOf(PLAN)
    expect(facts.number).toMatchObject({ value: '45/KH-SGDĐT', source: 'text' })
    expect(findings).toEqual([])
  })

  test('is what a person says beside the text', () => {
    const { facts } = planOf({ ...PLAN, corrections: [{ path: 'points', value: ['Điểm cầu Sở'] }] })
    expect(facts.points).toEqual([{ value: 'Điểm cầu Sở', spans: [], certainty: 1, source: 'person' }])
  })

  test('keeps the words of the text for what a corrected list leaves as it is', () => {
    const agenda = [{ title: 'Đón tiếp đại biểu', start: '08:00', end: '08:30', owner: 'Văn phòng' }]
    const [item] = planOf({ ...PLAN, corrections: [{ path: 'agenda', value: agenda }] }).facts.agenda
    expect([item?.title.source, item?.owner?.source, item?.date]).toEqual(['text', 'person', null])
    expect(item?.title.spans.length).toBe(1)
  })

  test.each([
    ['nothing known', { path: 'weather', value: 'nắng' }],
    ['no list', { path: 'agenda', value: 'Khai mạc' }],
    ['no fact', { path: 'number', value: { a: 1 } }],
  ])('a correction of %s does no harm', (_, correction) => {
    const { facts } = planOf({ ...PLAN, corrections: [correction] })
    expect(facts.agenda.length).toBe(4)
  })

  test('of an empty plan is nothing', () => {
    const { facts, doubts } = planOf(EMPTY)
    expect([facts.number, facts.sessions, doubts]).toEqual([null, [], []])
  })
})

describe('a doubt', () => {
  const doubtful = contentOf(
    composePaper({
      when: 'II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: 8 giờ 00, thứ Tư, ngày 19 tháng 3 năm 2026.\n2. Địa điểm: Hội trường Sở.',
    }),
  )

  test('is shown once for its row, and gone when confirmed', () => {
    const [doubt] = planOf(doubtful).doubts
    expect(doubt).toMatchObject({ row: 'sessions.0.date', cause: 'weekday', value: 'thứ Tư' })
    const confirmed = doubt ? confirmDoubt(doubtful, doubt) : doubtful
    expect(planOf(confirmed).doubts).toEqual([])
    expect(doubt && takeBackConfirmation(confirmed, doubt)).toEqual(doubtful)
  })

  test('that was confirmed is back when the fact changes', () => {
    const [doubt] = planOf(doubtful).doubts
    const confirmed = doubt ? confirmDoubt(doubtful, doubt) : doubtful
    const moved = { ...confirmed, text: confirmed.text.replace('ngày 19 tháng 3', 'ngày 20 tháng 3') }
    expect(planOf(moved).doubts.map(({ row }) => row)).toEqual(['sessions.0.date'])
  })
})

describe('a finding', () => {
  const slipped = contentOf(composePaper({ number: 'Số 45/KH-SGDĐT' }))

  test('is set aside with a reason, and taken back', () => {
    const [finding] = planOf(slipped).findings
    if (!finding) throw new Error('the paper has no slip')
    const aside = setAsideFinding(slipped, finding, ' Mẫu của Sở ')
    expect(aside.setAside).toEqual([{ key: finding.key, reason: 'Mẫu của Sở' }])
    expect(planOf(aside)).toMatchObject({ findings: [], setAside: [finding] })
    expect(takeBackSetAside(aside, finding)).toEqual(slipped)
  })

  test('is mended in the text, what stands beside it stays', () => {
    const corrected = { ...slipped, corrections: [{ path: 'mode', value: 'hybrid' }] }
    const [finding] = planOf(corrected).findings
    if (!finding) throw new Error('the paper has no slip')
    expect(mend(corrected, finding)).toEqual({ ...corrected, text: PLAN.text })
    expect(mend(corrected, { ...finding, fix: null })).toBe(corrected)
  })
})
