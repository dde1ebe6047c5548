import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy } from '../../factory.ts'

const withLine = (line: string) =>
  composePaper({
    recipients: `Nơi nhận:\n- Lãnh đạo Sở;\n- Các trường trung học phổ thông;\n- Văn phòng Sở;\n- ${line}`,
  })

test.each([
  ['no drafting unit', 'Lưu: VT.'],
  ['the end mark of the body', 'Lưu: VT./.'],
  ['no văn thư', 'Lưu: VP, GDPT.'],
  ['a semicolon inside', 'Lưu: VT; VP.'],
  ['no dot', 'Lưu: VT, VP'],
  ['the name of an account', 'Lưu: VT, nvanh.'],
  ['no colon', 'Lưu VT, VP.'],
])('%s is found', (_what, line) => {
  expect(foundBy('archive-line', withLine(line))).toHaveLength(1)
})

test('a line before the last one is found', () => {
  const text = composePaper({
    recipients: 'Nơi nhận:\n- Lưu: VT, VP.\n- Lãnh đạo Sở;\n- Các trường trung học phổ thông.',
  })
  expect(foundBy('archive-line', text)).toHaveLength(1)
})

test('recipients without such a line are found', () => {
  const text = composePaper({ recipients: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Các trường trung học phổ thông.' })
  expect(foundBy('archive-line', text)).toHaveLength(1)
})

test.each([
  ['one drafting unit', withLine('Lưu: VT, VP.')],
  ['two drafting units', withLine('Lưu: VT, GDPT, TCCB.')],
  ['no recipients', composePaper({ recipients: '' })],
  ['a text that is cut', composePaper({ recipients: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Các trườ', signature: '' })],
])('%s passes', (_what, text) => {
  expect(foundBy('archive-line', text)).toEqual([])
})

test.each(['Lưu: VT; VP.', 'Lưu: VT, VP', 'Lưu VT, VP.', 'Lưu: VT, VP./.'])('one click mends "%s"', (line) => {
  expect(mendedBy('archive-line', withLine(line))).toBe(withLine('Lưu: VT, VP.'))
})
