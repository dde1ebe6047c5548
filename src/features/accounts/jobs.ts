import type { Clock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { Job } from '#platform/jobs/queue.ts'
import { removeExpiredSessions } from './commands.ts'

/** What this feature does later by itself. */
export function jobs({ db, clock }: { db: Database; clock: Clock }): Job[] {
  return [
    {
      name: 'accounts.remove_expired_sessions',
      cron: '10 2 * * *',
      run: async () => ({ sessions: await removeExpiredSessions(db, clock.now()) }),
    },
  ]
}
