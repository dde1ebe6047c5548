import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { hashOf } from '#platform/files/folder-store.ts'
import { startTestServer, type TestServer } from '../../../../tests/kit/server.ts'
import { buildReading, planText } from '../factory.ts'
import { purgeStrays } from './purge-strays.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const bytesOf = (text: string) => new TextEncoder().encode(text)
const inTwoDays = () => new Date(Date.now() + 2 * 86_400_000)

test('what a failed keeping left behind is gone after a day', async () => {
  const account = await buildAccount(server.db)
  await sql`alter table reading add constraint refuses check (number <> '9/KH-HONG') not valid`.execute(server.db)
  await expect(buildReading(server, account, { number: '9/KH-HONG' })).rejects.toThrow()
  const hash = hashOf(bytesOf(planText('9/KH-HONG')))
  expect((await server.files.getOrThrow(hash)).length).toBeGreaterThan(0)

  const [today, later] = [
    await purgeStrays(server.db, server.files, new Date()),
    await purgeStrays(server.db, server.files, inTwoDays()),
  ]

  expect([today, later]).toEqual([0, 1])
  await expect(server.files.getOrThrow(hash)).rejects.toThrow('ENOENT')
})

test('what a reading names stays', async () => {
  await buildReading(server, await buildAccount(server.db), { number: '10/KH-CON' })

  expect(await purgeStrays(server.db, server.files, inTwoDays())).toBe(0)
  expect((await server.files.getOrThrow(hashOf(bytesOf(planText('10/KH-CON'))))).length).toBeGreaterThan(0)
})

test('half a file of a writing that was cut off is gone after a day', async () => {
  const hash = await server.files.put(bytesOf('một nửa'))
  const folder = join(server.folder, 'files', hash.slice(0, 2), hash.slice(2, 4))
  await server.files.remove(hash)
  writeFileSync(join(folder, `${hash}.bin.0.part`), 'một')

  expect(await purgeStrays(server.db, server.files, new Date())).toBe(0)
  expect(await purgeStrays(server.db, server.files, inTwoDays())).toBe(1)
})

test('bytes sent again while they are swept away are kept', async () => {
  const account = await buildAccount(server.db)
  for (let round = 0; round < 10; round++) {
    const number = `${round}/KH-QUET`
    const hash = await server.files.put(bytesOf(planText(number)))

    await Promise.all([buildReading(server, account, { number }), purgeStrays(server.db, server.files, inTwoDays())])

    expect((await server.files.getOrThrow(hash)).length).toBeGreaterThan(0)
  }
})
