import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { findSentence, type Words } from '#platform/words/words.ts'
import type { App } from './app.ts'
import { sendNotFound } from './errors.ts'

/**
 * Serves the built screens. Files under `assets/` carry a hash of their content in the name and may be kept for ever;
 * everything else is asked for again. Any other address outside `/api` that a browser opens gets the start page, which
 * finds the screen by itself. Where nothing was built, a page says how to.
 */
export async function serveWeb(app: App, folder: string, words: Words): Promise<void> {
  await app.register(fastifyStatic, { root: folder, serve: false, cacheControl: false, index: false, dotfiles: 'deny' })
  app.get('/', screen, async (_request, reply) => sendScreen(reply, folder, words))
  app.get('/*', screen, async (request, reply) => {
    const path = (request.params as { '*': string })['*']
    if (!path.startsWith('api/') && isFile(folder, path)) return sendBuilt(reply, path)
    if (path === 'api' || path.startsWith('api/') || !wantsPage(request)) return sendNotFound(words, request, reply)
    return sendScreen(reply, folder, words)
  })
  app.setNotFoundHandler((request, reply) => sendNotFound(words, request, reply))
}

const screen = { config: { access: 'anyone', rateLimit: false }, schema: { hide: true } } as const

function isFile(folder: string, path: string): boolean {
  // A dot after the last slash: what Vite emits has one, and screens have none, so the disk is not asked for screens.
  return /\.[a-z0-9]+$/i.test(path) && !path.includes('..') && existsSync(join(folder, path))
}

function sendBuilt(reply: FastifyReply, path: string): FastifyReply {
  const isHashed = path.startsWith('assets/')
  reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  return reply.sendFile(path)
}

function wantsPage(request: FastifyRequest): boolean {
  return /text\/html/.test(request.headers.accept ?? '')
}

function sendScreen(reply: FastifyReply, folder: string, words: Words): FastifyReply {
  reply.header('cache-control', 'no-cache')
  if (existsSync(join(folder, 'index.html'))) return reply.sendFile('index.html')
  const say = (key: string) => findSentence(words, key) ?? key
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${say('http.web_missing_title')}</title>
<body style="font:1.1rem/1.6 system-ui;max-width:40rem;margin:15vh auto;padding:0 1rem">
<h1>${say('http.web_missing_title')}</h1><p>${say('http.web_missing')}</p></body></html>`
  return reply.status(503).type('text/html; charset=utf-8').send(page)
}
