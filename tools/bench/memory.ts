import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { atMost, type Figure, figure } from './figure.ts'

type Heap = { after: number; megabytes: number }

/** Memory that stays in use while 10,000 texts are read, in a process of its own. Flat: the end is as the beginning. */
export async function benchMemory(): Promise<Figure[]> {
  const script = join(import.meta.dirname, 'memory-process.ts')
  const heaps = JSON.parse(execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' })) as Heap[]
  const [first = { after: 0, megabytes: 0 }] = heaps
  const last = heaps.at(-1) ?? first
  return [
    figure(`memory: in use after ${first.after} texts`, first.megabytes, 'MB'),
    figure(`memory: growth from there to ${last.after} texts`, last.megabytes / first.megabytes, '×', atMost(1.2)),
  ]
}
