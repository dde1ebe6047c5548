import type { Log } from '../log/log.ts'
import type { Database } from './connect.ts'

/** Which database is to be opened. */
export type DatabaseOptions = {
  dataFolder: string
  /** A server of one's own; null for the one that came with the packages. */
  databaseUrl: string | null
  /** Largest number of connections of this process. */
  connections: number
  log: Log
  /** Told when what is waited for is no longer in this process: the time is free. */
  onLaunch?: () => void
  /** Told when our own server went down and cannot be brought back. */
  onLost: (error: unknown) => void
}

/** An open database, ours or another's. */
export type OpenDatabase = {
  db: Database
  /** For what opens its own connections. */
  url: string
  /** Ends the connections, and the server when it is ours. */
  close(): Promise<void>
}

/**
 * Opens the database that the settings name.
 *
 * Refuses as `startEmbedded` does, or as `checkServer` for a server given by its address.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const server = await startServer(options)
  // What the server runs without is loaded while it starts.
  const { connect } = await import('./connect.ts')
  const db = connect(server.url, { size: options.connections })
  const close = async () => {
    await db.destroy()
    await server.stop()
  }
  if (options.databaseUrl !== null) {
    const { checkServer } = await import('./server-version.ts')
    await checkServer(db).catch(async (error: unknown) => {
      await close()
      throw error
    })
  }
  return { db, url: server.url, close }
}

async function startServer(options: DatabaseOptions): Promise<{ url: string; stop(): Promise<void> }> {
  if (options.databaseUrl !== null) {
    options.onLaunch?.()
    return { url: options.databaseUrl, stop: async () => undefined }
  }
  const { startEmbedded } = await import('./embedded.ts')
  return startEmbedded({
    dataFolder: options.dataFolder,
    ...(options.onLaunch && { onLaunch: options.onLaunch }),
    onRestart: () => options.log.warn({ part: 'database' }, 'the server ended by itself and was started again'),
    onLost: options.onLost,
  })
}
