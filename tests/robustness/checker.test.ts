import { expect, test } from 'vitest'
import { composePaper } from '../../src/features/checking/factory.ts'
import { finding } from '../../src/features/checking/messages.ts'
import { applyFix } from '../../src/features/checking/rules/apply-fix.ts'
import { checkText } from '../../src/features/checking/rules/check.ts'
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

test('10,000 mutated texts are checked without a throw', { timeout: 300_000 }, () => {
  const random = randomFrom(20261125)
  const broken: { text: string; reason: unknown }[] = []

  for (let count = 0; count < 10_000; count += 1) {
    const text = mutate(random.pick(SAMPLES), random)
    try {
      checkText(text)
    } catch (reason) {
      broken.push({ text, reason })
    }
  }

  expect(broken).toEqual([])
})

test('what is found in a mutated text has its shape, places and fixes', {
  timeout: 120_000,
}, () => {
  const random = randomFrom(11)

  for (let count = 0; count < 300; count += 1) {
    const text = mutate(random.pick(SAMPLES), random)
    for (const found of checkText(text)) {
      expect(finding.safeParse(found).error?.message).toBeUndefined()
      expect(found.spans.filter(({ start, end }) => start > end || end > text.length)).toEqual([])
      if (found.fix) expect(applyFix(text, found.fix)).not.toBe(text)
    }
  }
})

test('the same text gets the same findings, each with its own key', () => {
  for (const text of SAMPLES.slice(0, 40)) {
    const found = checkText(text)

    expect(checkText(text)).toEqual(found)
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
  }
})

/** A rule that compares everything with everything would not end within the test's time. */
const FILLINGS = [
  '1. ',
  'I. ',
  '- Trường A gửi báo cáo;\n',
  '8h00 - 9h00: Thảo luận\n',
  'Quận 1, Huyện B; ',
  '“',
  '(',
  'hòa hoà ',
  'Căn cứ Công văn số 1/KH-A;\n',
  'ngày 24/9/2020 thứ Tư ',
  'năm học 2020-2021 ',
  'e f: Tổ chức ',
  'bút …… ',
]

test.each(FILLINGS)(
  '%j over and over is checked in time that grows with its length',
  { timeout: 60_000 },
  (filling) => {
    const short = filling.repeat(75_000 / filling.length)
    const long = filling.repeat(300_000 / filling.length)

    // Four times the length takes four times the time, somewhat more where memory grows; a square would take sixteen.
    expect(ratioOf(short, long)).toBeLessThan(9)
  },
)

test.each(['; ', '✓/'])(
  '%j over and over in the last sentence of a paper is checked so, too',
  {
    timeout: 60_000,
  },
  (filling) => {
    const closing = (length: number) => `Các đơn vị ${filling.repeat(length / filling.length)} thực hiện`
    const short = composePaper({ closing: closing(25_000) })
    const long = composePaper({ closing: closing(100_000) })

    expect(ratioOf(short, long)).toBeLessThan(9)
  },
)

function ratioOf(short: string, long: string): number {
  checkText(short)
  // Below some milliseconds it is the collecting of memory that is measured.
  return timeOf(long) / Math.max(SHORTEST, timeOf(short))
}

const SHORTEST = 25

/** Milliseconds of the processor, the best of three runs. */
function timeOf(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = process.cpuUsage()
    checkText(text)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}
