import { expect, test } from 'vitest'
import { joinsIn } from './syllable-joins.ts'

function parted(word: string): string {
  const cuts = [0, ...joinsIn(word), word.length]
  return cuts
    .slice(1)
    .map((cut, i) => word.slice(cuts[i], cut))
    .join(' ')
}

test.each([
  ['CácSở', 'Các Sở'],
  ['thựchiện', 'thực hiện'],
  ['dụctiểu', 'dục tiểu'],
  ['BẢNTHUYẾT', 'BẢN THUYẾT'],
  ['chíTrần', 'chí Trần'],
  ['Đểgópphần', 'Để góp phần'],
  ['thờigian', 'thời gian'],
  ['nămhọc', 'năm học'],
])('parts "%s"', (word, expected) => {
  expect(parted(word)).toBe(expected)
})

test.each(['nghiêng', 'trường', 'website', 'GDĐT', 'iOffice', 'Krông', 'Đắk', 'KHUYẾN', 'y', 'đợc'])(
  'leaves "%s" whole',
  (word) => {
    expect(joinsIn(word)).toEqual([])
  },
)
