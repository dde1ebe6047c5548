import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isSocketFolder, removeSocketFolder } from './socket-folder.ts'

/** What the server says about itself in `postmaster.pid`. */
export type Postmaster = { pid: number; socketFolder: string; isReady: boolean }

/** Reads `postmaster.pid`; nothing when there is none or it is being written. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketFolder: lines[4]?.trim() ?? '', isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/**
 * Ends a server that outlived the program that started it, so that its files can be used again.
 * To be called while the data folder is locked: then no living program owns that server.
 *
 * A `postmaster.pid` whose number belongs to some other program, as after a restart of a container, is removed:
 * PostgreSQL itself would refuse to start beside it. That is safe, for the server recognises orphans of its own files
 * by their shared memory too.
 */
export async function endOrphan(cluster: string): Promise<void> {
  const orphan = readPostmaster(cluster)
  if (!orphan) {
    return
  }
  // Fast, then immediate shutdown: both lose nothing; the second is slower to start again.
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!serves(orphan.pid, cluster)) {
      break
    }
    process.kill(orphan.pid, signal)
    await waitForEnd(orphan.pid, cluster, patience)
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  if (isSocketFolder(orphan.socketFolder)) {
    removeSocketFolder(orphan.socketFolder)
  }
}

async function waitForEnd(pid: number, cluster: string, patience: number): Promise<void> {
  const until = Date.now() + patience
  while (serves(pid, cluster) && Date.now() < until) {
    await sleep(10)
  }
}

/** A server works in its data folder; asking for that avoids ending a stranger that bears the same number. */
function serves(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    }
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(cluster)
  } catch {
    return false
  }
}
