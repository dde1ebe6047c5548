import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Summing } from '#features/plans/public.ts'
import { type Clock, createClock } from '#platform/clock/clock.ts'
import type { Settings } from '#platform/config/settings.ts'
import { makeDataFolder } from '#platform/database/data-folder.ts'
import { type OpenDatabase, openDatabase } from '#platform/database/open-database.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { createFolderStore } from '#platform/files/folder-store.ts'
import type { App } from '#platform/http/app.ts'
import type { Log } from '#platform/log/log.ts'
import { keepSecret } from '#platform/sign-in/secret.ts'
import { refusalToListen } from './refusal-to-listen.ts'
import type { SampleAccount } from './sample-world.ts'

/** What a run of the product needs. */
export type ProductOptions = {
  settings: Settings
  log: Log
  /** `web` answers requests; `jobs` does what is due at set times. One process may do both. */
  parts: readonly ('web' | 'jobs')[]
  /** Whether a database without accounts gets the sample world. */
  hasSamples: boolean
  /** Told when the database went down and cannot be brought back: the program has to end. */
  onLost: (error: unknown) => void
}

/** The running product. */
export type Product = {
  /** Where it answers, `http://127.0.0.1:3000`; null without the part `web`. */
  address: string | null
  /** Steps of history taken by this start, oldest first. */
  steps: string[]
  /** Made by this start, with their first passwords; null when there were accounts already. */
  samples: SampleAccount[] | null
  /** Ends everything in order. */
  stop(): Promise<void>
}

type Parts = { settings: Settings; log: Log; folder: string; database: OpenDatabase; files: FileStore; clock: Clock }

/**
 * Starts the product: database, history, then what answers, the sample world, and what works. Its address is told when
 * all is there.
 *
 * Refuses as `openDatabase`, `migrate` and `refusalToListen` do.
 */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const { settings, log } = options
  const launch = Promise.withResolvers<void>()
  const opening = openDatabase({
    dataFolder: settings.dataFolder,
    databaseUrl: settings.databaseUrl,
    connections: settings.databaseConnections,
    log,
    onLaunch: launch.resolve,
    onLost: options.onLost,
  })
  // Loading the server takes as long as starting the database: both at once. Not before the database is under way, for
  // code that is loaded holds up everything else in this process.
  await Promise.race([launch.promise, opening])
  const [database] = await Promise.all([opening, options.parts.includes('web') ? import('./server.ts') : undefined])
  log.debug({ ms: elapsed() }, 'database open, code loaded')
  try {
    const folder = makeDataFolder(settings.dataFolder)
    const files = createFolderStore(join(folder, 'files'))
    return await startParts(options, { settings, log, folder, database, files, clock: createClock() })
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Milliseconds since the process began, so that loading the code is not left out. */
export function elapsed(): number {
  return Math.round(performance.now())
}

async function startParts(options: ProductOptions, parts: Parts): Promise<Product> {
  const { migrate } = await import('#platform/database/migrate.ts')
  const steps = await migrate(parts.database.db)
  // The first passwords are shown once the address is: where one cannot listen, no account may have been made yet.
  const web = options.parts.includes('web') ? await startWeb(parts) : undefined
  const samples = options.hasSamples ? await makeSamples(parts).catch(closing(web?.app)) : null
  options.log.debug({ ms: elapsed() }, 'data ready')
  // Nobody waits for the jobs of the night: the first page is served before their queue is ready.
  const jobs = options.parts.includes('jobs') ? startJobs(parts) : undefined
  const summing = options.hasSamples ? startSummingUp(parts) : undefined
  const stop = async () => {
    await Promise.all([web?.app.close(), summing?.stop()])
    await (await jobs)?.stop()
    await parts.database.close()
  }
  return { address: web?.address ?? null, steps, samples, stop }
}

/** For what fails while the server listens already. */
function closing(app: App | undefined): (error: unknown) => Promise<never> {
  return async (error) => {
    await app?.close()
    throw error
  }
}

async function makeSamples({ database, files, clock }: Parts): Promise<SampleAccount[] | null> {
  const { hasNoAccounts } = await import('#features/accounts/public.ts')
  // Every start but the first does without the reader, which the sample world brings into this thread.
  if (!(await hasNoAccounts(database.db))) return null
  const { ensureSampleWorld } = await import('./sample-world.ts')
  return ensureSampleWorld(database.db, { files, clock })
}

/**
 * The sample plans, and what else waits to be summed up: when the address is told, so that nobody waits for the checker. What
 * is not done when the program ends is done by the next start.
 */
function startSummingUp({ log, database }: Parts): { stop(): Promise<void> } {
  let summing: Summing | undefined
  let isStopping = false
  const work = async () => {
    await nextTurn()
    const { startSumming, sumUpWaiting } = await import('#features/plans/public.ts')
    if (isStopping) return
    summing = startSumming()
    try {
      const plans = await sumUpWaiting({ db: database.db, summing, log })
      if (plans > 0) log.info({ plans }, 'plans summed up')
    } catch (error) {
      if (!isStopping) log.error({ err: error }, 'plans were not summed up')
    } finally {
      await summing.close()
    }
  }
  void work()
  // NOTE: the work itself is not waited for: a task given to threads that are ending is never answered.
  const stop = async () => {
    isStopping = true
    await summing?.close()
  }
  return { stop }
}

async function startWeb({ settings, log, folder, database, files, clock }: Parts) {
  const { buildServer } = await import('./server.ts')
  const app = await buildServer({
    db: database.db,
    files,
    secret: settings.secret ?? keepSecret(folder),
    log,
    publicOrigin: settings.publicOrigin,
    host: settings.host,
    trustProxy: settings.trustProxy,
    metricsToken: settings.metricsToken,
    requestsPerMinute: settings.requestsPerMinute,
    fileBytes: settings.fileBytes,
    clock,
  })
  return { app, address: await listen(app, settings) }
}

async function listen(app: App, { host, port }: Settings): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    await app.close()
    throw refusalToListen(error, { host, port })
  }
}

async function startJobs({ log, database, files, clock }: Parts): Promise<{ stop(): Promise<void> } | undefined> {
  // Its code is loaded when those who wait for the address have been told.
  await nextTurn()
  try {
    const [{ startQueue }, { accountJobs }, { readingJobs }, { filesOfPlans, planJobs }] = await Promise.all([
      import('#platform/jobs/queue.ts'),
      import('#features/accounts/public.ts'),
      import('#features/reading/public.ts'),
      import('#features/plans/public.ts'),
    ])
    const parts = { db: database.db, files, clock, log, elsewhere: [filesOfPlans] }
    const jobs = [...accountJobs(parts), ...planJobs(parts), ...readingJobs(parts)]
    const queue = await startQueue(database.url, jobs, log)
    // What was compiled since the address was told; a program that is killed would never write it.
    flushCompileCache()
    return queue
  } catch (error) {
    // The product is of use without the jobs of the night; the next start tries again.
    log.error({ err: error }, 'the jobs did not start')
    return undefined
  }
}
