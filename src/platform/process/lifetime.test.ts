import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

/** A program that ends in order, says how it ended, and takes half a second for it. */
const program = (body: string) => `
  import { endInOrder } from ${JSON.stringify(join(import.meta.dirname, 'lifetime.ts'))}
  import { setTimeout as sleep } from 'node:timers/promises'
  const stop = async () => { console.log('stopping'); await sleep(500); console.log('stopped') }
  endInOrder({ stop, onFault: (error) => console.log('fault ' + error.message) })
  setInterval(() => undefined, 1000)
  console.log('ready')
  ${body}`

type End = { lines: string[]; status: number | null }

/** Runs the program; each signal is sent when its line was said. */
async function run(body: string, signals: Record<string, NodeJS.Signals> = {}): Promise<End> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(body)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    const signal = signals[line]
    if (signal) child.kill(signal)
  }
  return { lines, status: await ended }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the program in order', async (signal) => {
  expect(await run('', { ready: signal })).toEqual({ lines: ['ready', 'stopping', 'stopped'], status: 0 })
})

test('asked twice, it ends at once', async () => {
  expect(await run('', { ready: 'SIGINT', stopping: 'SIGINT' })).toEqual({ lines: ['ready', 'stopping'], status: 1 })
})

test.each([
  ['an error nobody caught', `setTimeout(() => { throw new Error('x') })`],
  ['a promise nobody awaited', `Promise.reject(new Error('x'))`],
])('%s ends it in order, with a bad status', async (_what, body) => {
  expect(await run(body)).toEqual({ lines: ['ready', 'fault x', 'stopping', 'stopped'], status: 1 })
})
