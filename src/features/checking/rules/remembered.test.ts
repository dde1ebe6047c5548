import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('what is asked twice is found once', () => {
  let times = 0
  const lengthOf = remembered((word) => {
    times += 1
    return word.length
  })

  const found = [lengthOf('họp'), lengthOf('họp'), lengthOf('nghị')]

  expect(found).toEqual([3, 3, 4])
  expect(times).toBe(2)
})

test('no more is remembered than allowed', () => {
  let times = 0
  const same = remembered((word) => {
    times += 1
    return word
  }, 2)

  const found = ['một', 'hai', 'ba', 'một'].map(same)

  expect(found).toEqual(['một', 'hai', 'ba', 'một'])
  expect(times).toBe(4)
})
