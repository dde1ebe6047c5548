import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { findSentence, sentenceOfRefusal, type Words } from '#platform/words/words.ts'
import { Refusal } from '../refusal.ts'
import { refusalAskedBy } from '../typed-text.ts'
import type { FaultAnswer, RefusalAnswer } from './answers.ts'
import type { App } from './app.ts'

/** Turns everything thrown into an answer: a refusal with its sentence, or a fault with a reference to the log. */
export function answerErrors(app: App, words: Words): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const refusal = asRefusal(error, reply)
    if (refusal) return reply.status(refusal.status).send(answerOf(words, refusal))
    request.log.error({ fault: describeFault(error) }, 'fault')
    return reply.status(500).send({
      code: 'fault',
      message: findSentence(words, 'http.fault', { reference: request.id }) ?? request.id,
      reference: request.id,
    } satisfies FaultAnswer)
  })
}

function answerOf(words: Words, refusal: Refusal): RefusalAnswer {
  return { code: refusal.code, message: sentenceOfRefusal(words, refusal), args: { ...refusal.args } }
}

/** For paths that no route has: the same shape as every other refusal. */
export function sendNotFound(words: Words, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.status(404).send(answerOf(words, new Refusal('http.not_found', {}, 404)))
}

function asRefusal(error: unknown, reply: FastifyReply): Refusal | null {
  if (error instanceof Refusal) return error
  if (!(error instanceof Error)) return null
  if (hasZodFastifySchemaValidationErrors(error)) return refusalOfShape(error)
  return refusalOfTransport(error as FastifyError, reply)
}

/** An id in the path that cannot be one is a thing that does not exist. A shape may name its own refusal. */
function refusalOfShape(error: {
  validationContext?: string | undefined
  validation: { instancePath: string; params: { params?: unknown } }[]
}): Refusal {
  if (error.validationContext === 'params') return new Refusal('http.not_found', {}, 404)
  const [first] = error.validation
  const field = first?.instancePath.replace(/^\//, '') || (error.validationContext ?? 'body')
  const asked = first && refusalAskedBy(first.params)
  if (asked !== undefined) return new Refusal(asked, { field }, 400)
  return new Refusal('http.invalid_input', { field }, 400)
}

/** Fastify and its parts say by status what is wrong with a request; anything at or above 500 stays a fault. */
function refusalOfTransport(error: FastifyError, reply: FastifyReply): Refusal | null {
  const status = error.statusCode ?? 500
  if (status === 413) return new Refusal('http.too_large', {}, 413)
  if (status === 415 || status === 406) return new Refusal('http.wrong_kind', {}, 415)
  if (status === 429) {
    return new Refusal('http.too_many_requests', { seconds: Number(reply.getHeader('retry-after') ?? 60) }, 429)
  }
  if (status >= 400 && status < 500) return new Refusal('http.invalid_body', {}, 400)
  return null
}

/**
 * What the log keeps of a fault. PostgreSQL quotes values of the row in `message` and `detail`; those may be personal,
 * so of its errors only the code and the names of table and constraint are kept.
 */
function describeFault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
  if ('severity' in error && 'code' in error) {
    const { code, table, constraint } = error as { code: unknown; table?: unknown; constraint?: unknown }
    return { kind: 'database', code, table, constraint, frames }
  }
  return {
    kind: error.name,
    message: error.message,
    frames,
    cause: error.cause ? describeFault(error.cause) : undefined,
  }
}
