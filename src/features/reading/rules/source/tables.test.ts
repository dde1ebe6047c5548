import { expect, test } from 'vitest'
import { documentOf } from '../document.ts'
import { columnOf } from './table-columns.ts'

/** Every table as its rows, every row as `column: cell` or the words of the row that spans it. */
function tablesIn(text: string): (string | Record<string, string>)[][] {
  return documentOf(text).tables.map((table) =>
    table.rows.map((row) =>
      row.spans
        ? row.spans.text
        : Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [column, cell.text])),
    ),
  )
}

test('rows with cells by tab', () => {
  expect(tablesIn('TT\tNội dung\tPhụ trách\n1\tChào cờ\tLan\n2\tBế mạc\t\nTrân trọng.')).toEqual([
    [
      { order: '1', content: 'Chào cờ', owner: 'Lan' },
      { order: '2', content: 'Bế mạc' },
    ],
  ])
})

test('cells between bars hold their column when a day takes two lines', () => {
  expect(
    tablesIn(
      'Thời gian\n|\nNội dung\n|\nĐịa điểm\n|\nPhụ trách\n|\nTrước 05/3/2018\n|\nNộp sản phẩm\n|\nThư viện\n|\nCô Hòa\n|\n09/3/2018\n8g30\n|\nChấm bài\n|\nPhòng 12\n|\nBan Giám khảo',
    ),
  ).toEqual([
    [
      { time: 'Trước 05/3/2018', content: 'Nộp sản phẩm', place: 'Thư viện', owner: 'Cô Hòa' },
      { time: '09/3/2018 8g30', content: 'Chấm bài', place: 'Phòng 12', owner: 'Ban Giám khảo' },
    ],
  ])
})

test('rows without a header, told by their clocks', () => {
  expect(
    tablesIn(
      'Chương trình\n7h30 - 7h45 | Chào cờ | Cô Mai\n7h45 - 8h00\tVăn nghệ\tLớp 9A, 9B\nChiều\n14h00 | Tham quan | Nhà truyền thống\nTrân trọng.',
    ),
  ).toEqual([
    [
      { time: '7h30 - 7h45', content: 'Chào cờ', owner: 'Cô Mai' },
      { time: '7h45 - 8h00', content: 'Văn nghệ', owner: 'Lớp 9A, 9B' },
      'Chiều',
      { time: '14h00', content: 'Tham quan', place: 'Nhà truyền thống' },
    ],
  ])
  expect(tablesIn('7h30\tChào cờ\n8h00\tBế mạc\n9h00\tRa về')).toEqual([])
})

test('rows of markdown with its ruling line', () => {
  expect(tablesIn('| STT | Nội dung | Ghi chú |\n|---|---|---|\n| 1 | Chào cờ | hát |')).toEqual([
    [{ order: '1', content: 'Chào cờ', note: 'hát' }],
  ])
})

test('a row without its time, and rows that span the table', () => {
  expect(
    tablesIn(
      'Thời gian\tNội dung\tPhân công\nNgày 12/8/2022\n7h00\tChào cờ\tLan\n\tVăn nghệ\tHoa\nBuổi chiều\n14h00\tBế mạc\tMai',
    ),
  ).toEqual([
    [
      'Ngày 12/8/2022',
      { time: '7h00', content: 'Chào cờ', owner: 'Lan' },
      { content: 'Văn nghệ', owner: 'Hoa' },
      'Buổi chiều',
      { time: '14h00', content: 'Bế mạc', owner: 'Mai' },
    ],
  ])
})

test('one cell a line, rows by their time', () => {
  expect(
    tablesIn('Thời gian\nNội dung\nPhân\ncông\nTháng 11/2016\nLuyện từ và câu\nQuận 9\nTháng 1/2017\nVườn rau\nQuận 2'),
  ).toEqual([
    [
      { time: 'Tháng 11/2016', content: 'Luyện từ và câu', owner: 'Quận 9' },
      { time: 'Tháng 1/2017', content: 'Vườn rau', owner: 'Quận 2' },
    ],
  ])
})

test('one cell a line with bars, where rows share a time', () => {
  expect(
    tablesIn(
      'Thời gian |\nNội dung |\nThực hiện |\n7h15 - 9h00 |\nỔn định |\nMC |\nVăn nghệ |\nCô Yến |\n|\nChào cờ |\nMC |',
    ),
  ).toEqual([
    [
      { time: '7h15 - 9h00', content: 'Ổn định', performer: 'MC' },
      { content: 'Văn nghệ', performer: 'Cô Yến' },
      { content: 'Chào cờ', performer: 'MC' },
    ],
  ])
})

test('one cell a line, rows by their number', () => {
  expect(
    tablesIn('TT\nNội dung\nThời gian\nThực hiện\n1\nKhai mạc\n8h00\nLãnh đạo Sở\n2\nThảo luận\n9h00\nChủ trì'),
  ).toEqual([
    [
      { content: 'Khai mạc', time: '8h00', performer: 'Lãnh đạo Sở' },
      { content: 'Thảo luận', time: '9h00', performer: 'Chủ trì' },
    ],
  ])
})

test('a lone heading is no table', () => {
  expect(tablesIn('Nội dung\nChào cờ\nBế mạc')).toEqual([])
})

test.each([
  ['S TT', 'order'],
  ['Đơn vị/ cá nhân phụ trách', 'charge'],
  ['Người thực hiện', 'performer'],
  ['Nội dung công việc', 'work'],
  ['Thứ, ngày', 'day'],
  ['Họ và tên', 'name'],
  ['Chào cờ', null],
])('%s heads the column %s', (cell, column) => {
  expect(columnOf(cell)).toBe(column)
})

test('a cell torn over two lines stays one cell, and the rows after it stay', () => {
  const text = `Thời gian
Nội dung
Người thực hiện
8h00 - 8h10
Báo cáo kết quả quý I, nhiệm vụ
quý II năm 2023
Phó Chủ tịch
8h10 - 8h20
Bế mạc
Chủ tịch`
  expect(tablesIn(text)).toEqual([
    [
      { time: '8h00 - 8h10', content: 'Báo cáo kết quả quý I, nhiệm vụ quý II năm 2023', performer: 'Phó Chủ tịch' },
      { time: '8h10 - 8h20', content: 'Bế mạc', performer: 'Chủ tịch' },
    ],
  ])
})

test('a row without number begins before its clock; cells go on in brackets', () => {
  expect(
    tablesIn(
      'STT\n\nNội dung\n\nThời gian\n\nPhân công\n\n1\n\nĐón khách\n\n7h00 - 7h30\n\nTổ Lễ tân\n(cô Huệ)\n\n2\n\nChào cờ\n\n7h30 - 7h40\n\nKhai mạc\n\n7h40 - 8h00\n\nChủ tịch xã',
    ),
  ).toEqual([
    [
      { content: 'Đón khách', time: '7h00 - 7h30', owner: 'Tổ Lễ tân (cô Huệ)' },
      { content: 'Chào cờ', time: '7h30 - 7h40' },
      { content: 'Khai mạc', time: '7h40 - 8h00', owner: 'Chủ tịch xã' },
    ],
  ])
})
