import { z } from 'zod'
import { documentType, gatheringKind, mode, reading } from '#features/reading/messages.ts'
import { typable } from '#platform/typable.ts'
import { pastedLine, pastedText, typedText } from '#platform/typed-text.ts'

/**
 * A plan: the text of a convening document on its way to paper, with what a person corrected beside it. Shared by server
 * and screen.
 *
 * The text is the truth. Facts are what the reader reads in it; a correction is kept only for what the reader cannot be
 * made to read by changing the words.
 */

/** What kind of gathering a plan is for; online where the text tells only how one meets. `rules/plan-kinds.ts` has them in order for those who may not know the wire. */
export const planKind = z.enum([...gatheringKind.options, 'trucTuyen'])
export type PlanKind = z.infer<typeof planKind>

/** Kinds from which a plan can be started, with the parts that such plans have. */
export const startedKind = planKind.extract([
  'giaoBan',
  'soKet',
  'tongKet',
  'chuyenDe',
  'tapHuan',
  'trucTuyen',
  'other',
])
export type StartedKind = z.infer<typeof startedKind>

/** How far a plan has come. Later steps of an official paper follow with the papers themselves. */
export const PLAN_STATES = ['draft', 'ready'] as const
export const planState = z.enum(PLAN_STATES)
export type PlanState = z.infer<typeof planState>

/** Longest text of a plan, in characters: a document of about two hundred pages. */
export const LONGEST_TEXT = 600_000

/** Longest title, in characters. */
export const LONGEST_TITLE = 300

/** What a fact of a correction can be. */
const maybeText = z.string().nullable()
const maybeCount = z.int().min(0).nullable()
const phrases = z.array(maybeText)
const item = z.record(z.string().regex(/^[A-Za-z]{1,30}$/), maybeText)
const items = z.array(item)

/** The paths that can be corrected, with the shape of what is said there; a list is corrected as a whole. */
const CORRECTIONS = new Map<string, z.ZodType>([
  ['convenes', z.boolean()],
  ['replacesInvitation', z.boolean().nullable()],
  ['type', documentType.nullable()],
  ['mode', mode.nullable()],
  ['kind', gatheringKind.nullable()],
  ['urgency', reading.shape.urgency.unwrap().shape.value.nullable()],
  ['signer', item.nullable()],
  ['quotas', z.array(z.strictObject({ who: maybeText, count: maybeCount }))],
  ['costs', z.array(z.strictObject({ what: maybeText, amount: maybeCount }))],
  ...['number', 'issuer', 'issuedOn', 'issuedAt', 'subject', 'schoolYear', 'chair'].map(
    (path) => [path, maybeText] as const,
  ),
  ...['points', 'addressees', 'participants', 'recipients', 'backdrop'].map((path) => [path, phrases] as const),
  ...['bases', 'sessions', 'agenda', 'tasks', 'deadlines', 'committee'].map((path) => [path, items] as const),
])

function isCorrection({ path, value }: { path: string; value?: unknown }): boolean {
  return CORRECTIONS.get(path)?.safeParse(value).success ?? false
}

/** The texts in it cleaned as far down as a correction goes: what lies deeper is none. */
function typableWithin(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return typable(value)
  if (typeof value !== 'object' || value === null || depth > 2) return value
  if (Array.isArray(value)) return value.map((each) => typableWithin(each, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typableWithin(each, depth + 1)]))
}

/**
 * What a person says a fact is, where the words do not say it: the path of a plain fact (`number`, `sessions`, `agenda` …)
 * and its value in the plain shape. A list is corrected as a whole.
 */
export const correction = z.object({
  path: typedText.max(40),
  value: z.unknown().overwrite((value) => typableWithin(value)),
})
export type Correction = z.infer<typeof correction>

/** A finding that a person decided to leave: its key, and why. */
export const setAside = z.object({ key: pastedText.max(200), reason: pastedText.trim().min(1).max(500) })
export type SetAside = z.infer<typeof setAside>

/** All that a person works on; one version of a plan holds exactly this. */
export const planContent = z.object({
  text: pastedText.max(LONGEST_TEXT),
  corrections: z.array(correction).max(60),
  /** Doubtful facts that a person confirmed: `path=value`. */
  confirmed: z.array(pastedText.max(400)).max(500),
  setAside: z.array(setAside).max(500),
})
export type PlanContent = z.infer<typeof planContent>

/** The same as it comes in. What an older version let in is still shown. */
const givenContent = planContent.extend({
  corrections: z.array(correction.refine(isCorrection, { params: { refusal: 'plans.wrong_correction' } })).max(60),
})

const person = z.object({ id: z.uuid(), name: z.string() })
const unit = z.object({ id: z.uuid(), name: z.string() })

/** One row of the list. Facts of the text as it was last saved. */
export const planSummary = z
  .object({
    id: z.uuid(),
    title: z.string(),
    state: planState,
    kind: planKind,
    unit,
    type: documentType.nullable(),
    number: z.string().nullable(),
    schoolYear: z.string().nullable(),
    firstDate: z.string().nullable(),
    lastDate: z.string().nullable(),
    venue: z.string().nullable(),
    /** Facts to look at, and findings not set aside, by weight. */
    doubts: z.int().min(0),
    errors: z.int().min(0),
    warnings: z.int().min(0),
    questions: z.int().min(0),
    sample: z.boolean(),
    savedAt: z.iso.datetime(),
    savedBy: person,
  })
  .meta({ id: 'PlanSummary' })
export type PlanSummary = z.infer<typeof planSummary>

export const plan = planSummary
  .extend({
    /** Raised by every save; a save names the one it started from. */
    revision: z.int().min(1),
    content: planContent,
    createdAt: z.iso.datetime(),
    createdBy: person,
    /** The file it was made from, byte for byte; null for a plan started here. */
    original: z.object({ fileName: z.string(), format: z.string(), size: z.int(), text: z.string() }).nullable(),
    /** The plan it was copied from. */
    copyOf: z.object({ id: z.uuid(), title: z.string() }).nullable(),
    /** Whether who asks may change it. */
    mayEdit: z.boolean(),
  })
  .meta({ id: 'Plan' })
export type Plan = z.infer<typeof plan>

/** Whose plan it becomes; without it, of the first unit in which the person may make plans. A copy stays in its unit. */
const unitId = z.uuid().optional()

/** Years in which plans take place, as the list can be asked for. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100]
const isPlanYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

const day = z.iso
  .date()
  .refine((date) => isPlanYear(Number(date.slice(0, 4))), { params: { refusal: 'plans.wrong_date' } })

const schoolYear = z
  .string()
  .refine((years) => /^\d{4}-\d{4}$/.test(years) && isSchoolYear(Number(years.slice(0, 4)), Number(years.slice(5))), {
    params: { refusal: 'plans.wrong_school_year' },
  })

function isSchoolYear(first: number, second: number): boolean {
  return second === first + 1 && isPlanYear(first) && isPlanYear(second)
}

/** Where a new plan comes from: a document that was read, nothing, a kind, or an older plan. */
export const newPlan = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('reading'),
    readingId: z.uuid(),
    content: givenContent.optional(),
    /** Made though the unit has a plan of the same file. */
    again: z.boolean().default(false),
    unitId,
  }),
  z.object({ from: z.literal('kind'), kind: startedKind, date: day.optional(), unitId }),
  z.object({ from: z.literal('nothing'), unitId }),
  z.object({ from: z.literal('plan'), planId: z.uuid(), schoolYear: schoolYear.optional() }),
])
export type NewPlan = z.input<typeof newPlan>

/** A save. `revision` is the one the person started from; an older one is refused and nothing is overwritten. */
export const planSave = z.object({
  revision: z.int().min(1),
  content: givenContent,
  title: pastedLine.trim().min(1).max(LONGEST_TITLE).optional(),
  state: planState.optional(),
})
export type PlanSave = z.infer<typeof planSave>

/** In which order the list stands: what was saved last, or by the first day, from the latest on or from the earliest on. */
export const PLAN_ORDERS = ['saved', 'latest', 'earliest'] as const
export const planOrder = z.enum(PLAN_ORDERS)
export type PlanOrder = z.infer<typeof planOrder>

export const planListQuery = z.object({
  /** Words of the title, number, subject, issuer, venue or text, with or without marks. */
  search: typedText.max(200).optional(),
  /** The year in which it takes place. */
  year: z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).optional(),
  unitId: z.uuid().optional(),
  kind: planKind.optional(),
  state: planState.optional(),
  /** Those that were deleted and can still be restored, instead of the others. */
  deleted: z.stringbool().default(false),
  /** Searched plans stand by the place of the words first, unless an order by days is asked for. */
  order: planOrder.default('saved'),
  /** The `next` of the page before. */
  after: typedText.regex(/^[01]_-?\d{1,14}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})

export const planPage = z
  .object({
    items: z.array(planSummary),
    next: z.string().nullable(),
    /** With `isAbout` there may be a few less: of long searches that find many, not every text is looked through. */
    total: z.int().min(0),
    isAbout: z.boolean(),
    /** No plan has the searched words in a row as they were typed: these have them all somewhere. */
    areApart: z.boolean(),
    /** What can be chosen in the filters: years and units that plans of this person have. */
    years: z.array(z.int()),
    units: z.array(unit),
  })
  .meta({ id: 'PlanPage' })
export type PlanPage = z.infer<typeof planPage>

/**
 * One version: who kept it when. Saves of one person within a quarter of an hour are one version; what a plan began with and
 * what was gone back to stay versions of their own. `changes` counts the lines and corrections in which it differs from the
 * version before.
 */
export const planVersion = z
  .object({ version: z.int().min(1), savedAt: z.iso.datetime(), savedBy: person, changes: z.int().min(0) })
  .meta({ id: 'PlanVersion' })
export type PlanVersion = z.infer<typeof planVersion>
export const planVersions = z.object({ items: z.array(planVersion) })
export const planVersionContent = planVersion.extend({ content: planContent })
