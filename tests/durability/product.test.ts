import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { startCommand, statusOf } from '../kit/command.ts'
import { kill, type Victim } from './killing.ts'
import { until } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'hoinghi-killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const VICTIMS: Victim[] = ['database', 'program', 'backend', 'everything']
const ROUNDS = Number(process.env.DURABILITY_ROUNDS ?? 8)

type Running = { child: ChildProcess; ended: Promise<unknown>; address: string; password: string | undefined }

test(`of documents kept under ${ROUNDS} kills none is lost`, { timeout: ROUNDS * 60_000 }, async () => {
  let product = await start()
  // One session for all rounds: it has to outlive the kills as well.
  const cookie = await signIn(product)
  const kept = new Map<string, string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = kept.size
    const writers = new AbortController()
    const writing = [1, 2, 3].map((one) => write(product, { cookie, kept, name: `${round}-${one}` }, writers.signal))
    await until(() => kept.size >= before + 10, 'documents are kept', 45_000)

    const victim = VICTIMS[round % VICTIMS.length] ?? 'program'
    kill(victim, product.child.pid ?? 0, folder)
    if (victim === 'program' || victim === 'everything') {
      await product.ended
      product = await start()
    } else {
      const survived = kept.size
      await until(() => kept.size > survived, 'documents are kept again', 45_000)
    }
    writers.abort()
    await Promise.all(writing)
  }

  const lost: string[] = []
  for (const [id, text] of kept) {
    const answer = await fetch(`${product.address}/api/readings/${id}/original`, { headers: { cookie } })
    if (answer.status !== 200 || (await answer.text()) !== text) lost.push(id)
  }
  product.child.kill('SIGTERM')
  await product.ended

  expect(kept.size).toBeGreaterThanOrEqual(ROUNDS * 10)
  expect(lost).toEqual([])
})

async function start(): Promise<Running> {
  const child = startCommand(['start', '--data', folder, '--port', '0'])
  const ended = statusOf(child)
  let address = ''
  let password: string | undefined
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    address ||= line.match(/http:\S+/)?.[0] ?? ''
    password ??= line.match(/chuyenvien@\S+ +mật khẩu: (\S+)/)?.[1]
    if (line === 'Nhấn Ctrl+C để dừng.') break
  }
  return { child, ended, address, password }
}

async function signIn({ address, password }: Running): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email: 'chuyenvien@songlam.example', password }),
  })
  if (answer.status !== 200) throw new Error(`Signing in failed with ${answer.status}`)
  const cookies = answer.headers.getSetCookie().map((one) => one.split(';', 1)[0])
  return cookies.join('; ')
}

type Writer = { cookie: string; kept: Map<string, string>; name: string }

/** Keeps documents one after another and notes what the server said is kept, until told to stop or the server is gone. */
async function write({ address, child }: Running, { cookie, kept, name }: Writer, signal: AbortSignal): Promise<void> {
  for (let count = 0; !signal.aborted && child.signalCode === null; count += 1) {
    const text = `THÔNG BÁO\nSố: ${count}/TB-THPT\nHọp tổ chuyên môn ${name}-${count}.`
    const headers = { cookie, origin: address, 'content-type': 'application/json' }
    const sent = { method: 'POST', headers, body: JSON.stringify({ text }) }
    // A killed server answers nothing, a killed database costs its statement: neither said that anything is kept.
    const answer = await fetch(`${address}/api/readings`, sent).catch(() => undefined)
    if (answer?.status === 201) {
      const { id } = (await answer.json()) as { id: string }
      kept.set(id, text)
    }
  }
}
