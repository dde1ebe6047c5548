import { randomBytes } from 'node:crypto'
import type { App } from './app.ts'

/** The reference of a request: in every log line, in the `x-request-id` header and in the sentence of a fault. */
export function newRequestId(): string {
  return randomBytes(6).toString('hex')
}

/**
 * One line for each answered request: which route, how it ended, how long it took, and the id of the account.
 * NOTE: never the address as typed (search words stand in it), the network address, names or e-mail.
 */
export function logRequests(app: App): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        account: request.actor?.accountId,
      },
      'answered',
    )
  })
}
