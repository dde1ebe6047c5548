import type { Reading, Span } from '../messages.ts'

/** One fact with the way to it (`sessions.0.date`), for screens and for `--spans`. */
export type Mark = { path: string; value: string | number | boolean; spans: Span[]; certainty: number }

/** Every fact of a reading that stands somewhere in the text, in the order of the reading's fields. */
export function marksOf(reading: Reading): Mark[] {
  const marks: Mark[] = []
  collect(reading, '', marks)
  return marks
}

function collect(value: unknown, path: string, marks: Mark[]): void {
  if (Array.isArray(value)) {
    for (const [i, each] of value.entries()) collect(each, `${path}.${i}`, marks)
  } else if (isFact(value)) {
    if (value.spans.length > 0) marks.push({ path, value: value.value, spans: value.spans, certainty: value.certainty })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value))
      if (key !== 'spans') collect(each, path === '' ? key : `${path}.${key}`, marks)
  }
}

function isFact(value: unknown): value is Omit<Mark, 'path'> {
  return typeof value === 'object' && value !== null && 'certainty' in value && 'value' in value && 'spans' in value
}
