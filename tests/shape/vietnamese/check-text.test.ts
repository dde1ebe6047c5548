import { expect, test } from 'vitest'
import { checkText } from './check-text.ts'

test.each([
  'Hãy đăng nhập để tiếp tục.',
  'Không còn việc. Những gì đến hạn sẽ hiện ở đây.',
  'Phiên 1: 08:00, thứ Năm, 24/9/2020 (1 buổi)',
  'Đơn vị đã cử đủ {seats} đại biểu theo chỉ tiêu.',
  'Ủy ban nhân dân quận, Sở Giáo dục và Đào tạo',
  'Tệp “{name}” lớn hơn {limit} MB.',
  'Quý I, quỹ, quá, thủy, hòa, Thúy, quỳ',
  'Nghị định số 30/2020/NĐ-CP',
  'Gõ lệnh `npm run x ,y!` rồi mở http://localhost:3000/a,b!',
  'Tải về tệp JSON, DOCX hoặc PDF',
])('“%s” is well set', (text) => {
  expect(checkText(text)).toEqual([])
})

test.each([
  ['Đọc văn bản '.normalize('NFC'), 'blank at the edge'],
  ['Đọc văn bản'.normalize('NFD'), 'NFC'],
  ['Đọc  văn bản', 'two blanks'],
  ['Đọc\u00A0văn bản', 'a blank that cannot be seen'],
  ['Đọc văn bản , rồi xem', 'blank before a punctuation mark'],
  ['Đọc văn bản,rồi xem', 'no blank after a punctuation mark'],
  ['Đã đọc xong.Hãy xem', 'no blank after a punctuation mark'],
  ['Đọc ( văn bản)', 'blank inside a bracket'],
  ['Đã xong!', 'speaks calmly'],
  ['Đang đọc...', 'write …'],
  ['Bấm "Đọc"', 'straight quotation mark'],
  ['Đã xoá văn bản', 'tone mark on the second vowel'],
  ['Uỷ ban', 'tone mark on the second vowel'],
  ['Đọc (văn bản', 'unpaired ('],
  ['Bấm “Đọc', 'unpaired “'],
  ['Không mở được file này', 'word "file"; write "tệp"'],
  ['Giá trị undefined', 'word "undefined"'],
  ['Gặp Error khi đọc', 'word "Error"'],
  ['Ủy Ban Nhân Dân quận', 'official form is "Ủy ban nhân dân"'],
  ['sở giáo dục và đào tạo', 'official form is "Sở Giáo dục và Đào tạo"'],
  ['Theo nghị định 30', 'official form is "Nghị định"'],
  ['thứ hai, ngày 24/9', 'official form is "thứ Hai'],
])('“%s” is refused', (text, says) => {
  expect(checkText(text)).toContainEqual(expect.stringContaining(says))
})
