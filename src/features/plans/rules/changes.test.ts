import { describe, expect, test } from 'vitest'
import { composePaper } from '#features/checking/factory.ts'
import { changesOf } from './changes.ts'
import { contentOf } from './content.ts'
import { addRow } from './rows.ts'
import { setFact } from './set-fact.ts'

const PLAN = contentOf(composePaper())

describe('what changed between two versions', () => {
  test('is told by facts, in words of the trade', () => {
    expect(changesOf(PLAN, setFact(PLAN, 'issuedOn', '2026-03-03'))).toEqual([
      {
        kind: 'fact',
        path: 'issuedOn',
        name: 'Ngày ban hành',
        before: 'thứ Hai, 02/3/2026',
        after: 'thứ Ba, 03/3/2026',
      },
      { kind: 'lines', added: ['Sông Lam, ngày 03 tháng 3 năm 2026'], removed: ['Sông Lam, ngày 02 tháng 3 năm 2026'] },
    ])
  })

  test('names the row and the part', () => {
    const [change] = changesOf(PLAN, setFact(PLAN, 'agenda.1.end', '09:10'))
    expect(change).toEqual({
      kind: 'fact',
      path: 'agenda.1.end',
      name: 'Chương trình 2 · kết thúc',
      before: '09:15',
      after: '09:10',
    })
  })

  test('tells a new row, and not its line again', () => {
    expect(changesOf(PLAN, addRow(PLAN, 'recipients', 1, 'Công đoàn ngành'))).toEqual([
      { kind: 'added', list: 'recipients', name: 'Nơi nhận', words: 'Công đoàn ngành' },
    ])
  })

  test('tells corrections as well', () => {
    expect(changesOf(PLAN, setFact(PLAN, 'mode', 'hybrid'))).toEqual([
      { kind: 'fact', path: 'mode', name: 'Hình thức', before: 'trực tiếp', after: 'trực tiếp và trực tuyến' },
    ])
  })

  test('is nothing where nothing changed', () => {
    expect(changesOf(PLAN, PLAN)).toEqual([])
  })

  test('is told by lines where no fact is about them', () => {
    const next = { ...PLAN, text: PLAN.text.replace('Hội nghị tổ chức gọn', 'Hội nghị được tổ chức gọn') }
    expect(changesOf(PLAN, next)).toEqual([
      {
        kind: 'lines',
        added: ['2. Hội nghị được tổ chức gọn, đúng thời gian.'],
        removed: ['2. Hội nghị tổ chức gọn, đúng thời gian.'],
      },
    ])
  })
})
