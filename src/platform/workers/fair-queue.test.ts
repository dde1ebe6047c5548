import { expect, test } from 'vitest'
import { FairQueue } from './fair-queue.ts'

const lan = (weight = 1) => ({ owner: 'lan', weight })
const minh = (weight = 1) => ({ owner: 'minh', weight })

function takeAll(queue: FairQueue<string>): string[] {
  const taken: string[] = []
  for (let next = queue.take(); next !== undefined; next = queue.take()) taken.push(next)
  return taken
}

test('owners take turns, each in the order of coming', () => {
  const queue = new FairQueue<string>({ tasks: 10, weight: 100, share: 1 })
  for (const item of ['lan 1', 'lan 2', 'lan 3']) queue.add(item, lan())
  for (const item of ['minh 1', 'minh 2']) queue.add(item, minh())

  expect(takeAll(queue)).toEqual(['lan 1', 'minh 1', 'lan 2', 'minh 2', 'lan 3'])
})

test('one owner may not take up more than the share', () => {
  const queue = new FairQueue<string>({ tasks: 10, weight: 100, share: 0.5 })

  expect(queue.add('a', lan(40))).toBeNull()
  expect(queue.add('b', lan(20))).toBe('share-used')
  expect(queue.add('c', lan(10))).toBeNull()
  expect(queue.add('d', minh(50))).toBeNull()
})

test('all together may not take up more than the room', () => {
  const byWeight = new FairQueue<string>({ tasks: 10, weight: 100, share: 1 })
  const byNumber = new FairQueue<string>({ tasks: 1, weight: 100, share: 1 })
  byWeight.add('a', lan(60))
  byNumber.add('a', lan())

  expect(byWeight.add('b', minh(41))).toBe('full')
  expect(byNumber.add('b', minh())).toBe('full')
})

test('what was taken makes room again', () => {
  const queue = new FairQueue<string>({ tasks: 4, weight: 100, share: 0.5 })
  queue.add('a', lan(50))
  queue.take()

  expect(queue.add('b', lan(50))).toBeNull()
  expect(takeAll(queue)).toEqual(['b'])
})

test('a task heavier than the room may wait where nothing else does', () => {
  const queue = new FairQueue<string>({ tasks: 4, weight: 100, share: 0.25 })

  expect(queue.add('a', lan(500))).toBeNull()
  expect(queue.add('b', minh(1))).toBe('full')
})
