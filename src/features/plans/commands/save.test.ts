import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { findActor } from '#features/accounts/public.ts'
import { buildUnit } from '#features/units/factory.ts'
import { createClock } from '#platform/clock/clock.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { startTestServer, type TestServer } from '../../../../tests/kit/server.ts'
import { buildPlan, planText } from '../factory.ts'
import type { PlanContent } from '../messages.ts'
import { contentOf } from '../rules/content.ts'
import { savePlan } from './save.ts'
import { sumUpHere } from './summing.ts'

let server: TestServer
let unitId: string
let actor: Actor
let id: string
let sums: number

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  sums = 0
  unitId = (await buildUnit(server.db)).id
  const account = await buildAccount(server.db, { unitId })
  actor = await findActor(server.db, account.id, '2026-11-24')
  id = await buildPlan(server, account)
})

const parts = (sumUp = sumUpHere) => {
  const run = (content: PlanContent) => {
    sums += 1
    return sumUp(content)
  }
  return { db: server.db, clock: createClock(), summing: { run } }
}
async function refusalOf(saving: Promise<void>): Promise<string> {
  const error = await saving.catch((reason: unknown) => reason)
  return error instanceof Refusal ? error.code : 'none'
}
const row = () => server.db.selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('a save that cannot be kept is refused before its text is read', async () => {
  const stranger = await findActor(server.db, (await buildAccount(server.db)).id, '2026-11-24')
  const onlyLooks = await buildAccount(server.db, { unitId, role: 'administrator' })
  const looking = await findActor(server.db, onlyLooks.id, '2026-11-24')
  const save = { revision: 1, content: contentOf('khác') }

  const codes = [
    await refusalOf(savePlan(parts(), stranger, id, save)),
    await refusalOf(savePlan(parts(), looking, id, save)),
    await refusalOf(savePlan(parts(), actor, id, { ...save, revision: 7 })),
  ]

  expect(codes).toEqual(['plans.not_found', 'plans.read_only', 'plans.stale'])
  expect(sums).toBe(0)
})

test('a state alone is saved without reading the text again', async () => {
  const before = await row()

  await savePlan(parts(), actor, id, {
    revision: 1,
    content: contentOf(planText()),
    title: before.title,
    state: 'ready',
  })

  const after = await row()
  expect([sums, after.state, after.revision]).toEqual([0, 'ready', 2])
  const { search, search_head, number, title, is_titled } = before
  expect(after).toMatchObject({ search, search_head, number, title, is_titled })
})

test('a new name is found though the text stayed', async () => {
  await savePlan(parts(), actor, id, { revision: 1, content: contentOf(planText()), title: 'Giao ban của Hà' })

  const { search_head: head, is_titled: isTitled } = await row()
  expect([sums, isTitled, head.startsWith(' giao ban cua ha ')]).toEqual([1, true, true])
})

test('a plan that waits to be summed up is so by a save of its state', async () => {
  await server.db.updateTable('plan').set({ search: '', number: null }).where('id', '=', id).execute()

  await savePlan(parts(), actor, id, { revision: 1, content: contentOf(planText()), state: 'ready' })

  expect([sums, (await row()).number]).toEqual([1, '12/KH-SGDĐT'])
})

test('who saves while the text is being read is not overwritten', async () => {
  const slow = async (content: PlanContent) => {
    await savePlan(parts(), actor, id, { revision: 1, content: contentOf('của người khác') })
    return sumUpHere(content)
  }

  const code = await refusalOf(savePlan(parts(slow), actor, id, { revision: 1, content: contentOf('của Hà') }))

  expect([code, (await row()).content.text]).toEqual(['plans.stale', 'của người khác'])
})
