import { fold } from '#platform/vietnamese/fold.ts'
import type { AgendaItem, Task } from '../../../messages.ts'
import type { Frame, When } from '../frame.ts'
import { tasksOfBody } from './from-body.ts'
import { tasksOfSection } from './from-section.ts'
import { tasksOfTables } from './from-tables.ts'
import { issuerTest } from './issuer.ts'
import { sharedSections } from './places.ts'
import { dutiesIn, type TaskDraft, taskOf } from './task-draft.ts'

/** Who has to do what: from the sections that share out the work, from tables, and from sentences anywhere in the body. */
export function readTasks(frame: Frame, when: When, agenda: readonly AgendaItem[]): Task[] {
  const { document } = frame
  if (!when.convenes.value && isRegulation(frame)) return []
  const shared = sharedSections(document.sections.sections)
  const isIssuer = issuerTest(frame)
  const drafts = [
    ...shared.flatMap((section) => tasksOfSection(document, section, isIssuer)),
    ...tasksOfBody(frame, shared, isIssuer),
    ...tasksOfTables(document),
  ]
  const year = yearOf(frame, when)
  return withoutRepeats(drafts.filter(isDuty).flatMap(dutiesIn))
    .map((draft) => taskOf(document, draft, year))
    .filter((task) => !isOfProgramme(task, agenda, frame.head.type?.value === 'CTr'))
}

/**
 * "9h15: Ban Kiểm phiếu công bố kết quả": whoever an item with a clock names does it then and there. `programme`: so it is
 * with every item of a document that is a programme.
 */
function isOfProgramme({ unit, deadline }: Task, agenda: readonly AgendaItem[], programme: boolean): boolean {
  const [span] = unit.spans
  if (!span || deadline) return false
  return agenda.some(({ title, start }) =>
    title.spans.some((place) => (start || programme) && place.start <= span.start && span.end <= place.end),
  )
}

/** A break is nobody's duty, and nobody is called so. */
const BREAK =
  /^(?:\d\S*\s)?(?:nghỉ (?:trưa|giải lao|giữa|tại chỗ|ăn)|giải lao|ăn (?:sáng|trưa|tối)|dùng cơm)(?!\p{L})/iu
const ONLY_BREAK = new RegExp(`${BREAK.source}[^,;:]{0,12}$`, 'iu')
function isDuty({ unit, action }: TaskDraft): boolean {
  return !BREAK.test(unit.text) && !ONLY_BREAK.test(action.text)
}

/** Laws and regulations say what is everyone's duty at all times. */
function isRegulation(frame: Frame): boolean {
  return frame.document.blocks.filter((block) => /^Điều \d+[.:]/u.test(block.text)).length >= 2
}

/** In the order of the text, each duty once. */
function withoutRepeats(drafts: readonly TaskDraft[]): TaskDraft[] {
  const seen = new Set<string>()
  return [...drafts]
    .sort((a, b) => a.action.start - b.action.start)
    .filter((draft) => {
      const key = fold(`${draft.unit.text}|${draft.action.text}`)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

/** The year of a day without one: when the paper was issued, else when people meet. */
function yearOf(frame: Frame, { sessions }: When): number | null {
  const met = sessions.find(({ date }) => date !== null)?.date
  const year = Number((frame.head.issuedOn ?? met)?.value.slice(0, 4))
  return year > 0 ? year : null
}
