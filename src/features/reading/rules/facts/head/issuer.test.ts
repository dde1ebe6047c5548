import { expect, test } from 'vitest'
import { readText } from '../../read.ts'

const issuer = (text: string) => readText(text).issuer?.value ?? null

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const BODY = '\nTHÔNG BÁO\nVề việc họp giao ban\nThời gian: 8h00 ngày 5/9/2022'

test.each([
  ['BẢO HIỂM XÃ HỘI TỈNH AN GIANG\nBHXH HUYỆN TRI TÔN\nSố: 12/TB-BHXH', 'BHXH huyện Tri Tôn'],
  ['TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG VIỆT NAM\nVNPT LAI CHÂU\nSố: 9/TB-VNPT', 'VNPT Lai Châu'],
  ['TRƯỜNG ĐẠI HỌC NHA TRANG\nKHOA NGOẠI NGỮ\nSố: 3/TB-NN', 'Khoa Ngoại ngữ Trường Đại học Nha Trang'],
  ['TRƯỜNG MẦM NON HOA SEN\nTỔ MẪU GIÁO LỚN\nSố: 1/TB-MGL', 'Tổ Mẫu giáo Lớn Trường Mầm non Hoa Sen'],
  [
    'BỆNH VIỆN ĐA KHOA CÁI NƯỚC\nPHÒNG KẾ HOẠCH TỔNG HỢP\nSố: 1/TB-KHTH',
    'Phòng Kế hoạch Tổng hợp Bệnh viện Đa khoa Cái Nước',
  ],
  ['TỈNH ỦY LÂM ĐỒNG\nBAN TUYÊN GIÁO\nSố 3-TB/BTGTU', 'Ban Tuyên giáo Tỉnh ủy Lâm Đồng'],
  ['LIÊN ĐOÀN LAO ĐỘNG TỈNH NGHỆ AN\nCÔNG ĐOÀN NGÀNH Y TẾ\nSố: 9/TB-CĐYT', 'Công đoàn ngành Y tế tỉnh Nghệ An'],
  ['ĐOÀN TRƯỜNG ĐH QUY NHƠN\nLCĐ KHOA SỬ\nSố: 2/TB-LCĐ', 'LCĐ Khoa Sử'],
  ['BỘ TƯ LỆNH QUÂN KHU 7\nBỘ CHỈ HUY QUÂN SỰ TỈNH TÂY NINH\nSố: 7/TB-BCH', 'Bộ Chỉ huy Quân sự tỉnh Tây Ninh'],
  [
    'Y BAN NHÂN DÂN HUYN CHÂU THÀNH\nPHÒNG GIÁO DC VÀ ĐÀO TẠO\nSố: 1/TB-PGD',
    'Phòng Giáo dục và Đào tạo huyện Châu Thành',
  ],
  ['UBND TNH HÀ NAM\nSỞ KHOA HỌC VÀ CÔNG NGH\nSố: 1/TB-SKHCN', 'Sở Khoa học và Công nghệ tỉnh Hà Nam'],
  ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH TỈNH YÊN BÁI\nSố: 2/TB-YBA', 'Chi nhánh Ngân hàng Nhà nước tỉnh Yên Bái'],
])('the issuer of the head "%s"', (head, expected) => {
  expect(issuer(`${head}\n${MOTTO}${BODY}`)).toBe(expected)
})

test.each([
  [
    'in capitals under the title',
    'KẾ HOẠCH\nTổ chức hội trại xuân\n\nTRƯỜNG THPT LÊ LỢI\n\nCăn cứ nhiệm vụ năm học, nhà trường lập kế hoạch như sau:',
    'Trường THPT Lê Lợi',
  ],
  [
    'in small letters under the title',
    'LỊCH CÔNG TÁC TUẦN 12\nTrường Cao đẳng Nghề Sơn La\nThứ Hai 7/11\t7h30\tChào cờ',
    'Trường Cao đẳng Nghề Sơn La',
  ],
  [
    'in the paper that an annex belongs to',
    'CHƯƠNG TRÌNH HỘI NGHỊ\n(Kèm theo Giấy mời số 5/GM-SYT ngày 3/4/2020 của Giám đốc Sở Y tế Sơn La)\n8h00: Khai mạc',
    'Sở Y tế Sơn La',
  ],
  [
    'in the title of minutes',
    'Biên bản họp Tổ Toán - Tin tháng 3\nĐịa điểm: phòng 12. Lúc 16h ngày 10/3/2017.',
    'Tổ Toán',
  ],
  [
    'in the title of a congress',
    'CHƯƠNG TRÌNH ĐẠI HỘI CHI BỘ TRƯỜNG TIỂU HỌC TÂN LẬP NHIỆM KỲ 2022 - 2025\n7h30: Đón tiếp\n8h00: Khai mạc',
    'Chi bộ Trường Tiểu học Tân Lập',
  ],
  [
    'in a sentence',
    'Lịch phát sóng các bài giảng\nSở Giáo dục và Đào tạo Lai Châu phối hợp với Đài tỉnh phát sóng bài giảng lớp 12.',
    'Sở Giáo dục và Đào tạo Lai Châu',
  ],
])('an issuer named %s', (_where, text, expected) => {
  expect(issuer(text)).toBe(expected)
})

test.each([
  'KẾ HOẠCH\nTổ chức liên hoan văn nghệ\nBan Tổ chức\n1. Thời gian: 8h ngày 5/5/2022',
  'Danh sách phân công\nTổ Toán, Tổ Văn\nĐội văn nghệ (lớp 10)',
])('a team on a line of its own issues nothing', (text) => {
  expect(issuer(text)).toBeNull()
})
