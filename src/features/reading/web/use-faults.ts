import { useCallback, useMemo, useState } from 'react'
import type { PaperMark } from '#ui/paper-marks.ts'
import type { Stretch } from '#ui/segments.ts'
import type { FactRow } from './facts/row.ts'
import type { Prepared } from './reading-view.ts'

/** Words that somebody finds fault with. */
export type Fault = { message: string; severity: PaperMark['fault']; spans: { start: number; end: number }[] }

/** What is to be mended, told by the part that knows it, and marked on the paper beside what was read. */
export function useFaults(prepared: Prepared) {
  const [faults, setFaults] = useState<Fault[]>()
  const marked = useMemo(() => withFaults(prepared, faults ?? []), [prepared, faults])
  return {
    count: faults?.length,
    marked,
    rowOf: (id: string) => rowOf(faults ?? [], id),
    tell: useCallback((found: Fault[]) => setFaults(found), []),
  }
}

/** The key of a fault among the marks of the paper, and the row it stands for. */
export function faultKey(at: number): string {
  return `fault.${at}`
}

/** Whether the row is a fault. */
export function isFault(rowId: string): boolean {
  return rowId.startsWith('fault.')
}

/** A fault as a row, for the bar of a phone, which shows what was tapped. */
function rowOf(faults: Fault[], id: string): FactRow | undefined {
  const fault = faults.find((_, at) => faultKey(at) === id)
  return fault && { id, kind: 'document', label: '', value: fault.message, leaves: [] }
}

function withFaults({ stretches, marks }: Prepared, faults: Fault[]) {
  if (faults.length === 0) return { stretches, marks }
  const all = new Map<string, PaperMark>(marks)
  const places: Stretch[] = [...stretches]
  for (const [at, { message, severity, spans }] of faults.entries()) {
    const key = faultKey(at)
    if (severity !== undefined) all.set(key, { rowId: key, name: message, fault: severity })
    for (const { start, end } of spans) places.push({ key, start, end })
  }
  return { stretches: places, marks: all }
}
