import { type Flags, loadSettings } from '#platform/config/settings.ts'
import { migrate as takeSteps } from '#platform/database/migrate.ts'
import { openDatabase } from '#platform/database/open-database.ts'
import { createLog } from '#platform/log/log.ts'
import { say } from '../sentences.ts'

/** `migrate`: brings the database to the present shape and names the steps taken, without starting anything else. */
export async function migrate(flags: Flags): Promise<void> {
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
    const steps = await takeSteps(database.db)
    const lines = steps.length === 0 ? [say('migrate.none')] : [say('migrate.taken', { count: steps.length }), ...steps]
    process.stdout.write(`${lines.join('\n')}\n`)
  } finally {
    await database.close()
  }
}
