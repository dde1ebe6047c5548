import { expect, test } from 'vitest'
import { composePaper } from '../factory.ts'
import { oncePerPaper } from './once-per-paper.ts'
import { paperOf } from './paper.ts'

test('what is asked twice of a paper is worked out once, be it nothing', () => {
  let times = 0
  const find = oncePerPaper(() => {
    times += 1
    return null
  })
  const [one, other] = [paperOf(composePaper()), paperOf(composePaper())]

  const found = [find(one), find(one), find(other)]

  expect(found).toEqual([null, null, null])
  expect(times).toBe(2)
})
