import type { Clock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Job } from '#platform/jobs/queue.ts'
import { type KeptElsewhere, purgeReadings } from './commands/purge.ts'
import { purgeStrays } from './commands/purge-strays.ts'

type JobParts = {
  db: Database
  files: FileStore
  clock: Clock
  /** The files that other features need. */
  elsewhere: readonly KeptElsewhere[]
}

/** What this feature does later by itself. */
export function jobs({ db, files, clock, elsewhere }: JobParts): Job[] {
  return [
    {
      name: 'reading.purge',
      // At night; the hour is nobody's working time.
      cron: '20 2 * * *',
      run: async () => ({
        ...(await purgeReadings(db, files, clock.now(), elsewhere)),
        strays: await purgeStrays(db, files, clock.now()),
      }),
    },
  ]
}
