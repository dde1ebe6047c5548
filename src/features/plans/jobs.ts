import type { Clock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { Job } from '#platform/jobs/queue.ts'
import type { Log } from '#platform/log/log.ts'
import { purgePlans } from './commands/purge.ts'
import { sumUpLeft } from './commands/sum-up-waiting.ts'

/** What this feature does later by itself. */
export function jobs({ db, clock, log }: { db: Database; clock: Clock; log: Pick<Log, 'warn'> }): Job[] {
  return [
    {
      name: 'plans.purge',
      // Before the job that removes the files nobody names any more.
      cron: '15 2 * * *',
      run: async () => ({ plans: await purgePlans(db, clock.now()) }),
    },
    // What was saved while there was no time to read it.
    { name: 'plans.sum-up', cron: '*/10 * * * *', run: async () => ({ plans: await sumUpLeft({ db, log }) }) },
  ]
}
