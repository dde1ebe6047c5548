import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { type CreatedAccount, findActor } from '#features/accounts/public.ts'
import { startTestServer, type TestServer } from '../../../../tests/kit/server.ts'
import { buildReading } from '../factory.ts'
import { purgeReadings } from './purge.ts'
import { removeReading } from './remove.ts'

const DAY = 86_400_000
const deletedAt = new Date('2026-03-01T00:00:00Z')
const daysLater = (days: number) => new Date(deletedAt.getTime() + days * DAY)

let server: TestServer
let account: CreatedAccount
beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  account = await buildAccount(server.db)
})
afterAll(() => server.stop())

async function buildDeleted(owner: CreatedAccount, number: string): Promise<{ id: string; hash: string }> {
  const id = await buildReading(server, owner, { number })
  const { file_hash: hash } = await server.db
    .selectFrom('reading')
    .select('file_hash')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await removeReading(server.db, await findActor(server.db, owner.id, '2026-03-01'), id, deletedAt)
  return { id, hash }
}

const isKept = async (id: string) =>
  (await server.db.selectFrom('reading').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

test('a week after deletion row and original are gone for good', async () => {
  const { id, hash } = await buildDeleted(account, '1/KH-XOA')

  const purged = await purgeReadings(server.db, server.files, daysLater(7.1))

  expect(purged).toEqual({ readings: 1, files: 1 })
  expect(await isKept(id)).toBe(false)
  await expect(server.files.getOrThrow(hash)).rejects.toThrow('ENOENT')
})

test('within the week it stays and can be restored', async () => {
  const { id } = await buildDeleted(account, '2/KH-GIU')

  const purged = await purgeReadings(server.db, server.files, daysLater(6.9))

  expect(purged).toEqual({ readings: 0, files: 0 })
  expect(await isKept(id)).toBe(true)
  await purgeReadings(server.db, server.files, daysLater(8))
})

test('an original that somebody else keeps too stays', async () => {
  const { hash } = await buildDeleted(account, '3/KH-CHUNG')
  await buildReading(server, await buildAccount(server.db), { number: '3/KH-CHUNG' })

  const purged = await purgeReadings(server.db, server.files, daysLater(8))

  expect(purged).toEqual({ readings: 1, files: 0 })
  expect((await server.files.getOrThrow(hash)).length).toBeGreaterThan(0)
})

test('sending and purging the same file at once never lose a kept one', async () => {
  for (let round = 0; round < 15; round++) {
    const number = `${round}/KH-TRANH`
    const { hash } = await buildDeleted(account, number)

    const [id] = await Promise.all([
      buildReading(server, account, { number }),
      purgeReadings(server.db, server.files, daysLater(8)),
    ])

    expect(await isKept(id)).toBe(true)
    expect((await server.files.getOrThrow(hash)).length).toBeGreaterThan(0)
  }
})
