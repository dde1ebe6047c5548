import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { startCommand, statusOf } from '../../tests/kit/command.ts'
import { BUNDLES, type Bundled } from './bundled-packages.ts'

const ROOT = join(import.meta.dirname, '../..')
// `npm ci` builds them; a checkout without runs from node_modules and has nothing to compare.
const isBuilt = existsSync(join(BUNDLES, 'packages.json'))

test.skipIf(!isBuilt)('a bundle offers all that its package offers', async () => {
  const { files }: Bundled = JSON.parse(readFileSync(join(BUNDLES, 'packages.json'), 'utf8'))
  const missing: string[] = []
  for (const [name, file] of Object.entries(files)) {
    const [own, bundled] = [await import(name), await import(pathToFileURL(join(BUNDLES, file)).href)]
    const lacking = Object.keys(own).filter((key) => typeof own[key] !== typeof bundled[key])
    missing.push(...lacking.filter((key) => key !== 'module.exports').map((key) => `${name}: ${key}`))
  }

  expect(Object.keys(files)).toContain('better-auth')
  expect(missing).toEqual([])
})

test.skipIf(!isBuilt)('the product answers the same with bundles and without', { timeout: 120_000 }, async () => {
  const [bundled, plain] = [copyProject({ hasBundles: true }), copyProject({ hasBundles: false })]

  const [withBundles, without] = [await visit(bundled), await visit(plain)]

  expect([loadedBy(bundled), loadedBy(plain)]).toEqual(['bundle', 'package'])
  expect(withBundles).toEqual(without)
  expect(withBundles['/api/me']?.status).toBe(200)
})

test.skipIf(!isBuilt)('bundles made from another lock file are left alone', () => {
  const copy = copyProject({ hasBundles: true })
  writeFileSync(join(copy, 'package-lock.json'), '{}')

  expect(loadedBy(copy)).toBe('package')
})

function copyProject({ hasBundles }: { hasBundles: boolean }): string {
  const copy = mkdtempSync(join(tmpdir(), 'hoinghi-copy-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  const parts = ['bin', 'src', 'database', 'docs/huong-dan', 'package.json', 'package-lock.json']
  for (const part of [...parts, ...(hasBundles ? ['dist/packages'] : [])]) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Where a module of the copy gets a package from. */
function loadedBy(copy: string): 'bundle' | 'package' {
  const probe = join(copy, 'src/probe.js')
  const script = `import { loadFromBundles } from '#app/bundled-packages.ts'
    loadFromBundles()
    process.stdout.write(import.meta.resolve('kysely'))`
  writeFileSync(probe, script)
  const { stdout } = spawnSync(process.execPath, [probe], { encoding: 'utf8' })
  return stdout.startsWith(pathToFileURL(join(copy, 'dist/packages')).href) ? 'bundle' : 'package'
}

type Answer = { status: number; body: string }

/** Starts the copy, signs in to the sample world and asks for one thing of every part. */
async function visit(copy: string): Promise<Record<string, Answer>> {
  const main = join(copy, 'bin/hoinghi.js')
  const child = startCommand(['start', '--data', join(copy, 'data'), '--port', '0'], { main })
  const ended = statusOf(child)
  try {
    let address = ''
    for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
      address ||= line.match(/http:\S+/)?.[0] ?? ''
      if (line === 'Nhấn Ctrl+C để dừng.') break
    }
    const cookie = await enter(address)
    const answers: Record<string, Answer> = {}
    for (const path of ['/api/openapi.json', '/api/me', '/api/readings', '/api/guide', '/api/nothing', '/']) {
      const answer = await fetch(address + path, { headers: { cookie } })
      // Numbers of things and times differ from start to start.
      const body = (await answer.text()).replaceAll(/"[0-9a-f-]{36}"|"20\d\d-[^"]*Z"/g, '"…"')
      answers[path] = { status: answer.status, body }
    }
    return answers
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

/** Signs in as the first of the sample accounts. */
async function enter(address: string): Promise<string> {
  const sample = await fetch(`${address}/api/auth/sample-accounts`)
  const { items } = (await sample.json()) as { items: { id: string }[] }
  const answer = await fetch(`${address}/api/auth/sign-in/sample`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ accountId: items[0]?.id }),
  })
  const cookies = answer.headers.getSetCookie().map((one) => one.split(';', 1)[0])
  return cookies.join('; ')
}
