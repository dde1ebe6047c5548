import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** One command of a check, named for people. */
export type Step = { name: string; command: string; args: string[] }
export type StepResult = { name: string; passed: boolean; seconds: number; output: string }

/** Runs independent steps side by side, as many as there are cores, and tells each result as it comes. */
export async function runSteps(steps: Step[], tell: (result: StepResult) => void): Promise<StepResult[]> {
  const waiting = [...steps]
  const results: StepResult[] = []
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step)
      results.push(result)
      tell(result)
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))
  return results
}

function runStep({ name, command, args }: Step): Promise<StepResult> {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0' } })
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece))
    const end = (passed: boolean, more = '') => {
      const seconds = (performance.now() - started) / 1000
      resolve({ name, passed, seconds, output: Buffer.concat(pieces).toString('utf8') + more })
    }
    child.on('error', (error) => end(false, `${command} could not be started: ${error.message}\n`))
    child.on('close', (code) => end(code === 0))
  })
}
