import type { Flags } from '#platform/config/settings.ts'
import { migrate as takeSteps } from '#platform/database/migrate.ts'
import { say } from '../sentences.ts'
import { withDatabase } from './with-database.ts'

/** `migrate`: brings the database to the present shape and names the steps taken, without starting anything else. */
export function migrate(flags: Flags): Promise<void> {
  return withDatabase(flags, async (db) => {
    const steps = await takeSteps(db)
    const lines = steps.length === 0 ? [say('migrate.none')] : [say('migrate.taken', { count: steps.length }), ...steps]
    process.stdout.write(`${lines.join('\n')}\n`)
  })
}
