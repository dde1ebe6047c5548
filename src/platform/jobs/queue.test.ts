import { sql } from 'kysely'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Clone, cloneDatabase } from '../../../tests/kit/database.ts'
import { type Job, startQueue } from './queue.ts'

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

test('a job missed while nothing ran runs once after the start', async () => {
  const ran: string[] = []
  const first = Promise.withResolvers<void>()
  const job: Job = {
    name: 'test.missed',
    cron: '0 3 * * *',
    run: async () => {
      ran.push('ran')
      first.resolve()
      return {}
    },
  }
  const before = await startQueue(clone.url, [job], log, 0.5)
  await before.stop()
  await sql`update pgboss.version set cron_on = now() - interval '3 days'`.execute(clone.db)
  await sql`update pgboss.schedule set created_on = now() - interval '5 days'`.execute(clone.db)

  const after = await startQueue(clone.url, [job], log, 0.5)
  await first.promise
  await after.stop()

  expect(ran).toEqual(['ran'])
})

test('times and options of an older version are brought up to date', async () => {
  const job: Job = { name: 'test.changed', cron: '0 3 * * *', run: async () => ({}) }
  const old: Job = { ...job, name: 'test.renamed' }
  await (await startQueue(clone.url, [job, old], log)).stop()
  await sql`update pgboss.queue set retry_limit = 0 where name = ${job.name}`.execute(clone.db)

  await (await startQueue(clone.url, [{ ...job, cron: '0 4 * * *' }], log)).stop()

  const schedules = await sql`select name, cron from pgboss.schedule where name like 'test.%'`.execute(clone.db)
  const queues = await sql`select retry_limit from pgboss.queue where name = ${job.name}`.execute(clone.db)
  expect(schedules.rows).toEqual([{ name: 'test.changed', cron: '0 4 * * *' }])
  expect(queues.rows).toEqual([{ retry_limit: 3 }])
})

test('a job that fails leaves no value in log and queue', async () => {
  const lines: string[] = []
  const told = Promise.withResolvers<void>()
  const write = (line: string) => {
    lines.push(line)
    told.resolve()
  }
  const job: Job = {
    name: 'test.fails',
    cron: '0 3 * * *',
    run: async () => {
      await sql`select cast('0912 345 678 của bà Lan' as integer)`.execute(clone.db)
      return {}
    },
  }
  const queue = await startQueue(clone.url, [job], pino({}, { write }), 0.5)

  await queue.runNow('test.fails')
  await told.promise
  await queue.stop()

  const kept = await sql<{ output: object }>`select output from pgboss.job where name = 'test.fails'`.execute(clone.db)
  expect(lines.some((line) => line.includes('22P02'))).toBe(true)
  expect(lines.join('') + JSON.stringify(kept.rows)).not.toContain('0912')
})
