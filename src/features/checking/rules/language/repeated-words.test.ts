import { expect, test } from 'vitest'
import { composePaper, mendedBy, wordsFoundBy } from '../../factory.ts'

const inTasks = (line: string) => composePaper({ tasks: `V. TỔ CHỨC THỰC HIỆN\n- ${line}` })

test.each([
  ['a word', 'Văn phòng Sở chuẩn bị bị tài liệu trước ngày 10 tháng 3 năm 2026.', 'bị bị'],
  ['a word between words', 'Các trường cử giáo viên tham dự theo theo danh sách.', 'theo theo'],
  ['the office after its head', 'Trưởng phòng Phòng Tài chính kiểm tra kinh phí.', 'phòng Phòng'],
  ['the office after its head in small letters', 'Mời Trưởng phòng phòng Tài chính dự.', 'phòng phòng'],
  ['a phrase', 'Thông báo đến các tổ chuyên môn tổ chuyên môn của trường.', 'tổ chuyên môn tổ chuyên môn'],
  ['an entry of a list', 'Gửi các trường MN, TH, TH, THCS trên địa bàn.', 'TH, TH'],
  ['the word ngày', 'Họp tổ lúc 14 giờ ngày thứ hai ngày 16 tháng 3 năm 2026.', 'ngày thứ hai ngày 16'],
])('%s written twice is found', (_what, line, words) => {
  expect(wordsFoundBy('repeated-words', inTasks(line))).toEqual([words])
})

test.each([
  ['two words that meet', 'Học sinh sinh hoạt tại lớp; trường phân công tổ tổ chức trò chơi.'],
  ['a word that doubles', 'Phong trào luôn luôn được duy trì, ngày ngày đổi mới.'],
  ['a body named after a common noun', 'Cán bộ Bộ Nội vụ tham dự.'],
  ['numbers', 'Các lớp 1, 1, 2 và 20 20 bàn ghế.'],
  ['the second day', 'Ngày thứ hai (ngày 17/3): thảo luận.'],
])('%s is no repetition', (_what, line) => {
  expect(wordsFoundBy('repeated-words', inTasks(line))).toEqual([])
})

test.each([
  ['Các trường cử giáo viên tham dự theo theo danh sách.', 'Các trường cử giáo viên tham dự theo danh sách.'],
  ['Gửi các trường MN, TH, TH, THCS trên địa bàn.', 'Gửi các trường MN, TH, THCS trên địa bàn.'],
])('one click takes the second one out of "%s"', (line, right) => {
  expect(mendedBy('repeated-words', inTasks(line))).toBe(inTasks(right))
})

const toUnits = (line: string) => composePaper({ recipients: `Nơi nhận:\n- ${line};\n- Lưu: VT, GDPT.` })

test('a unit twice in a line of recipients is found and taken out', () => {
  const text = toUnits('Các phòng: Nội vụ, Y tế, Tư pháp, Y tế')
  expect(wordsFoundBy('repeated-words', text)).toEqual(['Y tế'])
  expect(mendedBy('repeated-words', text)).toBe(toUnits('Các phòng: Nội vụ, Y tế, Tư pháp'))
})

test('units that only begin alike are no repetition in the recipients', () => {
  expect(wordsFoundBy('repeated-words', toUnits('Sở Nội vụ, Sở Y tế, Phòng Nội vụ'))).toEqual([])
})
