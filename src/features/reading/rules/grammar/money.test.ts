import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMoney } from './money.ts'

test.each([
  ['50.000đ/phần', [50_000]],
  ['2.500.000 đồng', [2_500_000]],
  ['1,5 triệu đồng', [1_500_000]],
  ['300 ngàn đồng/người', [300_000]],
  ['700k', [700_000]],
  ['400.000 VNĐ', [400_000]],
  ['05 giải, mỗi giải 100.000 đ', [100_000]],
  ['15 đại biểu, 20 đồng chí', []],
])('reads the amounts in "%s"', (text, expected) => {
  expect(findMoney(text).map((money) => money.amount)).toEqual(expected)
})

test('an amount in the Vietnamese way of writing is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (amount) => {
      const written = String(amount).replace(/\B(?=(\d{3})+$)/g, '.')

      expect(findMoney(`chi ${written} đồng`)[0]?.amount).toBe(amount)
    }),
  )
})
