import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { buildPlan } from '#features/plans/factory.ts'
import { buildReading } from '#features/reading/factory.ts'
import type { Refusal } from '#platform/refusal.ts'
import { startTestServer, type TestServer } from '../../tests/kit/server.ts'
import { removeSampleWorld } from './remove-sample-world.ts'
import { ensureSampleWorld } from './sample-world.ts'

const TABLES = ['account', 'unit', 'membership', 'credential', 'reading', 'plan', 'plan_version', 'kept_file'] as const

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
  await ensureSampleWorld(server.db, { files: server.files })
})
afterEach(() => server.stop())

async function counts(): Promise<number[]> {
  const found: number[] = []
  for (const table of TABLES) found.push((await server.db.selectFrom(table).selectAll().execute()).length)
  return found
}
async function filesKept(): Promise<number> {
  let count = 0
  for await (const _ of server.files.listBefore(new Date(Date.now() + 60_000))) count += 1
  return count
}
function remove(withWork = false) {
  return removeSampleWorld(server.db, server.files, { withWork })
}
function refused(withWork = false): Promise<unknown> {
  return remove(withWork).then(
    () => 'removed',
    ({ code, args }: Refusal) => ({ code, args }),
  )
}
async function sampleIds(): Promise<{ officer: { id: string }; unitId: string }> {
  const { id, unit_id: unitId } = await server.db
    .selectFrom('membership')
    .select(['account_id as id', 'unit_id'])
    .where('role', '=', 'officer')
    .executeTakeFirstOrThrow()
  return { officer: { id }, unitId }
}

test('nothing of the sample world is left, and nothing else is touched', async () => {
  const real = await buildAccount(server.db, { name: 'Người thật' })
  await buildReading(server, real)
  await buildPlan(server, real, { original: 'văn bản thật' })

  const removed = await remove()

  expect(removed).toMatchObject({ accounts: 5, units: 4, readings: 15 })
  expect(removed.plans).toBeGreaterThanOrEqual(9)
  expect(await counts()).toEqual([1, 1, 1, 1, 1, 1, 1, 2])
  expect(await filesKept()).toBe(2)
})

test('a second time there is nothing to remove', async () => {
  await remove()

  expect(await refused()).toEqual({ code: 'samples.none', args: {} })
})

test('a real person in the sample unit keeps it', async () => {
  const before = await counts()
  const { unitId } = await sampleIds()
  const real = await buildAccount(server.db, { unitId, today: '2026-01-01' })
  await buildPlan(server, real)
  await buildReading(server, real)

  expect(await refused(true)).toEqual({
    code: 'samples.in_use',
    args: { members: 1, readings: 1, plans: 1, units: 0 },
  })
  expect((await counts())[0]).toBe((before[0] ?? 0) + 1)
})

test('what was tried with a sample account goes only when said so', async () => {
  const { officer } = await sampleIds()
  await buildPlan(server, officer)
  await buildReading(server, officer, { number: '99/KH-SGDĐT' })

  expect(await refused()).toEqual({ code: 'samples.has_work', args: { readings: 1, plans: 1 } })
  await remove(true)
  expect(await counts()).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  expect(await filesKept()).toBe(0)
})
