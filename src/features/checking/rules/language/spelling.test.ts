import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const inTasks = (line: string) => composePaper({ tasks: `V. TỔ CHỨC THỰC HIỆN\n- ${line}` })

test.each([
  ['a syllable without its mark', 'Các trường phân công giáo viên kiêm nhiêm phụ trách.', 'nhiêm'],
  ['a good syllable beside the wrong one', 'Công ty chế biên nông sản tài trợ.', 'biên'],
  ['a letter too much', 'Báo cáo phương phướng nhiệm vụ.', 'phướng'],
  ['a slip that proof-readers know', 'Các đơn vị bổ xung hồ sơ.', 'bổ xung'],
  ['an office head told as a school', 'Kính mời: Trường các phòng thuộc Sở.', 'Trường'],
  ['a syllable that Vietnamese has not', 'Các ban, nghành của xã tham dự.', 'nghành'],
  ['a tone on the wrong letter', 'Kê bàn ghế trong hội trừơng.', 'trừơng'],
  ['a word that is none in this sector', 'Xe 16 chổ đón đại biểu.', 'chổ'],
  ['an old i', 'Nộp báo cáo theo qui định.', 'qui'],
  ['a borrowed word', 'Chuẩn bị font hội nghị theo mẫu.', 'font'],
  ['letters of a short form that changed places', 'Gửi các trường TPDTBT.', 'TPDTBT'],
  ['a word written with i and with y', 'Cán bộ quản lý và giáo viên quản lí lớp.', 'quản lí'],
])('%s is found', (_what, line, words) => {
  const found = wordsFoundBy('spelling', inTasks(line)).join()
  expect(words.endsWith(found) && found !== '').toBe(true)
})

test('one word wrong in three places is one finding', () => {
  const text = inTasks('Hội thi chế biên nông sản; ban chế biên; đội chế biên.')
  expect(wordsFoundBy('spelling', text)).toEqual(['biên … biên … biên'])
})

test.each([
  ['two words that meet', 'Cơ quan trong tỉnh phân công cán bộ học bán trú, dạy tốt, học tốt.'],
  ['names of persons and places', 'Ông Lê Công Đoan ở huyện Krông Pắc, xã Ea Kao gửi thư.'],
  ['foreign words', 'Gửi file trình chiếu qua email, họp online trên Zoom, dùng font chữ Arial.'],
  ['short forms and codes', 'Các P.GĐ, GV, HS nộp về hopthu.truong@tinh.edu.vn theo mẫu M01a.'],
  ['a word of one syllable', 'Nước, thuốc, cờ, hoa, trống, loa do Đoàn trường lo.'],
])('%s are no slips', (_what, line) => {
  expect(wordsFoundBy('spelling', inTasks(line))).toEqual([])
})

test.each([
  ['Công ty chế biên nông sản tài trợ.', 'Công ty chế biến nông sản tài trợ.'],
  ['Các đơn vị bổ xung hồ sơ theo qui định.', 'Các đơn vị bổ sung hồ sơ theo quy định.'],
  ['Các ban, nghành của xã tham dự.', 'Các ban, ngành của xã tham dự.'],
])('one click mends "%s"', (line, right) => {
  expect(mendedBy('spelling', inTasks(line))).toBe(inTasks(right))
})

test('what both ways are right for is only asked about', () => {
  const [finding] = foundBy('spelling', inTasks('Cán bộ quản lý và giáo viên quản lí lớp.'))
  expect(finding?.severity).toBe('question')
})

test.each([
  ['a comma', 'Thực hiện tập trung dân ch,ủ trong nhà trường.'],
  ['a soft hyphen before the marks', 'Kính gửi: Cán bo\u00ad\u0323\u0302 của trường.'],
])('no click mends a word that %s tears', (_sign, line) => {
  expect(foundBy('spelling', inTasks(line)).map(({ fix }) => fix)).toEqual([null])
})
