import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connect, type Database } from '#platform/database/connect.ts'
import { databaseAt, runOnServer } from './test-server.ts'

/** A database of a test file's own, empty but for what the migrations make. */
export type Clone = {
  db: Database
  /** For what opens its own connections, such as the job queue or a second writer. */
  url: string
  /** Ends the connections and removes the database. To be called in `afterAll`. */
  drop(): Promise<void>
}

/** Copies the migrated template: one per test file, in `beforeAll`. */
export async function cloneDatabase(): Promise<Clone> {
  const answer = await fetch(inject('testServer'))
  if (!answer.ok) {
    throw new Error(`The test database did not start: ${await answer.text()}`)
  }
  const server = (await answer.json()) as { url: string; template: string }
  const name = `hoinghi_test_${randomBytes(6).toString('hex')}`
  // Copying files costs half of writing every page to the log, as long as nothing waits for the disk.
  await runOnServer(server.url, `create database ${name} template ${server.template} strategy file_copy`)

  const url = databaseAt(server.url, name)
  const db = connect(url, { size: 5 })
  const drop = async () => {
    await db.destroy()
    await runOnServer(server.url, `drop database ${name} with (force)`)
  }
  return { db, url, drop }
}
