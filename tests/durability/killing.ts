import { join } from 'node:path'
import { listProcesses } from './processes.ts'
import { serverPid } from './program.ts'

/** What is killed with SIGKILL in a round. */
export type Victim = 'program' | 'database' | 'backend' | 'everything'

/** Kills in the given data folder. A program that dies takes the database with it, a database never the program. */
export function kill(victim: Victim, program: number, folder: string): void {
  for (const pid of pidsOf(victim, program, folder)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It was quicker.
    }
  }
}

function pidsOf(victim: Victim, program: number, folder: string): number[] {
  const database = serverPid(folder)
  switch (victim) {
    case 'program':
      return [program]
    case 'database':
      return [database]
    case 'backend':
      return serversOf(folder)
        .filter((pid) => pid !== database)
        .slice(-1)
    case 'everything':
      return [...serversOf(folder), program]
  }
}

/** Every process of the database: they all work in its folder. */
function serversOf(folder: string): number[] {
  const cluster = join(folder, 'postgres')
  return listProcesses()
    .filter((process) => process.folder === cluster)
    .map(({ pid }) => pid)
}
