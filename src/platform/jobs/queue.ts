import type { FastifyBaseLogger } from 'fastify'
import { PgBoss } from 'pg-boss'

/** Work that happens at set times, once in the whole installation however many processes run. */
export type Job = {
  /** Feature and what it does: `reading.purge`. */
  name: string
  /** When, in the time of Vietnam. */
  cron: string
  /** Returns counts for the log, never names. */
  run: () => Promise<Record<string, number>>
}

/** A job may wait this long; asking more often would only keep the database awake. */
const POLLING_SECONDS = 10

export type Queue = {
  /** Puts the job in line at once, beside its times. */
  runNow(name: string): Promise<void>
  stop(): Promise<void>
}

/**
 * Runs the jobs at their times. What is due is kept in the database (schema `pgboss`, made and upgraded by the queue
 * itself), so a job missed while nothing ran is not lost, and one that fails is tried again.
 */
export async function startQueue(
  url: string,
  jobs: readonly Job[],
  log: FastifyBaseLogger,
  pollingSeconds = POLLING_SECONDS,
): Promise<Queue> {
  const boss = new PgBoss({ connectionString: url, max: 3, application_name: 'hoinghi jobs' })
  boss.on('error', (error: Error) => log.error({ fault: { kind: error.name, message: error.message } }, 'job queue'))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name, { retryLimit: 3, retryBackoff: true })
    await boss.schedule(job.name, job.cron, null, { tz: 'Asia/Ho_Chi_Minh' })
    await boss.work(job.name, { pollingIntervalSeconds: pollingSeconds }, async () => {
      log.info({ job: job.name, ...(await job.run()) }, 'job done')
    })
  }
  return {
    runNow: async (name) => {
      await boss.send(name)
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}
