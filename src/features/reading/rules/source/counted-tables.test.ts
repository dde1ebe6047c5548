import { expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'
import { readText } from '../read.ts'

/** `unit → action (deadline)` of every task, and the days of the deadlines. */
function dutiesOf(text: string): [string[], string[]] {
  const { tasks, deadlines, sessions } = factsOf(readText(text))
  expect(sessions.map((session) => session.date)).toEqual(['2019-11-16'])
  return [
    tasks.map(({ unit, action, deadline }) => `${unit} → ${action} (${deadline})`),
    deadlines.map(({ date }) => date),
  ]
}

const HEAD = `KẾ HOẠCH
Tổ chức Hội thi nấu ăn
I. Thời gian: 8 giờ 00 ngày 16/11/2019
II. Địa điểm: sân trường
III. Phân công
`
const TASKS = ['Tổ Văn phòng → Mua gia vị (2019-11-14)', 'Cô Dung → Kê bàn (2019-11-15)']

test.each([
  [
    'each cell between bars',
    'Công việc\n|\nPhụ trách\n|\nHoàn thành\n|\nMua gia vị\n|\nTổ Văn phòng\n|\n14/11/2019\n|\nKê bàn\n|\nCô Dung\n|\n15/11/2019\n|\n',
  ],
  [
    'each cell on its line',
    'Nội dung công việc\nNgười thực hiện\nHạn hoàn thành\nMua gia vị\nTổ Văn phòng\n14/11/2019\nKê bàn\nCô Dung\n15/11/2019\n',
  ],
  [
    'rows of markdown',
    '| Bộ phận | Nhiệm vụ | Hoàn thành |\n|---|---|---|\n| Tổ Văn phòng | Mua gia vị | 14/11/2019 |\n| Cô Dung | Kê bàn | 15/11/2019 |\n',
  ],
  [
    'rows by tab',
    'TT\tNội dung công việc\tThời gian hoàn thành\tNgười phụ trách\n1\tMua gia vị\t14/11/2019\tTổ Văn phòng\n2\tKê bàn\t15/11/2019\tCô Dung\n',
  ],
])('a table of duties with their days is no list of sessions: %s', (_form, table) => {
  expect(dutiesOf(`${HEAD}${table}Trên đây là kế hoạch của nhà trường.`)).toEqual([TASKS, ['2019-11-14', '2019-11-15']])
})
