import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy } from '../../factory.ts'

const CLOSING = 'Sở Giáo dục và Đào tạo đề nghị các đơn vị thực hiện'

test.each([
  ['no mark', `${CLOSING}.`],
  ['no dot before the slash', `${CLOSING}/.`],
  ['no dot after the slash', `${CLOSING}./`],
])('%s is found and mended', (_what, closing) => {
  const text = composePaper({ closing })
  expect(foundBy('end-mark', text)).toHaveLength(1)
  expect(mendedBy('end-mark', text)).toBe(composePaper())
})

test('a second mark after the recipients is found and taken out', () => {
  const recipients = 'Nơi nhận:\n- Lãnh đạo Sở;\n- Các trường trung học phổ thông;\n- Văn phòng Sở;\n- Lưu: VT, VP./.'
  expect(foundBy('end-mark', composePaper({ recipients }))).toHaveLength(1)
  expect(mendedBy('end-mark', composePaper({ recipients }))).toBe(composePaper())
})

test.each([
  ['one mark', composePaper()],
  ['a mark with blanks', composePaper({ closing: `${CLOSING} ./.` })],
  ['a text that is cut', composePaper({ closing: 'Các đơn vị gửi', recipients: '', signature: '' })],
  ['paths and fractions', composePaper({ purpose: 'I. MỤC ĐÍCH\nXem tệp ./mau.docx và mục 1/2 của Kế hoạch.' })],
])('%s passes', (_what, text) => {
  expect(foundBy('end-mark', text)).toEqual([])
})
