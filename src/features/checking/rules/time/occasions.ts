import { DOUBT, type Fact, type Session } from '#features/reading/rules/public.ts'
import type { CivilDate } from '#platform/vietnamese/dates.ts'
import type { Place } from '../../messages.ts'
import { oncePerPaper } from '../once-per-paper.ts'
import type { Paper } from '../paper.ts'

/** A day on which the paper calls people together. */
export type Occasion = { session: Session; date: CivilDate; end: CivilDate; place: Place; hasYear: boolean }

/** Days on which people are called together, each once, in the order of the text. Minutes and reports call nobody. */
export const occasionsOf = oncePerPaper((paper): readonly Occasion[] => {
  const { type, convenes, sessions, subject } = paper.reading
  if (!convenes.value || type === null || PAST.has(type.value) || /k[ếê]t luận/iu.test(subject?.value ?? '')) return []
  const seen = new Set<string>()
  return sessions.flatMap((session) => {
    const place = session.date?.spans[0]
    if (!session.date || session.date.certainty < DOUBT || place === undefined) return []
    const end = session.endDate?.value ?? session.date.value
    const name = `${session.date.value} ${end}`
    if (seen.has(name)) return []
    seen.add(name)
    return [{ session, date: session.date.value, end, place, hasYear: hasYear(paper, session.date) }]
  })
})

const PAST: ReadonlySet<string> = new Set(['BB', 'BC', 'NQ', 'TTr'])

/** The year is written in the words of the date, not concluded from elsewhere. */
function hasYear(paper: Paper, date: Fact<string>): boolean {
  const year = date.value.slice(0, 4)
  return date.spans.some(({ start, end }) => paper.original.slice(start, end).includes(year))
}
