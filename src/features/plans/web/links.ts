import type { PaperMark } from '#ui/paper-marks.ts'
import type { Stretch } from '#ui/segments.ts'
import type { FormRow } from './form/field.ts'
import { type Finding, findingId, type PlanView, type Span } from './view.ts'

const KINDS: Record<string, PaperMark['kind']> = {
  sessions: 'time',
  agenda: 'time',
  deadlines: 'time',
  mode: 'time',
  bases: 'basis',
  participants: 'people',
  quotas: 'people',
  points: 'people',
  tasks: 'people',
  addressees: 'people',
  recipients: 'people',
  chair: 'people',
}

/** The marks of the paper: the words of facts and of findings. */
export function marksOf(rows: FormRow[], { findings, doubts }: Pick<PlanView, 'findings' | 'doubts'>) {
  const stretches: Stretch[] = []
  const marks = new Map<string, PaperMark>()
  const add = (key: string, spans: readonly Span[], mark: PaperMark) => {
    if (spans.length === 0) return
    marks.set(key, mark)
    for (const { start, end } of spans) stretches.push({ key, start, end })
  }
  const doubtful = new Set(doubts.map(({ path }) => fieldOfPath(path)))
  for (const { fields } of rows) {
    for (const { path, label, spans } of fields) {
      const kind = KINDS[path.split('.')[0] ?? ''] ?? 'document'
      add(path, spans, { rowId: path, name: label, kind, isDoubtful: doubtful.has(path) })
    }
  }
  for (const [at, { spans, severity, message }] of findings.entries())
    add(findingId(at), spans, { rowId: findingId(at), name: message, fault: severity })
  return { stretches, marks }
}

/** The field in which a doubtful fact is shown: a weekday stands in that of its date. */
export function fieldOfPath(path: string): string {
  return path.replace(/\.weekday$/, '.date')
}

/** Which fields each finding is about, and the other way round: what touches the same words belongs together. */
export function linksOf(rows: FormRow[], findings: readonly Finding[]): Map<string, string[]> {
  const links = new Map<string, string[]>()
  const link = (one: string, other: string) => links.set(one, [...(links.get(one) ?? []), other])
  const fields = rows.flatMap((row) => row.fields).filter(({ spans }) => spans.length > 0)
  for (const [at, finding] of findings.entries()) {
    const touched = fields.filter(({ spans }) =>
      spans.some((span) => finding.spans.some((each) => touches(span, each))),
    )
    for (const { path } of touched) {
      link(findingId(at), path)
      link(path, findingId(at))
    }
  }
  return links
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The thing that the pointer is on, and all that belongs to it. */
export function litBy(id: string | undefined, links: ReadonlyMap<string, string[]>): ReadonlySet<string> {
  return new Set(id === undefined ? [] : [id, ...(links.get(id) ?? [])])
}
