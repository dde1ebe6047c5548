import { documentType } from '#features/reading/messages.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { mayEditPlansOf } from '../access.ts'
import type { PlanParts } from '../commands/create.ts'
import type { Plan, PlanSummary, PlanVersion } from '../messages.ts'
import { findPlan, type VersionRow, type WholePlanRow } from '../queries/queries.ts'
import type { PlanRow } from '../queries/seen.ts'

/** What the routes need beside what writing plans needs: where the originals are kept. */
export type PlanRouteParts = PlanParts & { files: FileStore }

/** One plan as the wire carries it, if the person sees it. */
export async function getPlanOrRefuse({ db }: PlanRouteParts, actor: Actor, id: string): Promise<Plan> {
  const row = await findPlan(db, actor, id)
  if (row === undefined) throw notFound()
  return presentPlan(row, actor)
}

export function notFound(): Refusal {
  return new Refusal('plans.not_found', {}, 404)
}

function presentPlan(row: WholePlanRow, actor: Actor): Plan {
  const { older_id: olderId, older_title: olderTitle } = row
  return {
    ...presentSummary(row),
    revision: row.revision,
    content: row.content,
    createdAt: row.created_at.toISOString(),
    createdBy: { id: row.created_by, name: row.creator_name },
    original: presentOriginal(row),
    copyOf: olderId === null || olderTitle === null ? null : { id: olderId, title: olderTitle },
    mayEdit: mayEditPlansOf(actor, row.unit_id),
  }
}

function presentOriginal(row: WholePlanRow): Plan['original'] {
  const { original_name: fileName, original_format: format, original_text: text, original_size: size } = row
  if (fileName === null || format === null || text === null || size === null) return null
  return { fileName, format, size, text }
}

export function presentSummary(row: PlanRow): PlanSummary {
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    kind: row.kind,
    unit: { id: row.unit_id, name: row.unit_name },
    // An older reader may have told of a type that is known no more.
    type: documentType.safeParse(row.type).data ?? null,
    number: row.number,
    schoolYear: row.school_year,
    firstDate: row.first_date,
    lastDate: row.last_date,
    venue: row.venue,
    doubts: row.doubts,
    errors: row.errors,
    warnings: row.warnings,
    questions: row.questions,
    sample: row.is_sample,
    savedAt: row.saved_at.toISOString(),
    savedBy: { id: row.saved_by, name: row.saver_name },
  }
}

export function presentVersion(row: VersionRow): PlanVersion {
  return {
    version: row.version,
    savedAt: row.saved_at.toISOString(),
    savedBy: { id: row.saved_by, name: row.saver_name },
    changes: row.changes,
  }
}
