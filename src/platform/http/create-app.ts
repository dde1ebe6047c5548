import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import { type FastifyBaseLogger, fastify, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Words } from '#platform/words/words.ts'
import { type Gate, guardRoutes } from './access.ts'
import type { App } from './app.ts'
import { answerErrors, sendNotFound } from './errors.ts'
import { logRequests, newRequestId } from './log.ts'

export type HttpOptions = Gate & {
  words: Words
  log: FastifyBaseLogger
  /** Which proxies in front are believed about the caller's address: none, all, or a list of addresses. */
  trustProxy: boolean | string
  /** Bytes of the largest file that may be sent. */
  fileBytes: number
  /** Requests a minute from one address before it is asked to wait. */
  requestsPerMinute: number
}

/** Bytes of a JSON body where a route does not allow more. */
const BODY_BYTES = 64 * 1024

/** The empty server: guarded, limited, logged, with zod at every edge. Routes are added by the caller. */
export async function createApp(options: HttpOptions): Promise<App> {
  const app: App = fastify({
    loggerInstance: options.log,
    // Fastify's own lines hold the address as typed and the network address; `logRequests` writes ours.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    requestIdHeader: false,
    genReqId: newRequestId,
    trustProxy: options.trustProxy,
    bodyLimit: BODY_BYTES,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be one is found before any hook runs, so it gets the few headers that matter here.
    frameworkErrors: (_error, request, reply) => {
      reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff')
      sendNotFound(options.words, request, reply)
    },
    // A body that trickles in for longer than this holds a connection for nothing.
    requestTimeout: 120_000,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  // A form of a foreign page can send this type without asking first; no route takes it.
  app.removeContentTypeParser('text/plain')
  answerErrors(app, options.words)
  logRequests(app)
  await app.register(helmet, securityHeaders(options.publicOrigin))
  await app.register(rateLimit, { max: options.requestsPerMinute, timeWindow: '1 minute' })
  await app.register(compress, { threshold: 1024 })
  await app.register(multipart, {
    limits: { fileSize: options.fileBytes, files: 1, fields: 4, fieldSize: 4096, parts: 5, headerPairs: 40 },
  })
  guardRoutes(app, options)
  return app
}

/**
 * Only our own scripts run, none inline. Mantine writes its style variables inline, hence `unsafe-inline` for styles.
 * NOTE: `upgrade-insecure-requests` and HSTS only where people come by https; on plain http they would lock them out.
 */
function securityHeaders(publicOrigin: string | null) {
  const isSecure = publicOrigin?.startsWith('https:') ?? false
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: isSecure ? { maxAge: 15_552_000, includeSubDomains: false } : false,
    frameguard: { action: 'deny' as const },
    referrerPolicy: { policy: 'same-origin' as const },
    crossOriginResourcePolicy: { policy: 'same-origin' as const },
  }
}
