import { expect, test } from 'vitest'
import { attachment, cleanFileName } from './attachment.ts'

test.each([
  ['a path of Windows', 'C:\\Users\\An\\Kế hoạch.docx', 'Kế hoạch.docx'],
  ['a path upwards', '../../etc/passwd', 'passwd'],
  ['line breaks of a header', 'a\r\nSet-Cookie: x.docx', 'aSet-Cookie_ x.docx'],
  ['marks that turn the direction', 'anh\u202Egpj.exe', 'anhgpj.exe'],
  ['quotes and wild cards', 'a"b*c?.pdf', 'a_b_c_.pdf'],
  ['letters in parts', 'Ke\u0302\u0301 hoa\u0323ch.docx', 'Kế hoạch.docx'],
  ['a hidden file', '.htaccess', 'htaccess'],
  ['only dots', '...', 'tep'],
  ['half of a letter', 'a\ud83d.txt', 'a\ufffd.txt'],
])('a file name with %s is cleaned', (_what, name, expected) => {
  expect(cleanFileName(name, 'tep')).toBe(expected)
})

test('an endless name is cut and keeps its ending', () => {
  const clean = cleanFileName(`${'dài '.repeat(100)}.docx`, 'tep')

  expect(clean.length).toBe(150)
  expect(clean.endsWith('.docx')).toBe(true)
})

test('a Vietnamese name is offered in both forms', () => {
  expect(attachment('Kế hoạch (đợt 1).docx')).toBe(
    'attachment; filename="Ke hoach (dot 1).docx"; ' +
      "filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%28%C4%91%E1%BB%A3t%201%29.docx",
  )
})
