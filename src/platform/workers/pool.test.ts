import { afterAll, expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { createPool } from './pool.ts'

type Task = { act: 'echo' | 'refuse' | 'fail' | 'break' | 'hang' | 'fill' | 'exit'; value?: number }

const options = {
  script: new URL('./pool.sample-thread.ts', import.meta.url),
  threads: 2,
  // On a busy machine a thread takes seconds to start, or to fill its memory: only what hangs may meet this limit.
  timeLimit: 60_000,
  memory: 64,
  waiting: 6,
}
const pool = createPool<Task, number>(options)
afterAll(() => pool.close())

test('more tasks than threads are all answered', async () => {
  const results = await Promise.all([1, 2, 3, 4, 5, 6].map((value) => pool.run({ act: 'echo', value })))

  expect(results).toEqual([1, 2, 3, 4, 5, 6])
})

test('a refusal inside a thread arrives as the same refusal', async () => {
  const refusal = await pool.run({ act: 'refuse', value: 7 }).catch((error: unknown) => error)

  expect(refusal).toEqual(new Refusal('sample.refused', { value: 7 }, 409))
})

test('a fault inside a thread arrives with its message', async () => {
  await expect(pool.run({ act: 'fail' })).rejects.toThrow('sample fault')
})

test('a task that hangs is given up and the next one is answered', async () => {
  const impatient = createPool<Task, number>({ ...options, threads: 1, timeLimit: 5_000 })

  const refusal = await impatient.run({ act: 'hang' }).catch((error: unknown) => error)

  expect(refusal).toEqual(new Refusal('workers.time_limit', { seconds: 5 }))
  expect(await impatient.run({ act: 'echo', value: 8 })).toBe(8)
  await impatient.close()
})

test('a task that eats memory is refused and the next one is answered', async () => {
  const refusal = await pool.run({ act: 'fill' }).catch((error: unknown) => error)

  expect(refusal).toEqual(new Refusal('workers.memory_limit'))
  expect(await pool.run({ act: 'echo', value: 9 })).toBe(9)
})

test('a thread that ends by itself fails its task only', async () => {
  await expect(pool.run({ act: 'exit' })).rejects.toThrow('ended before it answered')
  expect(await pool.run({ act: 'echo', value: 10 })).toBe(10)
})

test('a thread that breaks takes no task that waited behind it', async () => {
  const alone = createPool<Task, number>({ ...options, threads: 1 })

  const answers = await Promise.allSettled([
    alone.run({ act: 'break' }),
    alone.run({ act: 'echo', value: 11 }),
    alone.run({ act: 'fill' }),
    alone.run({ act: 'echo', value: 12 }),
  ])

  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : answer.reason.message))).toEqual([
    'sample break',
    11,
    'workers.memory_limit',
    12,
  ])
  await alone.close()
})

test('a task beyond those that may wait is refused at once', async () => {
  const refusal = await Promise.all(Array.from({ length: 12 }, () => pool.run({ act: 'echo' }))).catch(
    (error: unknown) => error,
  )

  expect(refusal).toEqual(new Refusal('workers.busy', {}, 503))
})

test('who brings many tasks neither fills the line nor goes first', async () => {
  const alone = createPool<Task, number>({ ...options, threads: 1, waiting: 8, waitingWeight: 100, share: 0.5 })
  const order: number[] = []
  const run = async (owner: string, value: number, weight: number) =>
    order.push(await alone.run({ act: 'echo', value }, { owner, weight }))

  // The first is given to the thread at once and waits no more.
  const many = [1, 2, 3].map((value) => run('lan', value, 25))
  const beyond = run('lan', 4, 25).catch((error: unknown) => error)
  await Promise.all([...many, run('minh', 10, 25)])

  expect(await beyond).toEqual(new Refusal('workers.busy_for_you', {}, 429))
  expect(order).toEqual([1, 2, 10, 3])
  await alone.close()
})
