import { readFileSync } from 'node:fs'
import { join } from 'node:path'

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
