import { execFileSync } from 'node:child_process'
import { readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readPostmaster } from './postmaster.ts'
import { isSocketFolder, removeSocketFolder } from './socket-folder.ts'

/** Fast, then immediate shutdown: both lose nothing; the second is slower to start again. */
const STEPS = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 5_000],
] as const

/**
 * Ends what is left of a server that outlived the program that started it, or of which only a part was killed, so that
 * its files can be used again. To be called while the data folder is locked: then no living program owns that server.
 *
 * A `postmaster.pid` whose number belongs to some other program, as after a restart of a container, is removed:
 * PostgreSQL itself would refuse to start beside it. That is safe, for the server recognises orphans of its own files
 * by their shared memory too. The folder of its socket goes with it, unless it is `kept`, the one to be used next.
 */
export async function endOrphans(cluster: string, kept: string): Promise<void> {
  const postmaster = readPostmaster(cluster)
  if (!postmaster) {
    return
  }
  for (const [signal, patience] of STEPS) {
    if (!serves(postmaster.pid, cluster)) break
    send(postmaster.pid, signal)
    await waitFor(() => !serves(postmaster.pid, cluster), patience)
  }
  await endBackends(cluster)
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  if (postmaster.socketFolder !== kept && isSocketFolder(postmaster.socketFolder)) {
    removeSocketFolder(postmaster.socketFolder)
  }
}

/** A backend that counts for minutes does not notice that its postmaster is gone, and holds its memory till then. */
async function endBackends(cluster: string): Promise<void> {
  for (const pid of backendsOf(cluster)) {
    send(pid, 'SIGQUIT')
  }
  await waitFor(() => backendsOf(cluster).length === 0, 2_000)
}

/** Whoever works in the folder of the files. Known on Linux only; elsewhere the next start waits for them. */
function backendsOf(cluster: string): number[] {
  if (process.platform !== 'linux') {
    return []
  }
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && serves(pid, cluster))
}

/**
 * A server works in its data folder; asking for that avoids ending a stranger that bears the same number, and asking for
 * its name spares the person who looks around there in a shell.
 */
function serves(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') {
      const isPostgres = /\/postgres( \(deleted\))?$/.test(readlinkSync(`/proc/${pid}/exe`))
      return isPostgres && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    }
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(cluster)
  } catch {
    return false
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself in between, or is not ours to end, which the start will tell.
  }
}

async function waitFor(holds: () => boolean, patience: number): Promise<void> {
  const until = Date.now() + patience
  while (!holds() && Date.now() < until) {
    await sleep(10)
  }
}
