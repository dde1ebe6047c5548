import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startCommand, statusOf } from './command.ts'

/** An account of the sample world, as `start` prints it. */
export type PrintedAccount = { role: string; email: string; password: string }

/** The product as a person starts it, in a folder of its own. */
export type RunningProduct = {
  address: string
  /** By the Vietnamese name of the role: `Chuyên viên`. */
  accounts: Map<string, PrintedAccount>
  stop(): Promise<void>
}

/** Runs `hoinghi start` on an empty folder and a free port, and reads from its words where it answers. */
export async function startProduct(): Promise<RunningProduct> {
  const folder = await mkdtemp(join(tmpdir(), 'hoinghi-journey-'))
  const child = startCommand(['start', '--data', folder, '--port', '0'])
  const ended = statusOf(child)
  // A test that is given up ends without its last steps.
  const killWithUs = () => child.kill('SIGTERM')
  process.once('exit', killWithUs)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    process.removeListener('exit', killWithUs)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    return { ...(await readGreeting(child.stdout, ended)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** One account for each role. */
const ROLES = 5

async function readGreeting(out: NodeJS.ReadableStream | null, ended: Promise<number | null>) {
  if (out === null) throw new Error('The program has no output to read')
  let address: string | undefined
  const accounts = new Map<string, PrintedAccount>()
  const reading = (async () => {
    for await (const line of createInterface({ input: out })) {
      address ??= /https?:\/\/\S+/.exec(line)?.[0]
      const [, role, email, password] = /^ {2}(\S.*?) {2,}(\S+@\S+) {2,}.*: (\S+)$/.exec(line) ?? []
      if (role !== undefined && email !== undefined && password !== undefined) {
        accounts.set(role, { role, email, password })
      }
      if (address !== undefined && accounts.size === ROLES) return
    }
  })()
  await Promise.race([reading, ended])
  if (address === undefined || accounts.size === 0) throw new Error('The program ended before it could be used')
  return { address, accounts }
}
