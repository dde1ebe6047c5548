import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { findActor } from '#features/accounts/public.ts'
import { createClock } from '#platform/clock/clock.ts'
import { Refusal } from '#platform/refusal.ts'
import { startTestServer, type TestServer } from '../../../../tests/kit/server.ts'
import { unitsToSee } from '../access.ts'
import { planText } from '../factory.ts'
import type { PlanContent } from '../messages.ts'
import { contentOf } from '../rules/content.ts'
import { beginPlan } from './create.ts'
import { savePlan } from './save.ts'
import { sumUpLeft, sumUpWaiting } from './sum-up-waiting.ts'
import { orLater, sumUpHere, sumUpLater } from './summing.ts'

let server: TestServer
let account: Awaited<ReturnType<typeof buildAccount>>
beforeAll(async () => {
  server = await startTestServer()
  account = await buildAccount(server.db)
})
afterAll(() => server.stop())

/** A plan that nobody has read yet. */
async function begin(number: string, title?: string): Promise<string> {
  const actor = await findActor(server.db, account.id, '2026-11-24')
  const [unitId = ''] = unitsToSee(actor)
  const start = { unitId, content: contentOf(planText(number)), ...(title === undefined ? {} : { title }) }
  return beginPlan({ db: server.db, clock: createClock(), summing: { run: sumUpLater } }, actor, start)
}

const here = { run: sumUpHere }
const log = pino({ level: 'silent' })
const rowOf = (id: string) => server.db.selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('a plan left for later gets what the list shows, and keeps its times', async () => {
  const [id, named] = [await begin('1/KH'), await begin('2/KH', 'Tên tự đặt')]
  const before = await rowOf(id)

  const count = await sumUpWaiting({ db: server.db, summing: here, log })

  const after = await rowOf(id)
  expect(count).toBe(2)
  expect([before.number, after.number, after.first_date]).toEqual([null, '1/KH', '2026-03-19'])
  expect([after.title, (await rowOf(named)).title]).toEqual(['Tổ chức hội nghị giao ban tháng 3', 'Tên tự đặt'])
  expect([after.revision, after.saved_at]).toEqual([before.revision, before.saved_at])
  expect(await sumUpWaiting({ db: server.db, summing: here, log })).toBe(0)
})

test('after an end in the middle the next round does the others', async () => {
  const ids = [await begin('3/KH'), await begin('4/KH')]
  let rounds = 0
  const dying = async (content: PlanContent) => {
    rounds += 1
    if (rounds > 1) throw new Error('killed')
    return sumUpHere(content)
  }

  await expect(sumUpWaiting({ db: server.db, summing: { run: dying }, log })).rejects.toThrow('killed')
  const middle = await Promise.all(ids.map(rowOf))
  await sumUpWaiting({ db: server.db, summing: here, log })
  const end = await Promise.all(ids.map(rowOf))

  expect(middle.map(({ number }) => number)).toEqual(['3/KH', null])
  expect(end.map(({ number }) => number)).toEqual(['3/KH', '4/KH'])
})

test('a plan that takes too long is logged, and those behind it go on', async () => {
  const ids = [await begin('7/KH'), await begin('8/KH')]
  const lines: string[] = []
  const limited = async (content: PlanContent) => {
    if (content.text.includes('7/KH')) throw new Refusal('workers.time_limit', { seconds: 20 })
    return sumUpHere(content)
  }

  const logging = pino({}, { write: (line: string) => void lines.push(line) })
  const count = await sumUpWaiting({ db: server.db, summing: { run: limited }, log: logging })

  expect(count).toBe(1)
  expect((await Promise.all(ids.map(rowOf))).map(({ number }) => number)).toEqual([null, '8/KH'])
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ plan: ids[0], code: 'workers.time_limit' }])
  await sumUpWaiting({ db: server.db, summing: here, log })
})

test('what takes too long to read is kept all the same, and read later', async () => {
  const id = await begin('9/KH')
  const actor = await findActor(server.db, account.id, '2026-11-24')
  const slow = orLater({ run: () => Promise.reject(new Refusal('workers.time_limit', { seconds: 20 })) })
  const content = contentOf(planText('10/KH'))

  await savePlan({ db: server.db, clock: createClock(), summing: slow }, actor, id, { revision: 1, content })
  const saved = await rowOf(id)
  const count = await sumUpLeft({ db: server.db, log })

  expect([saved.content, saved.number, saved.revision]).toEqual([content, null, 2])
  expect([count, (await rowOf(id)).number]).toEqual([1, '10/KH'])
})

test('what a person saved meanwhile stays', async () => {
  const id = await begin('5/KH')
  const caller = await server.as(account)
  const slow = async (content: PlanContent) => {
    await caller.put(`/api/plans/${id}`, { revision: 1, content: contentOf(planText('6/KH')) })
    return sumUpHere(content)
  }

  const count = await sumUpWaiting({ db: server.db, summing: { run: slow }, log })

  expect(count).toBe(0)
  expect((await rowOf(id)).number).toBe('6/KH')
})
