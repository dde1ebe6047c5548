import { join } from 'node:path'
import { chooseAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { clusterOf, hasCluster, OWNER, prepareCluster } from './cluster.ts'
import { makeDataFolder } from './data-folder.ts'
import { lockFolder } from './folder-lock.ts'
import { runServer } from './server-process.ts'
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts'

/** How the embedded server is to run. Only `dataFolder` is needed. */
export type EmbeddedOptions = {
  /** Where all data lives; made when missing. */
  dataFolder: string
  /** False only for tests: faster, and a crash of the machine may lose data. */
  isDurable?: boolean
  /** Told when a process of PostgreSQL is under way, so that this one has time for other things. May come again. */
  onLaunch?: () => void
  /** Told when the server went down by itself and was brought back. */
  onRestart?: () => void
  /** Told when it went down and cannot be brought back. */
  onLost?: (error: unknown) => void
}

/** A running server of our own. */
export type Embedded = {
  /** Address for `connect`. It stays the same when the server is brought back after a crash. */
  url: string
  /** The database was made by this very start. */
  isNew: boolean
  /** Ends the server and gives the data folder back. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that came with the packages, with its files in the data folder and a Unix socket only.
 *
 * The server ends with this program, however it ends, and is brought back when it ends by itself. While it runs no
 * second program may use the folder.
 *
 * Refuses with `database.folder_in_use`, `database.folder_forbidden` and the refusals of the parts it calls.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const folder = makeDataFolder(options.dataFolder)
  const isDurable = options.isDurable ?? true
  const binaries = await findBinaries()
  const lock = lockFolder(folder)
  const undo = [() => lock.release()]
  try {
    const isNew = !hasCluster(folder)
    const account = chooseAccount({ folder, cluster: clusterOf(folder), program: binaries.postgres })
    const onLaunch = options.onLaunch ?? (() => undefined)
    const { path, password } = await prepareCluster({ folder, binaries, account, isDurable, onLaunch })
    const socketFolder = makeSocketFolder(account)
    undo.push(() => removeSocketFolder(socketFolder))
    const server = await runServer({
      program: binaries.postgres,
      account,
      cluster: path,
      socketFolder,
      logFile: join(folder, 'postgres.log'),
      isDurable,
      onLaunch,
      onRestart: options.onRestart ?? (() => undefined),
      onLost: options.onLost ?? (() => undefined),
    })
    const stop = async () => {
      await server.stop()
      removeSocketFolder(socketFolder)
      lock.release()
    }
    await makeDatabase(addressOf('postgres', socketFolder, password)).catch(async (error: unknown) => {
      await server.stop()
      throw error
    })
    return { url: addressOf(OWNER, socketFolder, password), isNew, stop }
  } catch (error) {
    for (const step of undo.toReversed()) step()
    throw error
  }
}

/** The host before the slash only makes it an address that every reader of addresses accepts; the other one counts. */
function addressOf(database: string, socketFolder: string, password: string): string {
  return `postgresql://${OWNER}:${password}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`
}

/** Beside `postgres`, which stays empty: a place to stand while another database is made or dropped. */
async function makeDatabase(url: string): Promise<void> {
  // Loaded when the server is under way: what stands above needs no package.
  const { Client } = await import('pg')
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [OWNER])
    if (found.rowCount === 0) {
      await client.query(`create database ${OWNER}`)
    }
  } finally {
    await client.end()
  }
}
