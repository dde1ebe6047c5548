import { say } from './ui-words.ts'

/** What the server answered instead of the thing asked for: a refusal with its sentence, or a fault with its reference. */
export class AnswerError extends Error {
  readonly status: number
  readonly code: string
  readonly reference: string | undefined
  /** What the sentence was filled with. */
  readonly args: Readonly<Record<string, unknown>>
  /** Seconds after which the same may be asked again, where the server says so. */
  readonly retryAfter: number | undefined

  constructor(answer: Answer) {
    super(answer.message)
    this.name = 'AnswerError'
    this.status = answer.status
    this.code = answer.code
    this.reference = answer.reference
    this.args = answer.args ?? {}
    this.retryAfter = answer.retryAfter
  }
}

type Answer = {
  status: number
  code: string
  message: string
  reference?: string | undefined
  args?: Readonly<Record<string, unknown>> | undefined
  retryAfter?: number | undefined
}

/** The server could not be reached at all; nothing was changed. */
export class UnreachableError extends Error {
  constructor() {
    super(say('error.unreachable'))
    this.name = 'UnreachableError'
  }
}

/**
 * Reads the sentence, code and reference out of an answer of the server, whatever state its body is in. `retryAfter`: the
 * header of that name.
 */
export function errorOf(status: number, body: unknown, retryAfter: string | null = null): AnswerError {
  const { code = 'unknown', message = say(sentenceFor(status)), reference } = fieldsOf(body)
  const seconds = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) : undefined
  return new AnswerError({ status, code, message, reference, args: argsOf(body), retryAfter: seconds })
}

function fieldsOf(body: unknown): { code?: string; message?: string; reference?: string } {
  if (typeof body !== 'object' || body === null) return {}
  const fields = Object.entries(body).filter(([, value]) => typeof value === 'string' && value !== '')
  return Object.fromEntries(fields)
}

function argsOf(body: unknown): Readonly<Record<string, unknown>> {
  const args = typeof body === 'object' && body !== null && 'args' in body ? body.args : undefined
  return typeof args === 'object' && args !== null ? { ...args } : {}
}

function sentenceFor(status: number) {
  if (status === 401) return 'error.signed-out'
  if (status === 403) return 'error.forbidden'
  if (status === 404) return 'error.not-found'
  if (status === 413) return 'error.too-large'
  if (status === 429) return 'error.too-many'
  return 'error.fault'
}
