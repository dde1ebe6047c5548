import { expect, test } from 'vitest'
import { composePaper, foundBy, type PaperParts } from '../factory.ts'
import { paperOf } from './paper.ts'

const OLD_BASIS =
  'Căn cứ Công văn số 1846/SGDĐT-GDTH ngày 11 tháng 8 năm 2016 của Sở Giáo dục và Đào tạo về nhiệm vụ năm học 2016-2017.'
const BLANK = 'Sông Lam, ngày … tháng … năm 2026'
const UNDATED = 'II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: sáng thứ Năm.\n2. Địa điểm: Hội trường Sở.'
const NAMELESS = 'Tổ chức Hội nghị chuyên môn'

function dayOf(parts: PaperParts): [string | null, string | null] {
  const text = composePaper({ bases: OLD_BASIS, when: UNDATED, tasks: '', subject: NAMELESS, dateLine: '', ...parts })
  const { date, dateKnown } = paperOf(text)
  return [date, dateKnown]
}

const year = (years: string) => ({ subject: `${NAMELESS} năm học ${years}` })
const on = (day: string) => ({ when: `II. THỜI GIAN\n1. Thời gian: 8 giờ 00, ${day}.` })

test.each<[string, PaperParts, [string, string]]>([
  ['of issue, whatever else is told', { dateLine: 'Sông Lam, ngày 02 tháng 3 năm 2026' }, ['2026-03-02', 'day']],
  ['that the year of a date line with blanks leaves open', { dateLine: BLANK }, ['2026-03-01', 'year']],
  ['in the school year of the title', { dateLine: BLANK, ...year('2026-2027') }, ['2026-09-01', 'year']],
  ['in the month of the date line', { dateLine: 'Sông Lam, ngày    tháng 11 năm 2026' }, ['2026-11-01', 'month']],
  ['of the conference soon after', { dateLine: BLANK, ...on('ngày 18 tháng 01 năm 2027') }, ['2027-01-18', 'day']],
  ['of the date line, not of an old conference', { dateLine: BLANK, ...on('ngày 18/01/2019') }, ['2026-03-01', 'year']],
  ['of the conference alone', on('ngày 18 tháng 01 năm 2027'), ['2027-01-18', 'day']],
  ['in the month of the conference', on('tháng 11/2026'), ['2026-11-01', 'month']],
  ['in the school year of the title alone', year('2026-2027'), ['2026-09-01', 'year']],
  ['of a basis that is younger than the title', year('2014-2015'), ['2016-08-11', 'day']],
  ['of the latest basis where nothing else tells', {}, ['2016-08-11', 'day']],
])('The day of a paper is the one %s', (_what, parts, day) => {
  expect(dayOf(parts)).toEqual(day)
})

test('A new paper on an old basis is held against the law of its own year', () => {
  const parts = { bases: OLD_BASIS, dateLine: BLANK, number: 'Số:      /KH-SGDĐT', ...year('2026-2027'), when: UNDATED }
  const text = composePaper(parts)
  expect(foundBy('school-year', text)).toEqual([])
  expect(foundBy('number-blank', text)[0]?.sources.map(({ act }) => act)).toEqual(['Nghị định số 30/2020/NĐ-CP'])
  const districts = composePaper({
    ...parts,
    recipients: 'Nơi nhận:\n- Trường Tiểu học Kim Đồng, huyện Sông Cầu;\n- Lưu: VT, VP.',
  })
  expect(foundBy('unit-not-existing', districts)).toHaveLength(1)
})

test('A title of other years than the date line is told with the year known', () => {
  const [found] = foundBy(
    'school-year',
    composePaper({ bases: '', dateLine: BLANK, when: UNDATED, ...year('2023-2024'), tasks: '' }),
  )
  expect(found?.message).toContain('(năm 2026)')
  expect(found?.fix).toBe(null)
})
