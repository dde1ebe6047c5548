import { expect, test } from 'vitest'
import { type Block, type Cell, renderBlocks } from './blocks.ts'

const line = (text: string): Block => ({ kind: 'paragraph', text })
const cell = (...lines: string[]): Cell => ({ blocks: lines.map(line), span: 1 })
const table = (rows: Cell[][], ruled: boolean | undefined): Block => ({ kind: 'table', rows, ruled })

test('the head of a document is read column by column', () => {
  const head = table(
    [
      [cell('CƠ QUAN CẤP TRÊN', 'CƠ QUAN'), cell('QUỐC HIỆU', 'Tiêu ngữ')],
      [cell('Số: 01/KH-CQ'), cell('Nơi ấy, ngày 05 tháng 3 năm 2024')],
    ],
    false,
  )

  expect(renderBlocks([line(''), head, line('KẾ HOẠCH')])).toBe(
    '\nCƠ QUAN CẤP TRÊN\nCƠ QUAN\nSố: 01/KH-CQ\n\nQUỐC HIỆU\nTiêu ngữ\nNơi ấy, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH',
  )
})

test('so is the block of recipients and signature', () => {
  const block = table(
    [[cell('Nơi nhận:', '- Như trên;', '- Lưu: VT.'), cell('GIÁM ĐỐC', '', 'Trần Văn Tám')]],
    undefined,
  )

  expect(renderBlocks([line('Nội dung'), block])).toBe(
    'Nội dung\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Tám',
  )
})

test('a table of data is read row by row', () => {
  const agenda = table(
    [
      [cell('Thời gian'), cell('Nội dung'), cell('Ghi chú')],
      [cell('8g00'), cell('Khai mạc', 'Phát biểu'), cell('')],
      [{ blocks: [line('BUỔI CHIỀU')], span: 3 }],
      [cell(''), cell('Thảo luận'), cell('theo tổ')],
    ],
    true,
  )

  expect(renderBlocks([line('Chương trình'), agenda])).toBe(
    'Chương trình\nThời gian\tNội dung\tGhi chú\n8g00\tKhai mạc; Phát biểu\nBUỔI CHIỀU\n\tThảo luận\ttheo tổ',
  )
})

test.each([
  [['Phòng Giáo dục', 'và Đào tạo'], 'Phòng Giáo dục và Đào tạo'],
  [['Ông Ba', 'Bà Tư'], 'Ông Ba; Bà Tư'],
  [['Gồm:', '- một;', '- hai.'], 'Gồm: - một; - hai.'],
  [['PHÒNG GIÁO DỤC', 'VÀ ĐÀO TẠO'], 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
])('the lines %j of a cell become one', (lines, joined) => {
  const data = table(
    [
      [cell('a'), cell('b')],
      [cell(...lines), cell('c')],
    ],
    true,
  )

  expect(renderBlocks([line('x'), data])).toBe(`x\na\tb\n${joined}\tc`)
})

test('pairs of label and value without lines stay side by side', () => {
  const pairs = table(
    [
      [cell('Thời gian:'), cell('8 giờ')],
      [cell('Địa điểm:'), cell('hội trường')],
    ],
    false,
  )

  expect(renderBlocks([line('x'), pairs])).toBe('x\nThời gian:\t8 giờ\nĐịa điểm:\thội trường')
})

test('a table of one column is text', () => {
  expect(renderBlocks([line('x'), table([[cell('HỎA TỐC')], [cell('hai', 'ba')]], true)])).toBe('x\nHỎA TỐC\nhai\nba')
})

test('tables nested deep are read once, not once for every level', () => {
  let nested: Block = line('trong cùng')
  for (let level = 0; level < 60; level++) nested = table([[{ blocks: [nested], span: 1 }, cell('bên')]], true)

  expect(renderBlocks([nested])).toContain('trong cùng')
})

test('a cell that claims a million columns does not get them', () => {
  const wide = table(
    [
      [{ blocks: [line('a')], span: 1_000_000_000 }, cell('b')],
      [cell('c'), cell('d')],
    ],
    true,
  )

  expect(renderBlocks([line('x'), wide]).length).toBeLessThan(200)
})
