import { type DoubtCause, doubtfulRows, type Reading, type Span } from '#features/reading/rules/public.ts'
import { atPath, factAtPath, isFact, isRecord } from './fact-paths.ts'

/** Something a person should look at once: a row of the form, the fact that makes it so, and the keys that confirm it. */
export type Doubt = {
  /** The row of the form: `subject`, `sessions.0.date`, `agenda.2`. */
  row: string
  path: string
  cause: DoubtCause
  value: string | number | boolean
  spans: Span[]
  /** What `confirmed` holds once a person has looked. */
  keys: string[]
}

/** The doubts that nobody has confirmed yet, one for each row. */
export function doubtsIn(facts: Reading, confirmed: readonly string[]): Doubt[] {
  const known = new Set(confirmed)
  const doubts = new Map<string, Doubt>()
  let seen = confirmedIn(facts, known)
  // A row may hold several uncertain facts: each round takes one off, and there are no more than parts of a row.
  for (let round = 0; round < 12; round += 1) {
    const rows = doubtfulRows(seen).filter((row) => !known.has(keyOf(row.path, row.cause, seen)))
    if (rows.length === 0) break
    for (const { row, path, cause } of rows) {
      const key = keyOf(path, cause, seen)
      known.add(key)
      const fact = factAtPath(facts, path)
      const doubt = doubts.get(row) ?? {
        row,
        path,
        cause,
        value: fact?.value ?? '',
        spans: fact?.spans ?? [],
        keys: [],
      }
      doubts.set(row, { ...doubt, keys: [...doubt.keys, key] })
    }
    seen = confirmedIn(facts, known)
  }
  return [...doubts.values()]
}

/** The doubts to be looked at beside the findings: a weekday that is not that of its date is found by both, and the finding mends it. */
export function unsure(doubts: Doubt[], findings: readonly { rule: string }[]): Doubt[] {
  const isFound = ({ cause }: Doubt) => cause === 'weekday' && findings.some(({ rule }) => rule === 'weekday-mismatch')
  return doubts.filter((doubt) => !isFound(doubt))
}

/** `sessions.date=2020-09-24`: without the index, so that it holds when the rows move. */
function keyOf(path: string, cause: DoubtCause, reading: Reading): string {
  const name = path.replace(/\.\d+(?=\.|$)/g, '')
  const value = cause === 'undated' ? cause : (factAtPath(reading, path)?.value ?? String(atPath(reading, path)))
  return `${name}=${cause === 'weekday' ? `${value} ${dateBeside(reading, path)}` : value}`.slice(0, 400)
}

function dateBeside(reading: Reading, path: string): unknown {
  return factAtPath(reading, path.replace(/weekday$/, 'date'))?.value
}

/** The same facts, those confirmed being certain. */
function confirmedIn(facts: Reading, known: ReadonlySet<string>): Reading {
  if (known.size === 0) return facts
  const certain = (part: unknown, path: string): unknown => {
    if (Array.isArray(part)) return part.map((each) => certain(each, path))
    if (!isRecord(part)) return part
    if (isFact(part)) return known.has(`${path}=${part.value}`.slice(0, 400)) ? { ...part, certainty: 1 } : part
    const entries = Object.entries(part).map(([key, each]) => [
      key,
      certain(each, path === '' ? key : `${path}.${key}`),
    ])
    return Object.fromEntries(entries)
  }
  return certain(facts, '') as Reading
}
