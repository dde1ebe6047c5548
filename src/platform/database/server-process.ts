import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../refusal.ts'
import { type Account, identityOf } from './account.ts'
import { serverEnvironment } from './cluster.ts'
import { endOrphans } from './orphans.ts'
import { readPostmaster } from './postmaster.ts'
import { type Watchdog, watch } from './watchdog.ts'

/** All that is needed to run the server. */
export type ServerPlan = {
  program: string
  account: Account
  cluster: string
  socketFolder: string
  /** The server's own log. */
  logFile: string
  /** False only for tests, whose data nobody will miss after a crash. */
  isDurable: boolean
  /** Told when the process is under way, long before it answers. */
  onLaunch: () => void
  /** Told when the server went down by itself and was brought back. */
  onRestart: () => void
  /** Told when it cannot be brought back. */
  onLost: (error: unknown) => void
}

/** A server that is kept running until it is stopped. */
export type ServerProcess = { stop(): Promise<void> }

const ATTEMPTS = 10
const LARGEST_LOG = 1_000_000

/**
 * Starts the server, waits until it answers, and starts it again whenever it ends by itself.
 *
 * Refuses with `database.start_failed`.
 */
export async function runServer(plan: ServerPlan): Promise<ServerProcess> {
  let isStopping = false
  let restarting: Promise<void> = Promise.resolve()
  let current = await launchPatiently(plan)
  supervise()

  function supervise() {
    current.child.once('exit', () => {
      current.watchdog.dismiss()
      if (!isStopping) {
        restarting = restart().catch(plan.onLost)
      }
    })
  }

  async function restart() {
    current = await launchPatiently(plan)
    supervise()
    plan.onRestart()
  }

  return {
    async stop() {
      isStopping = true
      await restarting
      await end(current.child)
    },
  }
}

type Running = { child: ChildProcess; watchdog: Watchdog }

/** Where the system does not tell who works in the data folder, orphans of a killed server fail the first attempts. */
async function launchPatiently(plan: ServerPlan): Promise<Running> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    await endOrphans(plan.cluster, plan.socketFolder)
    const running = launch(plan)
    if (await becomesReady(running.child, plan.cluster)) {
      return running
    }
    running.watchdog.dismiss()
    await sleep(50 * attempt)
  }
  throw new Refusal('database.start_failed', { log: plan.logFile })
}

function launch(plan: ServerPlan): Running {
  const log = openLog(plan.logFile)
  const [command = '', ...args] = [...plan.account.prefix, plan.program, '-D', plan.cluster, ...options(plan)]
  const child = spawn(command, args, {
    ...identityOf(plan.account),
    // Its own session, so that Ctrl+C in a terminal does not end the database before the program.
    detached: true,
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  plan.onLaunch()
  // Without a number it did not start, which `becomesReady` finds out.
  const watchdog = child.pid === undefined ? { dismiss: () => undefined } : watch(child.pid, plan.socketFolder)
  return { child, watchdog }
}

function options({ socketFolder, isDurable }: ServerPlan): string[] {
  const durable = isDurable ? 'on' : 'off'
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    fsync: durable,
    synchronous_commit: durable,
    full_page_writes: durable,
    // After a crash all files must reach the disk before they are trusted: one call instead of a thousand.
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    timezone: 'UTC',
    max_connections: '100',
    // Messages about the server, none about statements: those carry what people typed.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** True once the server takes connections, false when it ended before. Recovery after a crash may take its time. */
async function becomesReady(child: ChildProcess, cluster: string): Promise<boolean> {
  let hasEnded = false
  child.once('error', () => {
    hasEnded = true
  })
  while (!hasEnded && child.exitCode === null && child.signalCode === null) {
    const postmaster = readPostmaster(cluster)
    if (postmaster?.pid === child.pid && postmaster?.isReady) {
      return true
    }
    await sleep(5)
  }
  return false
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return
  }
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  // A backend that hangs in the file system must not hold the program for ever; the immediate shutdown loses nothing.
  const impatience = setTimeout(() => child.kill('SIGQUIT'), 15_000)
  await ended
  clearTimeout(impatience)
}

/** One older log is kept, so that the two never outgrow a megabyte each by much. */
function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > LARGEST_LOG) {
    renameSync(path, `${path}.1`)
  }
  return openSync(path, 'a', 0o600)
}
