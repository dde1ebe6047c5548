import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { connect } from '#platform/database/connect.ts'
import { startEmbedded } from '#platform/database/embedded.ts'
import { lockFolder } from '#platform/database/folder-lock.ts'
import { migrate } from '#platform/database/migrate.ts'

const PREFIX = 'hoinghi-test-'

/** The server that all tests of one run share, with a migrated database to copy from. */
export type TestServer = {
  /** Address of a database to stand in while others are made and dropped. */
  url: string
  /** Name of the migrated database. Nobody may be connected to it, else PostgreSQL does not copy it. */
  template: string
  close(): Promise<void>
}

/**
 * Starts the embedded server in a folder of its own, or uses the one that `TEST_DATABASE_URL` names, so that the same
 * suite runs against any PostgreSQL.
 */
export async function openTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => undefined } : await startThrowaway()
  const template = `hoinghi_template_${randomBytes(4).toString('hex')}`
  await runOnServer(server.url, `create database ${template}`)

  const db = connect(databaseAt(server.url, template))
  await migrate(db)
  await db.destroy()

  const close = async () => {
    await runOnServer(server.url, `drop database ${template} with (force)`)
    await server.stop()
  }
  return { url: server.url, template, close }
}

/** The same server, another database. */
export function databaseAt(url: string, name: string): string {
  return url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)
}

/** One statement that must stand alone, such as `create database`. */
export async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** What runs that were killed left behind: 40 MB each. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const folder = join(tmpdir(), name)
    if (!name.startsWith(PREFIX) || Date.now() - (await stat(folder)).mtimeMs < 3_600_000) continue
    try {
      lockFolder(folder).release()
      await rm(folder, { recursive: true, force: true })
    } catch {
      // It is in use, or somebody else's.
    }
  }
}

async function startThrowaway(): Promise<{ url: string; stop(): Promise<void> }> {
  await removeAbandoned()
  const dataFolder = await mkdtemp(join(tmpdir(), PREFIX))
  const embedded = await startEmbedded({ dataFolder, isDurable: false })
  const stop = async () => {
    await embedded.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
  return { url: embedded.url, stop }
}
