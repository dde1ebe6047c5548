import type { Fact, Reading } from '#features/reading/rules/public.ts'
import type { PlanContent } from '../messages.ts'
import { factAtPath, isFact, isRecord, PARTS, PHRASES, rootOf, SINGLE, saysSame } from './fact-paths.ts'

/** A fact of a plan, and who says it: the words of the text, or a person beside them. */
export type PlanFact<Value> = Fact<Value> & { source: 'text' | 'person' }

type Held<Part> =
  Part extends Fact<infer Value>
    ? PlanFact<Value>
    : Part extends (infer Item)[]
      ? Held<Item>[]
      : Part extends object
        ? { [Key in keyof Part]: Held<Part[Key]> }
        : Part

/** A reading in which every fact says where it comes from. */
export type PlanFacts = Held<Reading>

/** What holds for a plan: the reading with the corrections of people laid over it. Corrections of no known shape are left out. */
export function factsWith(reading: Reading, { corrections }: Pick<PlanContent, 'corrections'>): PlanFacts {
  const held: Record<string, unknown> = { ...(fromText(reading) as Record<string, unknown>) }
  for (const { path, value } of corrections) {
    const corrected = correctedPart(rootOf(path), value, held[path])
    if (corrected !== undefined) held[path] = corrected
  }
  return held as PlanFacts
}

function fromText(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(fromText)
  if (!isRecord(part)) return part
  if (isFact(part)) return { ...part, source: 'text' }
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, fromText(each)]))
}

function correctedPart(path: string, value: unknown, read: unknown): unknown {
  if (SINGLE.some((single) => single === path)) return correctedSingle(path, value, read)
  if (PHRASES.some((list) => list === path))
    return Array.isArray(value)
      ? value.map((each) => correctedPhrase(each, read)).filter((each) => each !== null)
      : undefined
  const parts = partsOf(path)
  if (parts === undefined) return undefined
  if (path === 'signer') return isRecord(value) ? correctedItem(value, read, parts) : null
  if (!Array.isArray(value)) return undefined
  return value.filter(isRecord).map((item, at) => correctedItem(item, likest(item, read, at), parts, NEEDED[path]))
}

/** Facts that are yes or no; whether it convenes is never left open. */
const FLAGS = new Set(['convenes', 'replacesInvitation'])

function correctedSingle(path: string, value: unknown, read: unknown): unknown {
  const isKnown = value === null ? path !== 'convenes' : typeof value === (FLAGS.has(path) ? 'boolean' : 'string')
  return isKnown ? correctedFact(value, read) : undefined
}

function partsOf(path: string): readonly string[] | undefined {
  return Object.entries(PARTS).find(([list]) => list === path)?.[1]
}

/** What a person says; where the text says the same, the words of the text. Its place stays that of the words. */
function correctedFact(value: unknown, read: unknown): unknown {
  const fact = isFact(read) ? read : null
  if (fact && saysSame(fact.value, value)) return fact
  if (value === null || value === undefined || typeof value === 'object') return null
  return { value, spans: fact?.spans ?? [], certainty: 1, source: 'person' }
}

function correctedPhrase(value: unknown, read: unknown): unknown {
  const same = Array.isArray(read) ? read.find((each) => isFact(each) && saysSame(each.value, value)) : null
  return correctedFact(value, same)
}

/** Parts that an item is not without, and what stands there where a person emptied them. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  agenda: { title: '' },
  quotas: { who: '', count: 0 },
  tasks: { unit: '', action: '' },
  deadlines: { date: '', what: '' },
  committee: { name: '' },
  costs: { what: '' },
}

function correctedItem(
  item: Record<string, unknown>,
  read: unknown,
  parts: readonly string[],
  needed: Readonly<Record<string, string | number>> = {},
): unknown {
  const ofText = isRecord(read) ? read : {}
  const entries = parts.map((part) => [part, correctedFact(item[part] ?? needed[part], ofText[part])])
  return { spans: ofText.spans ?? [], ...Object.fromEntries(entries) }
}

/** The item of the text that says most of what `item` says: the words it is about. */
function likest(item: Record<string, unknown>, read: unknown, at: number): unknown {
  if (!Array.isArray(read)) return null
  let best: { each: unknown; weight: number } | null = null
  for (const [index, each] of read.entries()) {
    const same = Object.entries(item).filter(([part, value]) => {
      const fact = isRecord(each) ? factAtPath(each, part) : null
      return fact !== null && saysSame(fact.value, value)
    }).length
    const weight = same + (index === at ? 0.5 : 0)
    if (same > 0 && weight > (best?.weight ?? 0)) best = { each, weight }
  }
  return best?.each ?? (read.length > at ? read[at] : null)
}
