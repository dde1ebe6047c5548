import { type Flags, loadSettings } from '#platform/config/settings.ts'
import type { Database } from '#platform/database/connect.ts'
import { openDatabase } from '#platform/database/open-database.ts'
import { createLog } from '#platform/log/log.ts'

/** Opens the database that the settings name for one piece of work, and closes it after. Nothing else is started. */
export async function withDatabase(flags: Flags, work: (db: Database) => Promise<void>): Promise<void> {
  const settings = loadSettings(process.env, flags)
  const database = await openDatabase({
    dataFolder: settings.dataFolder,
    databaseUrl: settings.databaseUrl,
    connections: 2,
    log: createLog({ level: settings.logLevel, file: '-' }),
    onLost: (error) => {
      throw error
    },
  })
  try {
    await work(database.db)
  } finally {
    await database.close()
  }
}
