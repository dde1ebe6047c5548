/** What the log keeps of something that was thrown. */
export type DescribedError = {
  type: string
  code?: string
  message?: string
  table?: string
  constraint?: string
  stack: string[]
  cause?: DescribedError
}

/**
 * What went wrong and where, without what people typed: PostgreSQL repeats values in its messages and details ("Key
 * (email)=(…) already exists"), so of its errors only the code and the names of table and constraint are kept.
 */
export function describeError(thrown: unknown): DescribedError {
  if (!(thrown instanceof Error)) {
    return { type: typeof thrown, stack: [] }
  }
  const isFromDatabase = 'severity' in thrown && 'routine' in thrown
  return {
    type: thrown.name,
    ...(isFromDatabase ? {} : { message: thrown.message }),
    ...pick(thrown, 'code'),
    ...pick(thrown, 'table'),
    ...pick(thrown, 'constraint'),
    stack: framesOf(thrown),
    ...(thrown.cause === undefined ? {} : { cause: describeError(thrown.cause) }),
  }
}

function pick<Name extends string>(error: Error, name: Name): { [key in Name]?: string } {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? ({ [name]: value } as { [key in Name]?: string }) : {}
}

/** The lines of the stack without its head, which repeats the message. */
function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim())
  return lines.filter((line) => line.startsWith('at ')).map((line) => line.slice('at '.length))
}
