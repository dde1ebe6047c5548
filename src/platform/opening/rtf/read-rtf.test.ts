import { expect, test } from 'vitest'
import { encodeLegacy } from '#platform/vietnamese/legacy.ts'
import { openFile } from '../open-file.ts'

const FONTS =
  '{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset163 Times New Roman;}{\\f2\\fcharset0 .VnTime;}{\\f3\\fcharset0 VNI-Times;}{\\f4\\fcharset2 Symbol;}}'
const open = async (body: string) =>
  openFile(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\uc1${FONTS}${body}}`, 'latin1'), 'a.rtf')
const textOf = async (body: string) => (await open(body)).text
const unicode = (text: string) =>
  [...text].map((sign) => (sign > '\u007f' ? `\\u${sign.charCodeAt(0)}?` : sign)).join('')
const bytes = (text: string, encoding: 'windows-1258' | 'tcvn3' | 'vni') =>
  [...encodeLegacy(text, encoding)]
    .map((byte) => (byte > 0x7f ? `\\'${byte.toString(16)}` : String.fromCharCode(byte)))
    .join('')

test('letters come as numbers, code page bytes and under legacy fonts', async () => {
  const body = `\\f0 ${unicode('Hội nghị')}\\par\\f1 ${bytes('Hội nghị', 'windows-1258')}\\par\\f2 ${bytes('Hội trường', 'tcvn3')}\\par\\f3 ${bytes('Hội trường', 'vni')}`

  expect(await open(body)).toEqual({
    text: 'Hội nghị\nHội nghị\nHội trường\nHội trường',
    format: 'rtf',
    encoding: 'tcvn3',
    notices: ['opening.converted_tcvn3', 'opening.converted_vni'],
  })
})

test('the stand-in behind a letter is stepped over, also when it is longer', async () => {
  expect(await textOf("\\u7897?\\uc2\\u7897\\'3f\\'3f\\uc0\\u7897 x")).toBe('ộộộx')
})

test('groups that are no text are stepped over', async () => {
  const body = `{\\stylesheet{\\s1 Kiểu;}}{\\info{\\title T}}{\\*\\la x}{\\pict\\pngblip 89504e47}{\\field{\\*\\fldinst DATE}{\\fldrslt 05/3}}{\\object{\\*\\objdata 00}{\\result R}}còn`

  expect(await textOf(unicode(body))).toBe('05/3còn')
})

test('binary data is stepped over by its length', async () => {
  expect(await textOf('a{\\pict\\bin5 }}{{\\}b')).toBe('ab')
})

test('tables give rows and cells; merged cells keep the columns', async () => {
  const rule = '\\clbrdrl\\brdrs\\clbrdrr\\brdrs'
  const three = `\\trowd${rule}\\cellx2000${rule}\\cellx4000${rule}\\cellx9000`
  const body = `x\\par${three}\\intbl TT\\cell Gi\\'f4\\cell Vi\\'ea\\cell\\row${three}\\intbl 1\\cell 8g\\cell ${unicode('Đón')}\\par ${unicode('khách')}\\cell\\row\\trowd${rule}\\cellx9000\\intbl CHI\\cell\\row\\pard y`

  expect(await textOf(body)).toBe('x\nTT\tGiô\tViê\n1\t8g\tĐón khách\nCHI\ny')
})

test('a table in a cell of a table is kept together', async () => {
  const body =
    'x\\par\\trowd\\cellx2000\\cellx4000\\pard\\intbl ngo\\cell\\pard\\intbl\\itap1 trong:\\par\\pard\\intbl\\itap2 tr1\\nestcell tr2\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\cellx900\\nestrow}\\pard\\intbl\\itap1 sau\\cell\\row\\pard y'

  expect(await textOf(body)).toBe('x\nngo\n\ntrong:\ntr1\ttr2\nsau\ny')
})

test('numbers of lists are those the writing program left', async () => {
  const number = (text: string) => `{\\listtext\\pard\\plain ${text}\\tab}`
  const body = `${number('1.')}M\\'f4t\\par ${number('\\f4\\u61623?')}ba\\par {\\pntext a)\\tab}bo`

  expect(await textOf(body)).toBe('1. Môt\n- ba\na) bo')
})

test('hidden and deleted text goes; notes and heads get their places', async () => {
  const body = "{\\header 2}{\\footer ch\\'e2n trang}th\\'e2n{\\v an}{\\deleted bo}{\\footnote l\\'f4i chu}\\par sau"

  expect(await open(body)).toMatchObject({
    text: 'thân\nsau\nchân trang\n[1] lôi chu',
    notices: ['opening.tracked_changes', 'opening.hidden_text'],
  })
})

test('the ư of TCVN3 survives as what programs take for an optional hyphen', async () => {
  expect(await textOf("\\f2 tr\\-\\'eang\\par\\f0 ho\\-a")).toBe('trường\nhoa')
})

test('groups without end are refused', async () => {
  await expect(openFile(Buffer.from(`{\\rtf1${'{'.repeat(100_000)}`), 'a.rtf')).rejects.toMatchObject({
    code: 'opening.nested_too_deep',
  })
})
