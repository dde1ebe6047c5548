import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openFile } from './open-file.ts'

// One document of our own wording, written by a word processor in every format, and one in fonts from before Unicode.
const bytesOf = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../../tests/samples/opening/${name}`, import.meta.url)))
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

test.each(['doc', 'rtf', 'odt', 'pdf'])('the same document reads alike as docx and as %s', async (format) => {
  const docx = await openFile(bytesOf('cong-van.docx'), 'cong-van.docx')

  const other = await openFile(bytesOf(`cong-van.${format}`), `cong-van.${format}`)

  expect(linesOf(other.text)).toEqual(linesOf(docx.text))
  expect(other.notices).toEqual([])
})

test('head, body, table and signature come in the order of reading', async () => {
  const { text } = await openFile(bytesOf('cong-van.pdf'), 'cong-van.pdf')

  const lines = linesOf(text)
  expect(lines.slice(0, 7)).toEqual([
    'UBND TỈNH THỦY CHÂU',
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    'Số: 1205/SGDĐT-GDPT',
    'V/v triệu tập cán bộ dự lớp tập huấn công tác thư viện trường học năm 2024',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Thủy Châu, ngày 14 tháng 5 năm 2024',
  ])
  const recipients = lines.indexOf('Nơi nhận:')
  expect(lines.slice(recipients + 1, recipients + 8)).toEqual([
    '- Như trên;',
    '- Giám đốc, các Phó Giám đốc Sở (để theo dõi, chỉ đạo thực hiện);',
    '- Các phòng thuộc Sở;',
    '- Lưu: VT, GDPT.',
    'KT. GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'Lý Hoàng Phương Nam',
  ])
  expect(lines).toContain('TT\tĐơn vị\tSố người\tGhi chú')
})

test('lists, legacy fonts, changes and notes survive the format of Word 97', async () => {
  const opened = await openFile(bytesOf('giay-moi-tcvn3.doc'), 'giay-moi-tcvn3.doc')

  const lines = linesOf(opened.text)
  expect(lines.slice(7, 16)).toEqual([
    'I. MỤC ĐÍCH',
    '1. Nội dung một',
    'a) điểm thứ nhất',
    'b) điểm thứ hai',
    '- ý nhỏ',
    '2. Nội dung hai',
    'a) điểm lại từ đầu',
    'II. YÊU CẦU',
    '1. Nội dung mới',
  ])
  expect(lines.slice(16, 20)).toEqual([
    'Kính gửi các trường trong huyện, đề nghị cử người tham dự.',
    'TRÂN TRỌNG THÔNG BÁO',
    'Địa điểm: hội trường lớn, thị trấn',
    'Giữ lại phần thêm và hết',
  ])
  expect(opened.notices).toEqual([
    'opening.tracked_changes',
    'opening.hidden_text',
    'opening.converted_tcvn3',
    'opening.converted_vni',
  ])
})
