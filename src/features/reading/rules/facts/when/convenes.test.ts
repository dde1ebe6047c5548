import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

const convenes = (text: string) => factsOf(readText(text)).convenes

test.each([
  ['a plan without a date', 'KẾ HOẠCH\nTổ chức Hội thi giáo viên dạy giỏi cấp trường năm học 2021-2022\nI. Mục đích'],
  ['guidance of an activity', 'V/v hướng dẫn sinh hoạt chuyên môn theo cụm trường\nKính gửi: Các trường tiểu học'],
  ['a form of minutes', 'BIÊN BẢN\nSinh hoạt tổ chuyên môn lần thứ …\nHôm nay vào lúc … giờ … ngày … tháng … năm …'],
  ['a script', 'KỊCH BẢN CHƯƠNG TRÌNH ĐẠI HỘI CHI ĐỘI\n1. Chào cờ\n2. Tuyên bố lý do'],
  [
    'rules of a meeting that say when',
    'NỘI QUY ĐẠI HỘI\n1. Thời gian: 7h30, ngày 03/6/2017\n2. Địa điểm: Hội trường A',
  ],
  ['a decision to call a session', 'QUYẾT ĐỊNH\nVề việc triệu tập Kỳ họp thứ 9, HĐND huyện\nĐiều 1. Triệu tập kỳ họp.'],
  ['a congress of a party cell for its term', 'KẾ HOẠCH\nTổ chức Đại hội chi bộ nhiệm kỳ 2025 - 2027\nI. Mục đích'],
  [
    'a time table of acceptances',
    'THÔNG BÁO\nVề lịch nghiệm thu đề tài cấp cơ sở\n1. Địa điểm: Phòng họp A\n2. Thời gian: 8h00 ngày 12/10/2023',
  ],
  ['guidance for teams of subjects', 'V/v sinh hoạt tổ, nhóm chuyên môn từ năm học 2019-2020\nKính gửi: Các trường'],
  ['a call for papers', 'Hướng dẫn tác giả\nHội thảo Cơ học đất\n15/6/2019 hạn cuối nhận tóm tắt'],
  ['slides', 'TRƯỜNG TIỂU HỌC X\nHỘI NGHỊ CÁN BỘ CÔNG CHỨC\nNĂM HỌC 2013 - 2014\nPHẦN I'],
])('finds that %s convenes', (_kind, text) => {
  expect(convenes(text)).toBe(true)
})

test.each([
  ['days off', 'THÔNG BÁO\nVề việc nghỉ lễ Quốc khánh\nCán bộ nghỉ từ ngày 01/9/2023 đến hết ngày 04/9/2023.'],
  [
    'a report in a newspaper',
    'Bế mạc lớp bồi dưỡng hè\n(BHM) - Chiều 12/7, tại Nhà văn hóa, lớp bồi dưỡng đã bế mạc. Tới dự có lãnh đạo xã.\nTin, ảnh: Thu Lan',
  ],
  ['no school', 'V/v cho học sinh nghỉ học để tránh bão\nHọc sinh nghỉ học ngày thứ Hai, 26/11/2018.'],
  ['a broadcast', 'Lịch phát sóng chương trình dạy học trên truyền hình\nThứ Hai 23/3/2020: 8h00 Toán 9'],
  ['a duty roster', 'LỊCH TRỰC TẾT\nNgày 02/02/2019: Sáng: ông An; Chiều: bà Bình'],
  ['hours for citizens', 'LỊCH TIẾP CÔNG DÂN\nTháng 10/2019\nNgày 05/10/2019: Chủ tịch UBND xã'],
  ['fees', 'THÔNG BÁO\nVề việc thu học phí\nThời gian thu: từ 16/9/2019 đến 27/9/2019\nĐịa điểm: Phòng Tài chính'],
  ['admission', 'THÔNG BÁO TUYỂN SINH LỚP 10\nNộp hồ sơ từ ngày 01/6/2020 đến ngày 10/6/2020'],
  ['recruiting', 'THÔNG BÁO\nTuyển dụng viên chức năm 2018\nNhận hồ sơ từ 01/8/2018'],
  ['results', 'THÔNG BÁO\nKết quả xét tuyển công chức năm 2017'],
  ['a list', 'DANH SÁCH HỌC SINH ĐẠT GIẢI\n1 Nguyễn An 12/03/2004 9A Toán'],
  ['a procedure', 'Thủ tục đăng ký kết hôn\nNộp hồ sơ tại UBND xã, sáng từ 7h30 đến 11h30'],
  ['a law', 'LUẬT\nGIÁO DỤC\nĐiều 115. Luật này có hiệu lực từ ngày 01 tháng 7 năm 2020.'],
  ['rules', 'QUY CHẾ\nLàm việc của Đại hội Công đoàn\nĐiều 1. Nguyên tắc'],
  ['a timetable', 'THỜI KHÓA BIỂU LỚP 7A\nThứ Hai: Toán, Văn'],
  ['an award', 'QUYẾT ĐỊNH\nVề việc tặng Giấy khen cho các cá nhân có thành tích trong Hội thi'],
  ['a transfer', 'QUYẾT ĐỊNH\nVề việc điều động viên chức\nĐiều 1. Điều động ông Lê An kể từ ngày 01/9/2019.'],
  ['a dress code', 'V/v quy định trang phục của học sinh\nTừ ngày 15/10/2018, học sinh mặc đồng phục.'],
  ['a new address', 'THÔNG BÁO\nVề việc thay đổi trụ sở\nKể từ ngày 01/7/2019, cơ quan chuyển về số 12 Lê Lợi.'],
  ['power cuts', 'THÔNG BÁO\nVề việc ngừng cung cấp điện\nNgừng điện từ 6h00 ngày 12/5/2018 để sửa chữa.'],
  ['a letter of congratulation', 'THƯ CHÚC MỪNG\nNhân ngày Nhà giáo Việt Nam 20/11/2018, tôi gửi lời chúc.'],
])('finds that %s convene nothing', (_kind, text) => {
  const facts = factsOf(readText(text))
  expect(facts.convenes).toBe(false)
  expect(facts.sessions).toEqual([])
  expect(facts.mode).toBe(null)
})
