import { expect, test } from 'vitest'
import { documentOf } from '../document.ts'

const blocksIn = (text: string) => documentOf(text).blocks.map((block) => block.text)

test('a line that a converter broke runs on in the next', () => {
  expect(blocksIn('Các đơn vị cử đại biểu tham dự hội nghị của\nhuyện và báo cáo kết quả.')).toEqual([
    'Các đơn vị cử đại biểu tham dự hội nghị của huyện và báo cáo kết quả.',
  ])
})

test.each(['\n|\n', '\n\t\n', '\n---|---\n'])('cells set apart by %j stay apart', (between) => {
  expect(blocksIn(`Phòng Giáo dục và Đào tạo của${between}huyện Đông`)).toEqual([
    'Phòng Giáo dục và Đào tạo của',
    'huyện Đông',
  ])
})
