import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { purgeUnnamedFiles, readingJobs } from '#features/reading/public.ts'
import { createClock } from '#platform/clock/clock.ts'
import { startTestServer, type TestServer } from '../../../tests/kit/server.ts'
import { buildPlan, planText } from './factory.ts'
import { filesOfPlans, planJobs } from './public.ts'

const DAY = 86_400_000
let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

async function purge(at: Date): Promise<Record<string, number>[]> {
  const parts = { ...server, clock: createClock(() => at.getTime()), elsewhere: [filesOfPlans], log: server.app.log }
  const done: Record<string, number>[] = []
  for (const job of [...planJobs(parts), ...readingJobs(parts)]) done.push(await job.run())
  return done
}

test('a removed plan and its file are kept for seven days', async () => {
  const account = await buildAccount(server.db)
  const caller = await server.as(account)
  const id = await buildPlan(server, account, { original: planText() })
  const kept = await buildPlan(server, account, { original: planText('13/KH-SGDĐT') })
  await caller.delete(`/api/plans/${id}`)
  const now = Date.now()

  const early = await purge(new Date(now + 6 * DAY))
  const late = await purge(new Date(now + 8 * DAY))

  expect(early).toEqual([{ plans: 0 }, { plans: 0 }, { readings: 0, files: 0, strays: 0 }])
  expect(late).toEqual([{ plans: 1 }, { plans: 0 }, { readings: 0, files: 1, strays: 0 }])
  expect((await caller.post(`/api/plans/${id}/restore`)).status).toBe(404)
  const original = await caller.get(`/api/plans/${kept}/original`)
  expect(original.raw.toString()).toBe(planText('13/KH-SGDĐT'))
})

test('a file that only a removed plan names is left alone', async () => {
  const account = await buildAccount(server.db)
  const id = await buildPlan(server, account, { original: planText('14/KH-SGDĐT') })
  const caller = await server.as(account)
  await caller.delete(`/api/plans/${id}`)

  const removed = await purgeUnnamedFiles(server.db, server.files, [filesOfPlans])

  expect(removed).toBe(0)
  await caller.post(`/api/plans/${id}/restore`)
  expect((await caller.get(`/api/plans/${id}/original`)).raw.toString()).toBe(planText('14/KH-SGDĐT'))
})
