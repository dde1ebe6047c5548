import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunksOf, type Stretch, segmentsOf, stretchesByChunk } from './segments.ts'

test('a text without stretches is one plain segment', () => {
  expect(segmentsOf([], 0, 10)).toEqual([{ start: 0, end: 10, keys: [] }])
})

test('an empty text has no segment', () => {
  expect(segmentsOf([{ key: 'a', start: 0, end: 3 }], 0, 0)).toEqual([])
})

test('a stretch is set apart from the text around it', () => {
  expect(segmentsOf([{ key: 'date', start: 3, end: 6 }], 0, 10)).toEqual([
    { start: 0, end: 3, keys: [] },
    { start: 3, end: 6, keys: ['date'] },
    { start: 6, end: 10, keys: [] },
  ])
})

test('overlapping stretches share a segment, the shorter one first', () => {
  const stretches = [
    { key: 'long', start: 0, end: 6 },
    { key: 'short', start: 4, end: 8 },
  ]

  expect(segmentsOf(stretches, 0, 10)).toEqual([
    { start: 0, end: 4, keys: ['long'] },
    { start: 4, end: 6, keys: ['short', 'long'] },
    { start: 6, end: 8, keys: ['short'] },
    { start: 8, end: 10, keys: [] },
  ])
})

test('two things read from the same words share one segment', () => {
  const stretches = [
    { key: 'issuer', start: 2, end: 5 },
    { key: 'signer', start: 2, end: 5 },
  ]

  expect(segmentsOf(stretches, 0, 5)).toEqual([
    { start: 0, end: 2, keys: [] },
    { start: 2, end: 5, keys: ['issuer', 'signer'] },
  ])
})

test('stretches outside, empty or turned around leave no mark', () => {
  const stretches = [
    { key: 'before', start: 0, end: 5 },
    { key: 'empty', start: 7, end: 7 },
    { key: 'turned', start: 9, end: 6 },
    { key: 'beyond', start: 20, end: 30 },
  ]

  expect(segmentsOf(stretches, 5, 10)).toEqual([{ start: 5, end: 10, keys: [] }])
})

const anyStretch = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  start: fc.integer({ min: 0, max: 60 }),
  end: fc.integer({ min: 0, max: 60 }),
})

test('segments cover the text once and carry exactly the keys above them', () => {
  fc.assert(
    fc.property(fc.array(anyStretch), (stretches) => {
      const segments = segmentsOf(stretches, 0, 50)

      expect(segments.map((segment) => segment.start)).toEqual([0, ...segments.slice(0, -1).map(({ end }) => end)])
      expect(segments.at(-1)?.end).toBe(50)
      for (const segment of segments) expect([...segment.keys].sort()).toEqual(keysOver(stretches, segment.start))
    }),
  )
})

function keysOver(stretches: Stretch[], offset: number): string[] {
  const over = stretches.filter((stretch) => stretch.start <= offset && offset < stretch.end)
  return [...new Set(over.map((stretch) => stretch.key))].sort()
}

test('chunks end at line ends and keep long lines whole', () => {
  const text = 'một\nhai\nba mươi ba\nbốn'

  expect(chunksOf(text, 5).map(({ start, end }) => text.slice(start, end))).toEqual([
    'một\nhai\n',
    'ba mươi ba\n',
    'bốn',
  ])
})

test('chunks put together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', ' ') }), fc.integer({ min: 1, max: 9 }), (text, size) => {
      const chunks = chunksOf(text, size)

      expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    }),
  )
})

test('a stretch over a chunk end stands in both chunks', () => {
  const chunks = [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
    { start: 20, end: 30 },
  ]
  const over = { key: 'over', start: 8, end: 12 }
  const last = { key: 'last', start: 20, end: 21 }

  expect(stretchesByChunk(chunks, [over, last])).toEqual([[over], [over], [last]])
})

test('five hundred stretches over two hundred pages are dealt out in no time', () => {
  const text = 'Một dòng văn bản dài bằng một dòng thật trên trang giấy.\n'.repeat(12_000)
  const stretches = Array.from({ length: 500 }, (_, at) => ({ key: `k${at}`, start: at * 1300, end: at * 1300 + 40 }))
  const deal = () => {
    const began = performance.now()
    const chunks = chunksOf(text, 3000)
    const dealt = stretchesByChunk(chunks, stretches)
    for (const [at, chunk] of chunks.entries()) segmentsOf(dealt[at] ?? [], chunk.start, chunk.end)
    return performance.now() - began
  }

  // The clock runs on while others have the processor, so the best of a few runs counts.
  expect(Math.min(...Array.from({ length: 5 }, deal))).toBeLessThan(200)
})
