import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atMost, type Figure, figure } from './figure.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const LATER_STARTS = 3

/** Seconds from the command to the address: on an empty folder, and on one that is there already (the middle of three). */
export async function benchStart(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'start-'))
  try {
    const first = await secondsToStart(folder)
    const later: number[] = []
    for (let count = 0; count < LATER_STARTS; count += 1) later.push(await secondsToStart(folder))
    return [
      figure('start: first, on an empty folder', first, 's', atMost(5)),
      figure('start: later', later.toSorted((a, b) => a - b)[1] ?? Number.NaN, 's', atMost(1.5)),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function secondsToStart(folder: string): Promise<number> {
  const started = performance.now()
  const args = [join(ROOT, 'bin/hoinghi.js'), 'start', '--data', join(folder, 'data'), '--port', '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    let said = ''
    for await (const piece of child.stdout) {
      said += String(piece)
      if (/https?:\/\/\S+:\d+/.test(said)) return (performance.now() - started) / 1000
    }
    throw new Error(`The program ended before it named its address: ${said}`)
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  }
}
