import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A process as Linux shows it. */
export type Process = { pid: number; parent: number; name: string; folder: string }

/** All processes of the machine that can be seen. */
export function listProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const [, name = '', parent] = readFileSync(`/proc/${entry}/stat`, 'utf8').match(/\((.*)\) \S (\d+)/s) ?? []
        return [{ pid: Number(entry), parent: Number(parent), name, folder: readlinkSync(`/proc/${entry}/cwd`) }]
      } catch {
        // It ended while we looked.
        return []
      }
    })
}
