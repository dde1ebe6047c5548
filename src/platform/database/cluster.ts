import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { type Account, giveTo, identityOf } from './account.ts'
import type { Binaries } from './binaries.ts'

/** Name of the database, and of the role that owns it. */
export const OWNER = 'hoinghi'

const MAJOR = '18'

/** Where the database files of a data folder are. */
export function clusterOf(folder: string): string {
  return join(folder, 'postgres')
}

/** Whether the database files were made already. */
export function hasCluster(folder: string): boolean {
  return existsSync(join(clusterOf(folder), 'PG_VERSION'))
}

/** A prepared set of database files. */
export type Cluster = { path: string; password: string }

/** What the files are made with. */
export type ClusterPlan = {
  folder: string
  binaries: Binaries
  account: Account
  /** False only for tests: nothing is waited for to reach the disk. */
  isDurable: boolean
  /** Told when initdb is under way. */
  onLaunch: () => void
}

/**
 * Makes the database files in `DATA/postgres` unless they are there.
 *
 * They are made beside and renamed at the end, so a start that was cut off leaves nothing half-made behind.
 *
 * Refuses with `database.other_major` when another PostgreSQL wrote the files, `database.create_failed` when initdb
 * gives up.
 */
export async function prepareCluster(plan: ClusterPlan): Promise<Cluster> {
  const { folder, account } = plan
  const path = clusterOf(folder)
  const password = keepPassword(folder)
  if (hasCluster(folder)) {
    const major = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim()
    if (major !== MAJOR) {
      throw new Refusal('database.other_major', { folder, found: major, wanted: MAJOR })
    }
    giveTo(account, path)
    return { path, password }
  }
  const unfinished = join(folder, 'postgres.new')
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  giveTo(account, unfinished)
  await runInitdb(unfinished, plan, password)
  renameSync(unfinished, path)
  return { path, password }
}

/** The password is part of the data: whoever copies the folder copies both. */
function keepPassword(folder: string): string {
  const path = join(folder, 'postgres.password')
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600, flush: true })
  }
  chmodSync(path, 0o600)
  return readFileSync(path, 'utf8').trim()
}

async function runInitdb(path: string, plan: ClusterPlan, password: string): Promise<void> {
  const { account, binaries, isDurable } = plan
  const passwordFile = `${path}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(account, passwordFile)
  const [command = '', ...args] = [
    ...account.prefix,
    binaries.initdb,
    `--pgdata=${path}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Sorting by default as Vietnamese does; everything else independent of the machine's language settings.
    '--locale-provider=icu',
    '--icu-locale=vi',
    '--locale=C',
    '--no-instructions',
    ...(process.platform === 'linux' ? ['--sync-method=syncfs'] : []),
    ...(isDurable ? [] : ['--no-sync']),
  ]
  const child = spawn(command, args, {
    ...identityOf(account),
    env: serverEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  plan.onLaunch()
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  rmSync(passwordFile)
  if (status !== 0) {
    throw new Refusal('database.create_failed', { folder: path, reason: lastLine(complaint) })
  }
}

/** PG* variables of the person's shell must not reach a server or a tool of ours. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
