import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const inTasks = (line: string) => composePaper({ tasks: `V. TỔ CHỨC THỰC HIỆN\n- ${line}` })

test.each([
  ['joined words', 'Các trường phổ thôngtrên địa bàn cử giáo viên.', 'thôngtrên'],
  ['letters lost inside', 'Trường Ti h c Hoàng V n tham dự.', 'h … n'],
  ['a sentence that breaks off', 'Phòng Chính trị kiểm tra đường truyền của các.', 'các'],
  ['a mode that breaks off', 'Chuẩn bị đường truyền cho hội nghị trực.', 'trực'],
  ['a stray sign', 'Văn phòng Sở chuẩn bị hội trường. ✓', '✓'],
])('%s are found', (_what, line, words) => {
  expect(wordsFoundBy('text-damaged', inTasks(line))).toEqual([words])
})

test('a rest of letters after the end of the body is found', () => {
  const text = composePaper({ closing: 'Sở Giáo dục và Đào tạo đề nghị các đơn vị thực hiện./. Uy' })
  expect(wordsFoundBy('text-damaged', text)).toEqual(['Uy'])
})

test('a line that lost its head is found', () => {
  const text = composePaper({ purpose: 'I. MỤC ĐÍCH, YÊU CẦU\n- nh thức tổ chức gọn, đúng thời gian.' })
  expect(wordsFoundBy('text-damaged', text)).toEqual(['nh'])
})

test.each([
  ['units and short forms', 'Đường dài 5 km, nặng 3 kg, lúc 8 h 30, gửi GV, HS, tr. 5, đ/c Bí thư.'],
  [
    'words that end a sentence',
    'Giữ trường lớp sạch đẹp; nộp các đơn vị trực thuộc. Lớp phân công trực. Khắc phục tồn tại.',
  ],
  ['names of groups', 'Bảng A, khối B, tổ c, lớp 5 a, trường Lê Lợi.'],
  ['foreign words', 'Gửi file qua email, họp trên Zoom, mật khẩu online.'],
])('%s are no damage', (_what, line) => {
  expect(wordsFoundBy('text-damaged', inTasks(line))).toEqual([])
})

test('one click parts joined words', () => {
  const text = inTasks('Các trường phổ thôngtrên địa bàn cử giáo viên.')
  expect(mendedBy('text-damaged', text)).toBe(inTasks('Các trường phổ thông trên địa bàn cử giáo viên.'))
})

test('lost letters have no fix: only the original knows them', () => {
  const [finding] = foundBy('text-damaged', inTasks('Trường Ti h c Hoàng V n tham dự.'))
  expect(finding?.fix).toBeNull()
})

test('a letter that no font has is told, and not taken out of its word', () => {
  const text = composePaper({ tasks: 'V. TỔ CHỨC THỰC HIỆN\n- Các trường báo cáo kế hoạ\ue000h năm học.' })
  const [only, ...more] = foundBy('text-damaged', text)
  expect(more).toEqual([])
  expect([only?.message, only?.fix]).toEqual(['Có chữ không đọc được trong “hoạ…h”; cần đối chiếu bản gốc.', null])
})

test('a lost sign between two words becomes a blank', () => {
  const text = composePaper({ tasks: 'V. TỔ CHỨC THỰC HIỆN\n- Gửi báo cáo về\ue000Phòng Tổ chức cán bộ.' })
  expect(mendedBy('text-damaged', text)).toBe(text.replace('\ue000', ' '))
})
