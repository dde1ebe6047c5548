import { type Logger, pino } from 'pino'
import { describeError } from './describe-error.ts'
import { openLogFile } from './log-file.ts'

/** The log of the program or of one of its parts. */
export type Log = Logger

/** `-` as the file means the standard output. */
export type LogOptions = { level: string; file: string }

/**
 * Names under which personal data could reach a line by mistake, at the top of a line or one level below. The rule is to
 * log ids only; this list is the net below the rule.
 */
const PERSONAL = [
  'name',
  'fullName',
  'email',
  'phone',
  'address',
  'ip',
  'remoteAddress',
  'password',
  'token',
  'cookie',
  'authorization',
  'headers',
  'body',
  'text',
  'title',
  'fileName',
  'search',
  'url',
]

/** Opens the program's log: one JSON object a line, without personal data. */
export function createLog({ level, file }: LogOptions): Log {
  const destination = file === '-' ? pino.destination({ fd: 1, sync: true }) : openLogFile(file)
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: PERSONAL.flatMap((name) => [name, `*.${name}`]), censor: '[…]' },
    },
    destination,
  )
}

/** The log of one part (`database`, `http`): each part declares its own once. */
export function logOf(log: Log, part: string): Log {
  return log.child({ part })
}
