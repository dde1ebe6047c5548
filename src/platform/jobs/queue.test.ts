import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Clone, cloneDatabase } from '../../../tests/kit/database.ts'
import { startQueue } from './queue.ts'

let clone: Clone
beforeAll(async () => {
  clone = await cloneDatabase()
})
afterAll(() => clone.drop())

const log = pino({ level: 'silent' })

test('two processes start the same jobs without a quarrel and end', async () => {
  const job = { name: 'test.nothing', cron: '0 3 * * *', run: async () => ({ done: 0 }) }

  const queues = await Promise.all([startQueue(clone.url, [job], log), startQueue(clone.url, [job], log)])

  expect(queues).toHaveLength(2)
  await Promise.all(queues.map((queue) => queue.stop()))
})

test('a job that is due runs', async () => {
  const ran = Promise.withResolvers<void>()
  const job = {
    name: 'test.due',
    cron: '0 3 * * *',
    run: async () => {
      ran.resolve()
      return { done: 1 }
    },
  }
  const queue = await startQueue(clone.url, [job], log, 0.5)

  await queue.runNow('test.due')

  await ran.promise
  await queue.stop()
})
