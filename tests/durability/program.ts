import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { endWithTests } from '../kit/children.ts'

/** A running `owner.ts`. */
export type Program = {
  child: ChildProcess
  url: string
  /** Numbers of the rows that the database said are kept; grows while the program runs. */
  kept: number[]
  /** Resolves when the program has ended, by whatever hand. */
  ended: Promise<void>
  kill(signal: NodeJS.Signals): Promise<void>
}

/** Starts `owner.ts` on the folder and waits until its database answers. */
export async function startProgram(folder: string, options: { writers?: number } = {}): Promise<Program> {
  const script = join(import.meta.dirname, 'owner.ts')
  const args = [script, folder, String(options.writers ?? 0)]
  const child = endWithTests(spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kept: number[] = []
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The program ended with ${code} before it was ready`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = JSON.parse(line) as { url?: string; kept?: number }
      if (message.url) resolve(message.url)
      if (message.kept) kept.push(message.kept)
    })
  })
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return { child, url, kept, ended, kill }
}

/** Number of the database server process of a data folder. */
export function serverPid(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
}

/** Waits until the condition holds, or fails with the sentence. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  sentence: string,
  patience = 45_000,
): Promise<void> {
  const end = Date.now() + patience
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${sentence}`)
    await sleep(20)
  }
}

/** Whether a process with the number runs (a zombie does not). */
export function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
