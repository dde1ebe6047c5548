import type { Clock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Job } from '#platform/jobs/queue.ts'
import { purgeReadings } from './commands/purge.ts'
import { purgeStrays } from './commands/purge-strays.ts'

/** What this feature does later by itself. */
export function jobs({ db, files, clock }: { db: Database; files: FileStore; clock: Clock }): Job[] {
  return [
    {
      name: 'reading.purge',
      // At night; the hour is nobody's working time.
      cron: '20 2 * * *',
      run: async () => ({
        ...(await purgeReadings(db, files, clock.now())),
        strays: await purgeStrays(db, files, clock.now()),
      }),
    },
  ]
}
