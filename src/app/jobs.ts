import type { FastifyBaseLogger } from 'fastify'
import { readingJobs } from '#features/reading/public.ts'
import { type Clock, createClock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { type Queue, startQueue } from '#platform/jobs/queue.ts'

export type JobOptions = {
  db: Database
  /** The queue opens its own connections. */
  url: string
  files: FileStore
  log: FastifyBaseLogger
  clock?: Clock
}

/** Starts what happens later by itself. Several processes may: each job still runs once. */
export function startJobs({ db, url, files, log, clock = createClock() }: JobOptions): Promise<Queue> {
  return startQueue(url, readingJobs({ db, files, clock }), log)
}
