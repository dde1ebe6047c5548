import { expect, test } from 'vitest'
import { buildPdf, LETTER_WIDTH, type PdfPage, type PlacedText } from '../../../../tests/kit/files/pdf.ts'
import { openFile } from '../open-file.ts'

const open = async (...pages: PdfPage[]) => openFile(buildPdf(pages), 'a.pdf')
const textOf = async (...texts: PlacedText[]) => (await open({ texts })).text
const width = (text: string, size = 14) => text.length * size * LETTER_WIDTH
const centred = (middle: number, y: number, text: string, size = 14): PlacedText => ({
  x: middle - width(text, size) / 2,
  y,
  size,
  text,
})
/** A text as wide as the page allows, broken into lines at its width as a word processor breaks it. */
const flowing = (y: number, ...lines: string[]): PlacedText[] =>
  lines.map((text, number) => ({ x: number === 0 ? 113 : 85, y: y + number * 20, text }))

const FULL = 'một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu b' // 65 letters, 455 points

test('lines that were broken at the margin are one paragraph, others stay', async () => {
  const text = await textOf(
    ...flowing(100, FULL.slice(0, 61), 'Tiếp theo dòng trên nên viết hoa cũng nối liền với câu trước mà', 'hết.'),
    ...flowing(180, 'Đoạn khác.'),
    ...flowing(200, '- Ý thứ nhất;'),
    ...flowing(220, '- Ý thứ hai.'),
  )

  expect(text).toBe(
    `${FULL.slice(0, 61)} Tiếp theo dòng trên nên viết hoa cũng nối liền với câu trước mà hết.\nĐoạn khác.\n- Ý thứ nhất;\n- Ý thứ hai.`,
  )
})

test('words torn by a converter are closed up by where their letters stand', async () => {
  const at = (place: number) => 85 + place * 7
  const pieces = [
    { x: at(0), y: 100, text: 'h' },
    { x: at(2), y: 100, text: 'i ngh' },
    { x: at(8), y: 100, text: ' quyết' },
    { x: at(1), y: 100, text: 'ộ' },
    { x: at(7), y: 100, text: 'ị' },
  ]

  expect(await textOf(...pieces, { x: 85, y: 140, text: 'của các trường' })).toBe('hội nghị quyết\ncủa các trường')
})

test('columns of the head come one after the other, however near', async () => {
  const head = [
    centred(185, 70, 'UBND HUYỆN VEN SÔNG', 13),
    centred(185, 86, 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 13),
    centred(185, 116, 'Số: 12/KH-PGDĐT', 13),
    centred(419, 72, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12),
    centred(419, 88, 'Độc lập - Tự do - Hạnh phúc', 13),
    centred(419, 117, 'Ven Sông, ngày 05 tháng 3 năm 2024', 13),
  ]
  const text = await textOf(...head, centred(320, 160, 'KẾ HOẠCH'), ...flowing(200, FULL.slice(0, 61), 'hết câu.'))

  expect(text).toBe(
    [
      'UBND HUYỆN VEN SÔNG',
      'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
      'Số: 12/KH-PGDĐT',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Ven Sông, ngày 05 tháng 3 năm 2024',
      'KẾ HOẠCH',
      `${FULL.slice(0, 61)} hết câu.`,
    ].join('\n'),
  )
})

test('recipients and signature come one after the other', async () => {
  const text = await textOf(
    ...flowing(100, FULL.slice(0, 61), 'hết câu.'),
    { x: 85, y: 160, size: 12, text: 'Nơi nhận:' },
    { x: 85, y: 175, size: 11, text: '- Như trên;' },
    { x: 85, y: 188, size: 11, text: '- Lưu: VT.' },
    centred(430, 160, 'KT. TRƯỞNG PHÒNG'),
    centred(430, 178, 'PHÓ TRƯỞNG PHÒNG'),
    centred(430, 260, 'Trần Thị Bảy'),
  )

  expect(text.split('\n').slice(1)).toEqual([
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    '',
    'KT. TRƯỞNG PHÒNG',
    'PHÓ TRƯỞNG PHÒNG',
    'Trần Thị Bảy',
  ])
})

test('a table drawn with lines is read by cells, merged ones too', async () => {
  const [x0, x1, x2, x3] = [85, 185, 385, 540]
  const rows = [100, 130, 190, 220, 250]
  const lines = [
    ...rows.filter((y) => y !== 190).map((y): [number, number, number, number] => [x0, y, x3, y]),
    [x1, 190, x3, 190] as const,
    ...[x0, x3].map((x): [number, number, number, number] => [x, 100, x, 250]),
    ...[x1, x2].map((x): [number, number, number, number] => [x, 100, x, 220]),
  ].map((line): [number, number, number, number] => [line[0], line[1], line[2], line[3]])
  const cell = (x: number, y: number, text: string) => ({ x: x + 4, y, text })
  const texts = [
    cell(x0, 120, 'Ngày'),
    cell(x1, 120, 'Nội dung'),
    cell(x2, 120, 'Người nói'),
    cell(x0, 180, '05/3/2024'),
    cell(x1, 150, 'Báo cáo về việc dạy'),
    cell(x1, 170, 'học theo nhóm'),
    cell(x2, 150, 'Tổ một'),
    cell(x1, 210, 'Thảo luận'),
    cell(x2, 210, 'Các tổ'),
    cell(x0, 240, 'NGHỈ TRƯA'),
  ]
  const before = flowing(60, FULL.slice(0, 61), 'hết câu.')

  const { text } = await open({ texts: [...before, ...texts], lines })

  expect(text.split('\n').slice(1)).toEqual([
    'Ngày\tNội dung\tNgười nói',
    '05/3/2024\tBáo cáo về việc dạy học theo nhóm\tTổ một',
    '\tThảo luận\tCác tổ',
    'NGHỈ TRƯA',
  ])
})

test('a table without lines is told by its gaps', async () => {
  const row = (y: number, time: string, what: string) => [
    { x: 85, y, text: time },
    { x: 200, y, text: what },
  ]
  const text = await textOf(
    ...flowing(60, FULL.slice(0, 61), 'hết câu.'),
    ...row(120, '7g30', 'Đón khách'),
    ...row(140, '8g00', 'Khai mạc, giới thiệu đại biểu và nêu'),
    { x: 200, y: 160, text: 'lý do cuộc họp' },
    ...row(180, '9g00', 'Thảo luận'),
  )

  expect(text.split('\n').slice(1)).toEqual([
    '7g30\tĐón khách',
    '8g00\tKhai mạc, giới thiệu đại biểu và nêu lý do cuộc họp',
    '9g00\tThảo luận',
  ])
})

test('page numbers and running heads go; paragraphs run over pages', async () => {
  const page = (number: number, lines: PlacedText[]) => ({
    texts: [
      { x: 290, y: 40, size: 12, text: `${number}` },
      { x: 85, y: 60, size: 10, text: `Trường Sông Xanh - tài liệu ${number}` },
      ...lines,
    ],
  })
  const { text } = await open(
    page(1, flowing(700, 'Một đoạn ngắn.').concat(flowing(740, FULL.slice(0, 61)))),
    page(2, [{ x: 85, y: 100, text: 'sang trang sau mới hết.' }]),
    page(3, flowing(100, 'Trang cuối.')),
  )

  expect(text).toBe(`Một đoạn ngắn.\n${FULL.slice(0, 61)} sang trang sau mới hết.\nTrang cuối.`)
})

test('the mark of a note is not read into the word it stands at', async () => {
  expect(
    await textOf(
      { x: 85, y: 100, text: 'năm học 2024' },
      { x: 85 + width('năm học 2024'), y: 95, size: 8, text: '1' },
      { x: 85, y: 140, text: 'có ghi chú ở cuối trang' },
    ),
  ).toBe('năm học 2024\ncó ghi chú ở cuối trang')
})

test('what is drawn twice to look bold is read once', async () => {
  const twice = [0, 0.4].map((shift) => ({ x: 85 + shift, y: 100, text: 'Nơi nhận gồm các trường' }))

  expect(await textOf(...twice)).toBe('Nơi nhận gồm các trường')
})

test('many files at once are read in turn, each one to its own answer', async () => {
  const files = Array.from({ length: 12 }, (_none, number) => `Văn bản thứ ${number} có đủ chữ để đọc`)

  const opened = await Promise.all(files.map((text) => textOf({ x: 85, y: 100, text })))

  expect(opened).toEqual(files)
})

test('pages without text are said, a file of them is refused', async () => {
  const opened = await open(
    { texts: [{ x: 85, y: 100, text: 'Trang này có đủ chữ để đọc được' }] },
    { lines: [[0, 0, 9, 9]] },
  )

  expect(opened.notices).toEqual(['opening.pages_without_text'])
  await expect(open({}, {})).rejects.toMatchObject({ code: 'opening.scan_without_text' })
})

test('a scan that holds only the words of an electronic signature is a scan', async () => {
  const stamp = [
    { x: 85, y: 100, text: 'Người ký: Trường Sông Xanh' },
    { x: 85, y: 115, text: 'Thời gian ký: 05/3/2024 08:15:00' },
  ]

  await expect(open({ texts: stamp })).rejects.toMatchObject({ code: 'opening.scan_without_text' })
})

test('a locked file and one of too many pages are refused', async () => {
  const lock = '/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <00> /U <00> >>'

  await expect(
    openFile(buildPdf([{ texts: [{ x: 1, y: 1, text: 'a' }] }], { trailer: lock }), 'a.pdf'),
  ).rejects.toMatchObject({
    name: 'Refusal',
  })
  await expect(openFile(buildPdf(Array.from({ length: 501 }, () => ({}))), 'a.pdf')).rejects.toMatchObject({
    code: 'opening.too_many_pages',
    args: { pages: 501, limit: 500 },
  })
})
