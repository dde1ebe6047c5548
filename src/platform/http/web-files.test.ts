import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadWords } from '#platform/words/words.ts'
import type { App } from './app.ts'
import { createApp } from './create-app.ts'
import { serveWeb } from './web-files.ts'

const words = loadWords([join(import.meta.dirname, '..')])
const folder = mkdtempSync(join(tmpdir(), 'web-'))
const browser = { accept: 'text/html' }

async function startWeb(root: string): Promise<App> {
  const app = await createApp({
    words,
    log: pino({ level: 'silent' }),
    trustProxy: false,
    fileBytes: 1000,
    requestsPerMinute: 1000,
    publicOrigin: null,
    findActor: async () => null,
  })
  await serveWeb(app, root, words)
  return app
}

let app: App
let unbuilt: App
beforeAll(async () => {
  mkdirSync(join(folder, 'web/assets'), { recursive: true })
  writeFileSync(join(folder, 'web/index.html'), '<title>start</title>')
  writeFileSync(join(folder, 'web/assets/main-ab12cd.js'), 'run()')
  writeFileSync(join(folder, 'web/icon.svg'), '<svg/>')
  writeFileSync(join(folder, 'secret.txt'), 'outside')
  app = await startWeb(join(folder, 'web'))
  unbuilt = await startWeb(join(folder, 'nothing'))
})
afterAll(async () => {
  await Promise.all([app.close(), unbuilt.close()])
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['/', 'no-cache'],
  ['/icon.svg', 'no-cache'],
  ['/assets/main-ab12cd.js', 'public, max-age=31536000, immutable'],
])('%s is kept by browsers: %s', async (url, kept) => {
  const answer = await app.inject({ url, headers: browser })

  expect(answer.statusCode).toBe(200)
  expect(answer.headers['cache-control']).toBe(kept)
})

test('the address of any screen gets the start page', async () => {
  const answer = await app.inject({ url: '/doc-van-ban/12', headers: browser })

  expect(answer.body).toBe('<title>start</title>')
})

test.each(['/api/khong-co', '/assets/khong-co.js', '/api'])(
  '%s, which is not there, gets no start page',
  async (url) => {
    const answer = await app.inject({ url, headers: url.endsWith('.js') ? {} : browser })

    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({ code: 'http.not_found' })
  },
)

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt'])(
  'nothing outside the folder is given for %s',
  async (url) => {
    const answer = await app.inject({ url })

    expect(answer.body).not.toContain('outside')
  },
)

test('where nothing was built a page says so in Vietnamese', async () => {
  const answer = await unbuilt.inject({ url: '/', headers: browser })

  expect(answer.statusCode).toBe(503)
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(answer.body).toContain('<h1>Giao diện chưa được dựng</h1>')
})
