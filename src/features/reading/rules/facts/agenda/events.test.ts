import { expect, test } from 'vitest'
import { factsOf } from '../../facts-of.ts'
import { readText } from '../../read.ts'

/** One line an item: `start title | owner`. */
function agendaOf(text: string): string[] {
  return factsOf(readText(text)).agenda.map(
    ({ title, start, owner }) => `${start ? `${start} ` : ''}${title}${owner ? ` | ${owner}` : ''}`,
  )
}

const CASES: readonly [form: string, text: string, agenda: string[]][] = [
  [
    'events told only by their times',
    `KẾ HOẠCH
Tổ chức Giải bóng đá công nhân năm 2015
1. Đối tượng: đoàn viên các công đoàn cơ sở.
2. Thời gian, địa điểm
- Họp lãnh đội, bốc thăm: 14h00 ngày 06/5/2015 tại phòng họp Công đoàn.
- Thi đấu trong 02 ngày 16 và 17/5/2015. Khai mạc lúc 7h00 ngày 16/5; trao giải lúc 17h00 ngày 17/5.`,
    ['14:00 Họp lãnh đội, bốc thăm', '07:00 Khai mạc', '17:00 trao giải'],
  ],
  [
    'occasions with their own time and place; classes of one course are none',
    `KẾ HOẠCH
Tổ chức các hoạt động Tháng Thanh niên
II. Thời gian, địa điểm
1. Trồng cây đầu xuân
- Thời gian: 6h30 ngày 04/3/2017.
- Địa điểm: công viên phường.
2. Tuyên truyền dưới cờ
- Thời gian: 7h00 ngày 13/3/2017.
- Người thực hiện: cô Hồ Thị Sen - Bí thư Đoàn.`,
    ['06:30 Trồng cây đầu xuân', '07:00 Tuyên truyền dưới cờ | cô Hồ Thị Sen - Bí thư Đoàn'],
  ],
  [
    'a day without a clock among entries with theirs',
    `THÔNG BÁO
Lịch cụ thể của liên hoan:
- 8h00 ngày 05/9/2022: họp trưởng đoàn.
- 19h30 ngày 05/9/2022: lễ khai mạc.
- 8h00 ngày 06/9/2022: các đoàn biểu diễn.
- Sáng 07/9/2022: giao lưu với học sinh xã đảo.`,
    ['08:00 họp trưởng đoàn', '19:30 lễ khai mạc', '08:00 các đoàn biểu diễn', 'giao lưu với học sinh xã đảo'],
  ],
]

test.each(CASES)('%s', (_form, text, agenda) => {
  const read = agendaOf(text)
  expect(read).toEqual(agenda)
})
