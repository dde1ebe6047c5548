import { findReading } from '#features/reading/public.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { mayEditPlansOf, unitsToPlanFor } from '../access.ts'
import { LONGEST_TEXT, LONGEST_TITLE, type NewPlan } from '../messages.ts'
import { findPlan, findPlanOfFile } from '../queries/queries.ts'
import { contentOf, EMPTY } from '../rules/content.ts'
import { startFromKind } from '../rules/kinds.ts'
import { schoolYearOf } from '../rules/school-years.ts'
import { placeOf, yearAfter } from './beginnings.ts'
import type { PlanParts, PlanStart } from './create.ts'

type Wanted<From extends NewPlan['from']> = Extract<NewPlan, { from: From }>

/** What the wanted plan begins with, if the person may make it. */
export async function startOf(parts: PlanParts, actor: Actor, wanted: NewPlan): Promise<PlanStart> {
  switch (wanted.from) {
    case 'reading':
      return startOfReading(parts, actor, wanted)
    case 'plan':
      return startOfPlan(parts, actor, wanted)
    case 'kind':
      return startOfKind(parts, actor, wanted)
    case 'nothing':
      return { unitId: unitFor(actor, wanted.unitId), content: EMPTY }
  }
}

function unitFor(actor: Actor, wanted: string | undefined): string {
  const unitId = wanted ?? unitsToPlanFor(actor)[0]
  if (unitId === undefined) throw new Refusal('plans.no_unit', {}, 403)
  if (!mayEditPlansOf(actor, unitId)) throw new Refusal('plans.read_only', {}, 403)
  return unitId
}

async function startOfReading({ db }: PlanParts, actor: Actor, wanted: Wanted<'reading'>): Promise<PlanStart> {
  const unitId = unitFor(actor, wanted.unitId)
  const reading = await findReading(db, actor, wanted.readingId)
  if (reading === undefined) throw new Refusal('plans.reading_not_found', {}, 404)
  const { file_hash: hash, file_name: fileName, format, text } = reading
  if (text.length > LONGEST_TEXT) throw new Refusal('plans.text_too_long', { limit: LONGEST_TEXT })
  const made = wanted.again ? undefined : await findPlanOfFile(db, actor, { unitId, hash })
  if (made !== undefined) throw new Refusal('plans.already_made', made, 409)
  return {
    unitId,
    content: wanted.content ?? contentOf(typable(text)),
    original: { hash, fileName, format, text },
  }
}

/** What was opened by an older version may hold characters that no save would be let through with. Places stay. */
function typable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, ' ').toWellFormed()
}

/** The named title of a plan goes with its years; one that follows the text does so by itself. */
async function startOfPlan({ db }: PlanParts, actor: Actor, wanted: Wanted<'plan'>): Promise<PlanStart> {
  const older = await findPlan(db, actor, wanted.planId)
  if (older === undefined) throw new Refusal('plans.not_found', {}, 404)
  const unitId = unitFor(actor, older.unit_id)
  const years = yearAfter({ schoolYear: older.school_year, firstDate: older.first_date }, wanted.schoolYear)
  // It reads the text, and the reader is not to be in this thread before somebody needs it.
  const { copyForYear } = await import('../rules/move-dates.ts')
  const copy = years === undefined ? undefined : copyForYear(older.content, years)
  const content = copy?.content ?? older.content
  const title = copy?.renamed(older.title) ?? older.title
  const named = older.is_titled ? { title: title.slice(0, LONGEST_TITLE) } : {}
  return { unitId, content, ...named, startedAs: older.started_as, copyOf: older.id }
}

async function startOfKind({ db, clock }: PlanParts, actor: Actor, wanted: Wanted<'kind'>): Promise<PlanStart> {
  const unitId = unitFor(actor, wanted.unitId)
  const unit = await db
    .selectFrom('unit')
    .leftJoin('unit as parent', 'parent.id', 'unit.parent_id')
    .select(['unit.name', 'parent.name as parent'])
    .where('unit.id', '=', unitId)
    .executeTakeFirstOrThrow()
  const { name: issuer, parent } = unit
  const date = wanted.date ?? null
  const schoolYear = schoolYearOf(date ?? clock.today())
  const content = startFromKind(wanted.kind, { issuer, parent, place: placeOf(issuer), date, schoolYear })
  return { unitId, content, startedAs: wanted.kind }
}
