import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { endWithTests } from './children.ts'

const MAIN = join(import.meta.dirname, '../../bin/hoinghi.js')

/** What a command left behind. */
export type Ended = { status: number | null; out: string; complaint: string }

export type CommandOptions = {
  input?: string | Uint8Array
  env?: NodeJS.ProcessEnv
  cwd?: string
  /** Of a copy of the project; ours when nothing is said. */
  main?: string
  /** Where its output goes, as an open file; to the test when nothing is said. */
  stdout?: number
}

/** Runs `hoinghi ARGS…` as a person at a terminal would, until it ends by itself. */
export async function runCommand(args: string[], options: CommandOptions = {}): Promise<Ended> {
  const child = startCommand(args, options)
  child.stdin?.end(options.input ?? '')
  const [out, complaint, status] = await Promise.all([readAll(child.stdout), readAll(child.stderr), statusOf(child)])
  return { status, out, complaint }
}

/** Starts `hoinghi ARGS…` and leaves it running. Settings of the person's own shell do not reach it. */
export function startCommand(args: string[], options: CommandOptions = {}): ChildProcess {
  const kept = Object.entries(process.env).filter(([name]) => !/^(HOINGHI_|DATABASE_URL|NODE_OPTIONS)/.test(name))
  const child = spawn(process.execPath, [options.main ?? MAIN, ...args], {
    env: { ...Object.fromEntries(kept), ...options.env },
    ...(options.cwd ? { cwd: options.cwd } : {}),
    stdio: ['pipe', options.stdout ?? 'pipe', 'pipe'],
  })
  return endWithTests(child)
}

/** Status with which the process ends; null when a signal ended it. */
export function statusOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
}

async function readAll(stream: NodeJS.ReadableStream | null): Promise<string> {
  return stream === null ? '' : text(stream)
}
