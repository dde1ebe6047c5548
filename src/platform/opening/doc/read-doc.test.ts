import { expect, test } from 'vitest'
import { legacyView } from '#platform/vietnamese/legacy.ts'
import {
  buildDoc,
  CAPITALS,
  compound,
  DELETED,
  type DocParagraph,
  ENDS_ROW,
  font,
  HIDDEN,
  IN_TABLE,
} from '../../../../tests/kit/files/doc.ts'
import { openFile } from '../open-file.ts'

const open = async (...made: Parameters<typeof buildDoc>) => openFile(buildDoc(...made), 'a.doc')
const CELL = '\u0007'
const cell = (text: string): DocParagraph => ({ text, mark: CELL, properties: IN_TABLE })
const rowEnd: DocParagraph = { text: '', mark: CELL, properties: [...IN_TABLE, ...ENDS_ROW] }

test('text in Unicode and text of one byte a letter are read', async () => {
  expect((await open([{ text: 'Kế hoạch' }, { text: 'năm học' }])).text).toBe('Kế hoạch\nnăm học')
  expect((await open([{ text: 'Ke hoach “A”'.replace(/[“”]/g, '"') }], { isCompressed: true })).text).toBe(
    'Ke hoach "A"',
  )
})

test('more paragraphs than fit one page of properties keep their places', async () => {
  const rows = Array.from({ length: 40 }, (_none, number) => [cell(`${number}`), cell('việc'), rowEnd]).flat()

  const { text } = await open([{ text: 'Bảng' }, ...rows, { text: 'Hết' }])

  expect(text.split('\n')).toEqual(['Bảng', ...Array.from({ length: 40 }, (_none, number) => `${number}\tviệc`), 'Hết'])
})

test('fields, breaks and marks of objects are no text', async () => {
  const text = 'Ngày \u0013 DATE \u001405/3/2024\u0015\u000btại\u0001\u0008 đây\u001e\u0002'

  expect((await open([{ text }])).text).toBe('Ngày 05/3/2024\ntại đây-')
})

test('hidden and deleted text is left out, drawn capitals are capitals', async () => {
  const made = await open([
    { text: 'hội nghị', look: CAPITALS },
    { text: 'ẩn', look: HIDDEN },
    { text: 'xóa', look: DELETED },
    { text: 'còn' },
  ])

  expect(made).toMatchObject({ text: 'HỘI NGHỊ\n\ncòn', notices: ['opening.tracked_changes', 'opening.hidden_text'] })
})

test('fonts tell of TCVN3 and VNI', async () => {
  const made = await open(
    [
      { text: legacyView('Kính gửi các trường', 'tcvn3'), look: font(1) },
      { text: legacyView('HỘI NGHỊ', 'tcvn3-capitals'), look: font(2) },
      { text: legacyView('trân trọng', 'vni'), look: font(3) },
    ],
    { fonts: ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times'] },
  )

  expect(made).toEqual({
    text: 'Kính gửi các trường\nHỘI NGHỊ\ntrân trọng',
    format: 'doc',
    encoding: 'tcvn3',
    notices: ['opening.converted_tcvn3', 'opening.converted_vni'],
  })
})

test('letters tell where fonts do not', async () => {
  const text = legacyView('Đề nghị các trường cử người dự họp', 'tcvn3')

  expect((await open([{ text }], { isCompressed: true })).text).toBe('Đề nghị các trường cử người dự họp')
})

test.each([
  ['nothing but a header', Buffer.alloc(5000)],
  ['a header that lies', Buffer.concat([Buffer.from([0xec, 0xa5, 0xc1, 0]), Buffer.alloc(5000, 0xff)])],
])('%s is refused', async (_what, document) => {
  await expect(openFile(compound({ WordDocument: document }), 'a.doc')).rejects.toMatchObject({ name: 'Refusal' })
})
