import { expect, test } from 'vitest'
import { emptyReading, sampleReading } from '../../../../../tests/kit/web/sample-reading.ts'
import { sampleText } from '../../../../../tests/kit/web/sample-text.ts'
import { doubtfulRows } from '../../rules/doubts-of.ts'
import { marksOf } from '../../rules/marks-of.ts'
import { countRead, doubtsOf, factGroupsOf, onlyDoubtful, rowsOf } from './fact-groups.ts'
import { doubtfulParts, isDoubtful } from './row.ts'

const groups = factGroupsOf(sampleReading(), sampleText)

function shown(id: string): [string, string][] {
  return rowsOf(groups.filter((group) => group.id === id)).map((row) => [row.label, row.value])
}

test('groups stand in the order a clerk asks for them', () => {
  expect(groups.map((group) => group.title)).toEqual([
    'Văn bản',
    'Phiên họp',
    'Hình thức',
    'Chỉ tiêu',
    'Chương trình',
    'Phân công',
    'Thời hạn',
    'Thành phần',
    'Căn cứ',
    'Nơi nhận',
    'Người ký',
  ])
})

test('codes and dates of the document are shown in words', () => {
  expect(shown('document')).toEqual([
    ['Loại', 'Kế hoạch'],
    ['Số và ký hiệu', '1482/KH-SGDĐT'],
    ['Cơ quan ban hành', 'Sở Giáo dục và Đào tạo'],
    ['Ngày ban hành', 'thứ Hai, 12/10/2026'],
    ['Nơi ban hành', 'Lam Sơn'],
    ['Trích yếu', 'Tổ chức Hội nghị giao ban cán bộ quản lý giáo dục tiểu học đầu năm học 2026-2027'],
    ['Năm học', '2026-2027'],
    ['Loại hội nghị', 'Giao ban'],
    ['Triệu tập', 'Có triệu tập hội nghị, cuộc họp'],
  ])
})

test('a session shows its day with the weekday and its hours as a range', () => {
  expect(shown('sessions')).toEqual([
    ['Tên', 'Hội nghị giao ban cán bộ quản lý giáo dục tiểu học'],
    ['Ngày', 'thứ Năm, 29/10/2026'],
    ['Giờ', '08:00–11:30'],
    ['Địa điểm', 'Hội trường tầng 2, Trường Tiểu học Hoa Sen, phường Bắc Lam'],
  ])
})

test('lists say who does what, when and how many', () => {
  expect([shown('quotas')[0], shown('agenda')[1], shown('deadlines')[0], shown('bases')[0]]).toEqual([
    ['2 người', 'Mỗi xã, phường'],
    ['08:00–08:15', 'Khai mạc'],
    ['thứ Ba, 20/10/2026', 'đăng ký danh sách đại biểu qua thư điện tử'],
    ['Căn cứ', 'Quyết định 2101/QĐ-UBND · thứ Tư, 05/8/2026'],
  ])
})

test('a deadline shows its hour before its day where it has one', () => {
  const [deadline, ...others] = sampleReading().deadlines
  const time = { value: '16:30', spans: [], certainty: 1 }
  const hourly = { ...sampleReading(), deadlines: deadline === undefined ? [] : [{ ...deadline, time }, ...others] }
  const group = factGroupsOf(hourly, sampleText).find(({ id }) => id === 'deadlines')

  expect(group?.blocks[0]?.rows[0]?.label).toBe('16:30, thứ Ba, 20/10/2026')
})

test('tasks of one unit stand under its name', () => {
  const tasks = groups.find((group) => group.id === 'tasks')

  expect(tasks?.blocks.map((block) => [block.title, block.rows.map((row) => row.note)])).toEqual([
    ['Phòng Giáo dục tiểu học', ['Hạn: thứ Năm, 22/10/2026']],
    ['Trường Tiểu học Hoa Sen', [undefined]],
  ])
})

test('every fact of a reading can be reached from the page', () => {
  const onPage = new Set(rowsOf(groups).flatMap((row) => row.leaves.map((leaf) => leaf.path)))

  expect(marksOf(sampleReading()).filter((mark) => !onPage.has(mark.path))).toEqual([])
})

test('doubts are gone through in the order of the text', () => {
  expect(doubtsOf(groups).map(({ leaf }) => leaf.path)).toEqual(['kind', 'quotas.0.count', 'deadlines.0.date'])
})

test('a row of several parts says which one to look at', () => {
  expect(doubtsOf(groups).map(({ row }) => doubtfulParts(row))).toEqual([[], ['Số người'], ['Hạn']])
})

test('every doubt says in a sentence what to compare', () => {
  expect(doubtsOf(groups).map(({ row }) => row.doubt?.reason)).toEqual([
    'Loại hội nghị chỉ suy từ vài chữ ở đầu văn bản.',
    'Con số này có thể không phải số người phải cử.',
    'Xem ngày này có đúng là hạn của việc ghi bên cạnh.',
  ])
})

test('the page has every row that the server counts as doubtful, once', () => {
  const { convenes, ...rest } = sampleReading()
  const unsure = { ...unsureOf(rest), convenes: { ...convenes, certainty: 0.5 } }

  const onPage = rowsOf(factGroupsOf(unsure, sampleText)).filter(isDoubtful)

  expect(onPage.length).toBeGreaterThan(30)
  expect(onPage.map((row) => row.id).toSorted()).toEqual(
    doubtfulRows(unsure)
      .map(({ row }) => row)
      .toSorted(),
  )
  expect(doubtsOf(factGroupsOf(unsure, sampleText)).length).toBe(onPage.length)
})

/** The same reading, of nothing of which the reader is sure. */
function unsureOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll('"certainty":1', '"certainty":0.5'))
}

test('filtering keeps the rows to look at and their headings only', () => {
  expect(onlyDoubtful(groups).map((group) => [group.title, rowsOf([group]).length])).toEqual([
    ['Văn bản', 1],
    ['Chỉ tiêu', 1],
    ['Thời hạn', 1],
  ])
})

test('a text that says nothing is told so, not left blank', () => {
  const empty = factGroupsOf(emptyReading(), '')

  expect(empty.map((group) => [group.title, group.empty])).toEqual([
    ['Văn bản', undefined],
    ['Phiên họp', 'Văn bản này không nêu phiên họp nào.'],
    ['Người ký', 'Không thấy trong văn bản'],
  ])
  expect(rowsOf(empty).map((row) => row.value)).toEqual([
    ...Array.from({ length: 6 }, () => 'Không thấy trong văn bản'),
    'Không triệu tập cuộc họp nào',
  ])
  expect(countRead(empty)).toBe(1)
})

test('a convening text without a day says so and wants a look', () => {
  const undated = factGroupsOf({ ...emptyReading(), convenes: { value: true, spans: [], certainty: 1 } }, '')
  const row = rowsOf(undated).find(({ id }) => id === 'convenes')

  expect([row?.value, row?.doubt?.reason]).toEqual([
    'Có triệu tập, chưa nêu ngày',
    'Văn bản mời họp nhưng không thấy ngày; xem câu nêu thời gian hoặc phụ lục.',
  ])
  expect(undated.find(({ id }) => id === 'sessions')?.empty).toBe('Chưa thấy ngày, giờ hoặc nơi họp trong văn bản.')
})

test('a weekday that is not that of the date wants a look', () => {
  const [session] = sampleReading().sessions
  if (session === undefined) throw new Error('The sample has a session')
  const sessions = [{ ...session, weekday: { value: 'thứ Sáu', spans: [], certainty: 1 } }]

  const [doubt] = doubtsOf(factGroupsOf({ ...sampleReading(), kind: null, sessions }, sampleText)).filter(
    ({ row }) => row.id === 'sessions.0.date',
  )

  expect([doubt?.row.note, doubt?.leaf.path, doubt?.row.doubt?.reason]).toEqual([
    'Văn bản ghi: thứ Sáu',
    'sessions.0.weekday',
    'Thứ và ngày trong văn bản không khớp nhau; nên hỏi lại nơi gửi.',
  ])
})

test('a day without a year says that its year was inferred', () => {
  const reading = {
    ...emptyReading(),
    issuedOn: { value: '2026-10-05', spans: [{ start: 0, end: 4 }], certainty: 0.7 },
  }

  const said = ['5/10', '5/10/26'].map((text) => {
    const at = { ...reading.issuedOn, spans: [{ start: 0, end: text.length }] }
    return doubtsOf(factGroupsOf({ ...reading, issuedOn: at }, text))[0]?.row.doubt?.reason
  })

  expect(said).toEqual([
    'Chỗ này không ghi năm, năm được suy ra; xem lại năm.',
    'Không đứng ở chỗ thường lệ của phần đầu văn bản; xem lại phần đầu.',
  ])
})

test('what no item of a programme says is said once above them', () => {
  const agenda = sampleReading().agenda.map((item) => ({ ...item, start: null, end: null }))
  const timed = [...agenda.slice(1), ...sampleReading().agenda.slice(0, 1)]
  const read = (items: typeof timed) => {
    const group = factGroupsOf({ ...emptyReading(), agenda: items }, '').find(({ id }) => id === 'agenda')
    return [group?.note, rowsOf(group === undefined ? [] : [group]).map((row) => row.label)]
  }

  expect(read(agenda)).toEqual(['Chưa ghi giờ', ['', '', '', '', '']])
  expect(read(timed)).toEqual(['4 mục chưa ghi giờ', ['–', '–', '–', '–', '07:30–08:00']])
})

test('sessions are counted, not their rows', () => {
  const [session] = sampleReading().sessions
  const two = session === undefined ? [] : [session, session]
  const countOfSessions = (sessions: typeof two) =>
    factGroupsOf({ ...sampleReading(), sessions }, sampleText).find(({ id }) => id === 'sessions')?.count

  expect([countOfSessions(two), countOfSessions(two.slice(1))]).toEqual(['2 phiên', ''])
})

test('moved, repeated and relative dates are put in words', () => {
  const said = <Value>(value: Value) => ({ value, spans: [], certainty: 1 })
  const reading = {
    ...emptyReading(),
    dateChanges: [
      { spans: [], from: said('2026-10-29'), to: said('2026-11-05') },
      { spans: [], from: null, to: null },
    ],
    recurrences: [{ spans: [], every: said('month' as const), what: said('họp tổ chuyên môn') }],
    relativeDeadlines: [
      { spans: [], days: said(-5), workingDays: true, anchor: said('ngày họp'), what: said('gửi tài liệu') },
      { spans: [], days: said(3), workingDays: false, anchor: said('khi nhận văn bản'), what: null },
      { spans: [], days: said(0), workingDays: false, anchor: null, what: null },
    ],
  }

  const rows = rowsOf(factGroupsOf(reading, '')).filter((row) => /^(dateChanges|recurrences|relative)/.test(row.id))

  expect(rows.map((row) => [row.label, row.value, row.note])).toEqual([
    ['Dời ngày', 'thứ Năm, 29/10/2026 chuyển sang thứ Năm, 05/11/2026', undefined],
    ['Dời ngày', 'ngày đã báo không họp nữa', undefined],
    ['Định kỳ', 'Hằng tháng', 'họp tổ chuyên môn'],
    ['Trước 5 ngày làm việc', 'gửi tài liệu', 'Tính từ: ngày họp'],
    ['Sau 3 ngày', 'Tính từ: khi nhận văn bản', undefined],
    ['Đúng ngày', '', undefined],
  ])
})
