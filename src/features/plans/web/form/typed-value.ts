import { dateWithWeekday } from '#ui/format.ts'
import { say } from '../plan-words.ts'
import { dateToType, typedDate, typedTime } from '../typed.ts'
import type { Understood } from '../use-typed-cell.ts'
import type { Field, FieldKind } from './field.ts'

type Typed = Understood<string | number | null>

/** Understands what a person typed into a field of this kind. */
export function valueTyped(kind: FieldKind, typed: string, near: string): Typed {
  const text = typed.trim()
  if (text === '') return { value: null }
  if (kind === 'date') return orProblem(typedDate(text, near), 'field.no-date')
  if (kind === 'time') return orProblem(typedTime(text), 'field.no-time')
  if (kind === 'count') return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { problem: say('field.no-count') }
  return { value: text }
}

function orProblem(value: string | undefined, problem: 'field.no-date' | 'field.no-time'): Typed {
  return value === undefined ? { problem: say(problem) } : { value }
}

/** How a fact is shown at rest: a date with its weekday. */
export function shownValue({ kind, value }: Pick<Field, 'kind' | 'value'>): string {
  return kind === 'date' ? dateWithWeekday(value) : value
}

/** How it stands in the field while one types. */
export function valueToType({ kind, value }: Pick<Field, 'kind' | 'value'>): string {
  return kind === 'date' ? dateToType(value) : value
}
