import type { Fact, Reading } from '#features/reading/rules/public.ts'

/** A value as it stands in a fact. */
export type FactValue = string | number | boolean | null

/** A part of a reading without places and certainty: what a correction holds. */
export type Bare<Part> =
  Part extends Fact<infer Value>
    ? Value
    : Part extends (infer Item)[]
      ? Bare<Item>[]
      : Part extends object
        ? { [Key in Exclude<keyof Part, 'spans'>]: Bare<Part[Key]> }
        : Part

/** Parts of the items of each list of things. */
export const PARTS = {
  bases: ['phrase', 'kind', 'number', 'date', 'title'],
  sessions: ['name', 'date', 'endDate', 'month', 'weekday', 'lunar', 'partOfDay', 'start', 'end', 'venue', 'group'],
  quotas: ['who', 'count'],
  agenda: ['title', 'date', 'start', 'end', 'owner'],
  tasks: ['unit', 'action', 'deadline'],
  deadlines: ['date', 'what'],
  signer: ['name', 'title', 'onBehalf'],
  committee: ['name', 'role'],
  costs: ['what', 'amount'],
} as const satisfies Partial<Record<keyof Reading, readonly string[]>>

/** Lists of plain phrases. */
export const PHRASES = [
  'points',
  'addressees',
  'participants',
  'recipients',
  'backdrop',
] as const satisfies readonly (keyof Reading)[]

/** Facts that stand alone. */
export const SINGLE = [
  'type',
  'convenes',
  'number',
  'issuer',
  'issuedOn',
  'issuedAt',
  'subject',
  'schoolYear',
  'mode',
  'kind',
  'chair',
  'replacesInvitation',
  'urgency',
] as const satisfies readonly (keyof Reading)[]

/** What stands before the first point of a path: `sessions` of `sessions.0.date`. */
export function rootOf(path: string): string {
  return path.split('.', 1)[0] ?? path
}

/** The fact at the end of a path; null where there is none. */
export function factAtPath(reading: object, path: string): Fact<string | number | boolean> | null {
  const found = atPath(reading, path)
  return isFact(found) ? found : null
}

/** Whatever stands at the end of a path. */
export function atPath(from: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), from)
}

/** Takes places and certainty off. */
export function bare(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(bare)
  if (!isRecord(part)) return part
  if (isFact(part)) return part.value
  const kept = Object.entries(part).filter(([key]) => key !== 'spans')
  return Object.fromEntries(kept.map(([key, each]) => [key, bare(each)]))
}

/** A copy of a bare part with `value` at the end of the path. */
export function withValue(part: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return value
  if (Array.isArray(part)) return part.map((each, at) => (String(at) === key ? withValue(each, rest, value) : each))
  const record = isRecord(part) ? part : {}
  return { ...record, [key]: withValue(record[key], rest, value) }
}

export function isFact(part: unknown): part is Fact<string | number | boolean> {
  return isRecord(part) && 'value' in part && 'certainty' in part && 'spans' in part
}

export function isRecord(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null
}

/** Whether two bare values say the same, blanks and forms of Unicode aside. */
export function saysSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return tidy(one) === tidy(other)
  if (!(isRecord(one) && isRecord(other))) return (one ?? null) === (other ?? null)
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => saysSame(one[key], other[key]))
}

export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
