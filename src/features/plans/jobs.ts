import type { Clock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { Job } from '#platform/jobs/queue.ts'
import { purgePlans } from './commands/purge.ts'

/** What this feature does later by itself. */
export function jobs({ db, clock }: { db: Database; clock: Clock }): Job[] {
  return [
    {
      name: 'plans.purge',
      // Before the job that removes the files nobody names any more.
      cron: '15 2 * * *',
      run: async () => ({ plans: await purgePlans(db, clock.now()) }),
    },
  ]
}
