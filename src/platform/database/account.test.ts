import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { type Account, chooseAccount, giveTo } from './account.ts'

const isRoot = process.getuid?.() === 0
const root = mkdtempSync(join(tmpdir(), 'hoinghi-account-'))
// As a home that is open to pass through.
chmodSync(root, 0o711)
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A machine where `unshare` is refused, as in most containers: another program of that name comes first. */
function withoutNamespaces<Result>(run: () => Result): Result {
  const tools = join(root, 'tools')
  mkdirSync(tools, { recursive: true })
  writeFileSync(join(tools, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const path = process.env.PATH
  process.env.PATH = `${tools}:${path}`
  try {
    return run()
  } finally {
    process.env.PATH = path
  }
}

function folder(name: string, mode: number): string {
  const path = join(root, name)
  mkdirSync(path)
  chmodSync(path, mode)
  return path
}

function choose(data: string): Account | string {
  try {
    return chooseAccount({ folder: data, cluster: join(data, 'postgres'), program: '/bin/true' })
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

test.skipIf(isRoot)('an ordinary user runs the server as itself', () => {
  expect(choose(folder('own', 0o700))).toEqual({ prefix: [] })
})

test.runIf(isRoot)('root without namespaces runs it as an account that reaches the folder', () => {
  const account = withoutNamespaces(() => choose(folder('open', 0o711)))

  expect(account).toEqual({ prefix: [], uid: expect.any(Number), gid: expect.any(Number) })
})

test.runIf(isRoot)('root without namespaces in a closed folder is refused', () => {
  expect(withoutNamespaces(() => choose(folder('closed', 0o700)))).toBe('database.root_impossible')
})

test.runIf(isRoot)('what belongs to an account is gone on with under it', () => {
  const data = folder('begun', 0o711)
  const account = withoutNamespaces(() => choose(data)) as Account
  mkdirSync(join(data, 'postgres', 'base'), { recursive: true })
  giveTo(account, join(data, 'postgres'))

  expect(choose(data)).toEqual(account)
  expect(statSync(join(data, 'postgres', 'base')).uid).toBe(account.uid)
})
