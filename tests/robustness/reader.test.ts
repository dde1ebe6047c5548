import { expect, test } from 'vitest'
import { type Reading, reading } from '../../src/features/reading/messages.ts'
import { DOUBT } from '../../src/features/reading/rules/doubts-of.ts'
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

/** Milliseconds of this thread's own processor time: what else runs on the machine does not count. */
function costOf(text: string): number {
  const begun = process.threadCpuUsage()
  factsOf(readText(text))
  const { user, system } = process.threadCpuUsage(begun)
  return (user + system) / 1000
}

const MOST_MS = 200
const SLOWEST = 20
test('10,000 mutated texts are read without a throw, none over 200 ms', { timeout: 240_000 }, () => {
  const random = randomFrom(20261124)
  const broken: { text: string; reason: unknown }[] = []
  const costs: { text: string; ms: number }[] = []

  for (let count = 0; count < 10_000; count += 1) {
    const text = mutate(random.pick(SAMPLES), random)
    try {
      costs.push({ text, ms: costOf(text) })
    } catch (reason) {
      broken.push({ text, reason })
    }
  }

  expect(broken).toEqual([])
  // Compiling and collecting garbage fall on some text or other: the slowest are read again before they count as slow.
  const slowest = costs.sort((a, b) => b.ms - a.ms).slice(0, SLOWEST)
  expect(slowest.filter(({ text, ms }) => ms > MOST_MS && bestOf(3, text) > MOST_MS)).toEqual([])
})

function bestOf(tries: number, text: string): number {
  return Math.min(...Array.from({ length: tries }, () => costOf(text)))
}

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

/** What documents repeat: dates, clocks, rows, names, orders. Twice as much may take twice as long, not four times. */
const REPEATED = [
  'ngày 12/10/2026 ',
  'thứ Hai ngày 12/10/2026 ',
  'trước ngày 12/10/2026 nộp báo cáo. ',
  'từ ngày 12/10/2026 đến ngày 13/10/2026, ',
  'Hoãn ngày 12/10/2026 sang ngày 13/10/2026; ',
  'ngày 12/10/2026 tại trường A, ',
  '8h30 ngày 12/10/2026\n',
  '1. Thời gian: 8h00 ngày 12/10/2026\n',
  'tháng 10/2026 ',
  '8h00 - 9h00: Khai mạc (Ông An)\n',
  '1\t8h00\tKhai mạc\tÔng An\n',
  'a | b | c\n',
  'Căn cứ Quyết định số 12/QĐ-UBND ngày 12/10/2026; ',
  'Trường THPT A: 02 giáo viên; ',
  '- Thầy Nguyễn Văn An: báo cáo\n',
  'Đề nghị các trường nộp danh sách. ',
  'Điểm cầu 1: trường A; ',
  'Sở Y tế tổ chức ',
  'Kính gửi: các trường, ',
  'trước 05 ngày ',
  'Điều 1. ',
]
const HALF = 100_000
const UNMEASURABLE_MS = 40
const TRIES = 4
test.each(REPEATED)('twice as many %j take no more than three times as long', { timeout: 60_000 }, (filling) => {
  const half = filling.repeat(Math.ceil(HALF / filling.length))
  const ratios: number[] = []
  while (ratios.length < TRIES && !ratios.some((ratio) => ratio < 3)) {
    const whole = bestOf(2, half + half)
    ratios.push(whole < UNMEASURABLE_MS ? 1 : whole / bestOf(2, half))
  }

  expect(Math.min(...ratios)).toBeLessThan(3)
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
