import { expect, test } from 'vitest'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'
import { checkOtherVietnamese, checkWords } from './words.ts'

const words = (sentences: Record<string, string>) => JSON.stringify(sentences, null, 2)

test('every sentence of the product is well set, used and there', () => {
  const { seen, sins } = checkWords(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(60)
})

test('Vietnamese in code and in the user guide is well set', () => {
  const { seen, sins } = checkOtherVietnamese(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(50)
})

test.each([
  ['a slip of setting', { 'units.full': 'Đơn vị đã đủ !' }, "new Refusal('units.full')", 'speaks calmly'],
  ['a sentence without code', { 'units.full': 'Đơn vị đã đủ.' }, '', 'no code asks for it'],
  ['an empty sentence', { 'units.full': ' ' }, "new Refusal('units.full')", 'is empty'],
  ['a key without its part', { full: 'Đơn vị đã đủ.' }, "say('full')", 'a key is part.meaning'],
  ['a broken place', { 'units.full': 'Đã đủ {a.' }, "new Refusal('units.full')", 'a place for a value is {name}'],
  ['a refusal without a sentence', {}, "new Refusal('units.full')", 'refusal "units.full" has no sentence'],
  ['a word without a sentence', {}, "say('units.full')", 'word "units.full" is in no words/vi.json'],
  [
    'a place without a value',
    { 'units.full': 'Đã đủ {seats} người.' },
    "new Refusal('units.full', { name })",
    'waits for {seats}',
  ],
])('%s is refused', (_what, sentences, code, says) => {
  const root = plant({
    'src/features/units/words/vi.json': words(sentences),
    'src/features/units/commands.ts': `${code}\n`,
  })

  expect(describe(checkWords(root).sins)).toContainEqual(expect.stringContaining(says))
})

test('a key that stands twice is refused', () => {
  const root = plant({
    'src/features/units/words/vi.json': '{\n  "units.full": "Đã đủ.",\n  "units.full": "Đã hết."\n}',
    'src/features/units/commands.ts': "new Refusal('units.full')\n",
  })

  expect(describe(checkWords(root).sins)).toEqual([
    'src/features/units/words/vi.json units.full: stands twice; take one out',
  ])
})

test('a second language has the same keys and places', () => {
  const root = plant({
    'src/features/units/words/vi.json': words({ 'units.full': 'Đã đủ {seats} người.', 'units.gone': 'Không còn.' }),
    'src/features/units/words/en.json': words({ 'units.full': 'The unit is full.' }),
    'src/features/units/commands.ts': "new Refusal('units.full', { seats })\nnew Refusal('units.gone')\n",
  })

  expect(describe(checkWords(root).sins)).toEqual([
    'src/features/units/words/en.json units.gone: is missing',
    'src/features/units/words/en.json units.full: has other {places} than the Vietnamese sentence',
  ])
})

test('sentences that code asks for pass, also by keys put together', () => {
  const root = plant({
    'src/features/units/words/vi.json': words({
      'units.full': 'Đã đủ {seats} người.',
      'units.kind.school': 'Trường',
      'units.kind.office': 'Phòng',
    }),
    'src/features/units/commands.ts': "new Refusal('units.full', { seats: 8 })\n",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted file holds the template, this one does not
    'src/features/units/web/list.tsx': 'export const name = (kind: string) => say(`units.kind.${kind}`)\n',
  })

  expect(checkWords(root)).toEqual({ seen: 3, sins: [] })
})

test('keys opened by a closed list of the same file pass', () => {
  const root = plant({
    'src/features/units/words/vi.json': words({ 'kind.school': 'Trường', 'size.large': 'Lớn', 'age.old': 'Cũ' }),
    'src/features/units/web/words.ts': [
      "type List = 'kind' | 'size'",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted file holds the template, this one does not
      'export const nameOf = (list: List, value: string) => say(`${list}.${value}`)',
    ].join('\n'),
  })

  expect(describe(checkWords(root).sins)).toEqual([
    'src/features/units/words/vi.json age.old: no code asks for it; take it out',
  ])
})

test.each([
  ['src/app/web/desk.tsx', 'export const Desk = () => <p>Không còn việc !</p>'],
  ['src/app/cli.ts', "export const done = 'Đã đọc xong file'"],
  ['docs/huong-dan/01-bat-dau.md', '# Bắt đầu\n\nBấm nút ,rồi chờ.\n'],
])('a slip in %s is refused', (path, content) => {
  expect(checkOtherVietnamese(plant({ [path]: content })).sins).not.toEqual([])
})

test('grammar of the reader and code in the guide are not prose', () => {
  const root = plant({
    'src/features/reading/rules/dates.ts': "export const day = 'thứ hai, ngày !'",
    'docs/huong-dan/01-bat-dau.md':
      '# Bắt đầu\n\n```\nnpm start !\n```\n\nGõ `read file.txt`, xem [trang sau](02-doc.md).\n',
  })

  expect(checkOtherVietnamese(root).sins).toEqual([])
})
