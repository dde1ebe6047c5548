import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { buildUnit } from '#features/units/factory.ts'
import { createClock } from '#platform/clock/clock.ts'
import { type Caller, startTestServer, type TestServer } from '../../../../tests/kit/server.ts'
import { buildPlan } from '../factory.ts'
import type { Plan, PlanVersion } from '../messages.ts'

const START = Date.parse('2026-11-24T01:00:00Z')
const MINUTE = 60_000
let now = START
let server: TestServer
let asHa: Caller
let asLoc: Caller
let id: string

beforeAll(async () => {
  server = await startTestServer({ clock: createClock(() => now) })
})
afterAll(() => server.stop())
beforeEach(async () => {
  now = START
  const { id: unitId } = await buildUnit(server.db)
  const ha = await buildAccount(server.db, { unitId, name: 'Nguyễn Thị Hà' })
  asHa = await server.as(ha)
  asLoc = await server.as(await buildAccount(server.db, { unitId, name: 'Trần Văn Lộc', role: 'clerk' }))
  id = await buildPlan({ ...server, clock: createClock(() => now) }, ha, { text: 'một\nhai\nba' })
})

async function save(caller: Caller, text: string, revision: number): Promise<void> {
  const content = { text, corrections: [], confirmed: [], setAside: [] }
  const { status } = await caller.put(`/api/plans/${id}`, { revision, content })
  expect(status).toBe(200)
}
async function versions(): Promise<(string | number)[][]> {
  const items = (await asHa.get(`/api/plans/${id}/versions`)).body.items as PlanVersion[]
  return items.map(({ version, savedBy, changes }) => [version, savedBy.name, changes])
}

test('saves of one person within a quarter of an hour are one version', async () => {
  await save(asHa, 'một\nHai\nba', 1)
  now += 14 * MINUTE
  await save(asHa, 'một\nHai\nBa', 2)
  now += 2 * MINUTE
  await save(asHa, 'một\nHai\nBa\nbốn', 3)

  expect(await versions()).toEqual([
    [3, 'Nguyễn Thị Hà', 1],
    [2, 'Nguyễn Thị Hà', 2],
    [1, 'Nguyễn Thị Hà', 0],
  ])
})

test("another person's save is a version of its own", async () => {
  await save(asHa, 'của Hà', 1)
  await save(asLoc, 'của Lộc', 2)
  await save(asHa, 'của Hà nữa', 3)

  expect((await versions()).map(([, name]) => name)).toEqual([
    'Nguyễn Thị Hà',
    'Trần Văn Lộc',
    'Nguyễn Thị Hà',
    'Nguyễn Thị Hà',
  ])
})

test('what a plan began with can always be looked at', async () => {
  await save(asHa, 'hai', 1)

  const first = await asLoc.get(`/api/plans/${id}/versions/1`)

  expect(first.body.content).toMatchObject({ text: 'một\nhai\nba' })
  expect(first.body).toMatchObject({ version: 1, savedAt: '2026-11-24T01:00:00.000Z' })
})

test('going back makes a new version and loses none', async () => {
  await save(asHa, 'hai', 1)

  const back = await asHa.post(`/api/plans/${id}/versions/1/restore`)
  await save(asHa, 'ba', 3)

  const plan = back.body as Plan
  expect([plan.content.text, plan.revision]).toEqual(['một\nhai\nba', 3])
  expect((await versions()).map(([version]) => version)).toEqual([4, 3, 2, 1])
  expect((await asHa.get(`/api/plans/${id}/versions/2`)).body.content).toMatchObject({ text: 'hai' })
})

test('naming a plan or calling it ready makes no version', async () => {
  const content = { text: 'một\nhai\nba', corrections: [], confirmed: [], setAside: [] }

  const { body } = await asLoc.put(`/api/plans/${id}`, { revision: 1, content, title: 'Tên khác', state: 'ready' })

  expect([body.title, body.state, body.revision]).toEqual(['Tên khác', 'ready', 2])
  expect((await versions()).length).toBe(1)
})

test('a version that never was is not found', async () => {
  const looked = await asHa.get(`/api/plans/${id}/versions/9`)
  const restored = await asHa.post(`/api/plans/${id}/versions/9/restore`)

  expect([looked, restored].map(({ status, body }) => [status, body.code])).toEqual([
    [404, 'plans.version_not_found'],
    [404, 'plans.version_not_found'],
  ])
})
