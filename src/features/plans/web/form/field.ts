import type { PlanFact } from '../../rules/plan-of.ts'
import type { RowList } from '../../rules/rows.ts'
import { type PlanWord, say } from '../plan-words.ts'
import type { Span } from '../view.ts'

/** How a fact is typed: `words` may take several lines, the rest one. */
export type FieldKind = 'line' | 'words' | 'date' | 'time' | 'count' | 'choice'

export type Choice = { value: string; label: string }

/** One fact that can be changed. `value` is the plain one, empty where nothing is stated. */
export type Field = {
  path: string
  label: string
  kind: FieldKind
  value: string
  spans: Span[]
  /** Where it comes from; null where nothing is stated. */
  source: 'text' | 'person' | null
  choices?: Choice[]
}

/** Facts that belong together: the row of a list, or one fact that stands alone. */
export type FormRow = {
  id: string
  /** What it is called aloud and in messages. */
  name: string
  fields: Field[]
  place?: { list: RowList; index: number }
}

/** All under one heading; `list` names what rows can be added to. */
export type FormSection = { id: string; title: string; rows: FormRow[]; list?: RowList }

type AnyFact = PlanFact<string> | PlanFact<number> | PlanFact<boolean> | null | undefined

export function fieldOf(path: string, label: PlanWord, kind: FieldKind, fact: AnyFact, choices?: Choice[]): Field {
  return {
    path,
    label: say(label),
    kind,
    value: fact === null || fact === undefined ? '' : String(fact.value),
    spans: fact?.spans ?? [],
    source: fact?.source ?? null,
    ...(choices === undefined ? {} : { choices }),
  }
}

/** A row with one fact. */
export function single(field: Field): FormRow {
  return { id: field.path, name: field.label, fields: [field] }
}
