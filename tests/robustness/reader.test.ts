import { expect, test } from 'vitest'
import { DOUBT, type Reading, reading } from '../../src/features/reading/messages.ts'
import { factsOf } from '../../src/features/reading/rules/facts-of.ts'
import { marksOf } from '../../src/features/reading/rules/marks-of.ts'
import { readText } from '../../src/features/reading/rules/read.ts'
import { randomFrom } from '../kit/random.ts'
import { conveningText } from '../kit/texts/convening-text.ts'
import { corpusTexts } from '../kit/texts/corpus.ts'
import { mutate } from '../kit/texts/mutations.ts'
import { sampleDocuments } from '../kit/texts/samples.ts'

const SAMPLES = [
  ...Array.from({ length: 60 }, (_, seed) => conveningText(randomFrom(seed)).text),
  ...sampleDocuments().map(({ text }) => text),
  ...corpusTexts().map(({ text }) => text),
]

test('10,000 mutated texts are read without a throw', { timeout: 240_000 }, () => {
  const random = randomFrom(20261124)
  const broken: { text: string; reason: unknown }[] = []

  for (let count = 0; count < 10_000; count += 1) {
    const text = mutate(random.pick(SAMPLES), random)
    try {
      factsOf(readText(text))
    } catch (reason) {
      broken.push({ text, reason })
    }
  }

  expect(broken).toEqual([])
})

test('what is read of a mutated text has the shape that others rely on', { timeout: 120_000 }, () => {
  const random = randomFrom(7)

  for (let count = 0; count < 400; count += 1) {
    const text = mutate(random.pick(SAMPLES), random)
    const read = readText(text)

    expect(reading.safeParse(read).error?.message).toBeUndefined()
    expect(spansOutside(read, text.length)).toEqual([])
  }
})

test('every fact of a sound text says where it was read', () => {
  for (const text of SAMPLES.slice(0, 30)) {
    const unsure = marksOf(readText(text)).filter((mark) => mark.spans.length === 0 && mark.certainty >= DOUBT)

    expect(unsure).toEqual([])
  }
})

test('the same text always gives the same reading', () => {
  for (const text of SAMPLES.slice(0, 20)) expect(readText(text)).toEqual(readText(text))
})

/** Hostile fillings: each once made some reader of documents crawl. A superlinear rule would not end within the test's time. */
const FILLINGS = [
  '1.',
  'I. ',
  'ngày ',
  '24/9',
  '8h',
  'Số: ',
  '((((',
  '- \n',
  '|',
  '\t',
  ' ',
  'a',
  'Đ',
  '…',
  'Kính gửi: ',
  'Quận 1, 2, ',
  '\n\n',
  '<p',
  '&#',
  '**',
  '/',
  'KẾ HOẠCH\n',
  'tại ',
  '0',
  '",',
  'ấ',
]
test.each(FILLINGS)('half a million characters of %j are read in linear time', { timeout: 30_000 }, (filling) => {
  const text = filling.repeat(Math.ceil(500_000 / filling.length))

  expect(typeof readText(text).convenes.value).toBe('boolean')
})

test('the empty text and a blank one are read as nothing', () => {
  for (const text of ['', ' ', '\n\n', '\ufeff']) {
    const facts = factsOf(readText(text))

    expect(facts).toEqual({
      ...facts,
      type: null,
      convenes: false,
      sessions: [],
      agenda: [],
      tasks: [],
      participants: [],
      signer: null,
    })
  }
})

function spansOutside(read: Reading, length: number): unknown[] {
  return marksOf(read).filter((mark) => mark.spans.some(({ start, end }) => start > end || end > length))
}
