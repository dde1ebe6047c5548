import type { FastifyBaseLogger } from 'fastify'
import { PgBoss } from 'pg-boss'
import { describeError } from '../log/describe-error.ts'

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

/** A job that failed is tried again, later and later. */
const RETRIES = { retryLimit: 3, retryBackoff: true }

/**
 * Runs the jobs at their times. What is due is kept in the database (schema `pgboss`, made and upgraded by the queue
 * itself): a job whose time passed while nothing ran is run once after the start, however often it was missed, and one
 * that fails is tried again. Times and options of an older version are brought up to date, its other jobs dropped.
 */
export async function startQueue(
  url: string,
  jobs: readonly Job[],
  log: FastifyBaseLogger,
  pollingSeconds = POLLING_SECONDS,
): Promise<Queue> {
  const boss = new PgBoss({ connectionString: url, max: 3, application_name: 'hoinghi jobs' })
  boss.on('error', (error: Error) => log.error({ fault: describeError(error) }, 'job queue'))
  await boss.start()
  for (const job of jobs) {
    // NOTE: creating leaves the options of a queue that is there as they are.
    await boss.createQueue(job.name, RETRIES)
    await boss.updateQueue(job.name, RETRIES)
    await boss.schedule(job.name, job.cron, null, { tz: 'Asia/Ho_Chi_Minh', missed: 'once' })
    await boss.work(job.name, { pollingIntervalSeconds: pollingSeconds }, () => runJob(job, log))
  }
  await dropOtherSchedules(boss, new Set(jobs.map(({ name }) => name)))
  return {
    runNow: async (name) => {
      await boss.send(name)
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

/** NOTE: the queue keeps the message of what is thrown, and PostgreSQL repeats values in its own; it gets a plain one. */
async function runJob(job: Job, log: FastifyBaseLogger): Promise<void> {
  try {
    log.info({ job: job.name, ...(await job.run()) }, 'job done')
  } catch (error) {
    log.error({ job: job.name, fault: describeError(error) }, 'job failed')
    throw new Error('The job failed; the log says why')
  }
}

/** Jobs that this version does not know would otherwise be put in line for ever, with nobody to do them. */
async function dropOtherSchedules(boss: PgBoss, known: ReadonlySet<string>): Promise<void> {
  for (const { name, key } of await boss.getSchedules()) {
    if (known.has(name)) continue
    await boss.unschedule(name, key)
    await boss.deleteQueuedJobs(name)
  }
}
