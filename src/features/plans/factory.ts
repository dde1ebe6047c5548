import { findActor } from '#features/accounts/public.ts'
import { keepFile } from '#features/reading/public.ts'
import { type Clock, createClock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { unitsToSee } from './access.ts'
import { beginPlan, type Original, type PlanStart } from './commands/create.ts'
import { sumUpHere } from './commands/summing.ts'
import { contentOf } from './rules/content.ts'

/** A short plan with this number, as a person would type it. */
export function planText(number = '12/KH-SGDĐT', subject = 'Tổ chức hội nghị giao ban tháng 3'): string {
  return [
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    `Số: ${number}`,
    'Sông Lam, ngày 02 tháng 3 năm 2026',
    'KẾ HOẠCH',
    subject,
    'Thời gian: 8 giờ 00 ngày 19 tháng 3 năm 2026. Địa điểm: Hội trường A.',
  ].join('\n')
}

type Given = Partial<Omit<PlanStart, 'original' | 'content'>> & {
  text?: string
  /** Bytes of the file it was made from. */
  original?: string
}

/** A plan of the account's first unit, started from a text and not from a file unless told otherwise. Returns its id. */
export async function buildPlan(
  parts: { db: Database; files: FileStore; clock?: Clock },
  account: { id: string },
  { text = planText(), original, ...given }: Given = {},
): Promise<string> {
  const clock = parts.clock ?? createClock()
  const actor = await findActor(parts.db, account.id, clock.today())
  const [unitId = ''] = unitsToSee(actor)
  const start: PlanStart = { unitId, content: contentOf(text), ...given }
  return parts.db.transaction().execute(async (tx) => {
    const kept = original === undefined ? null : await keepOriginal(tx, parts.files, original)
    return beginPlan({ db: tx, clock, summing: { run: sumUpHere } }, actor, { ...start, original: kept })
  })
}

async function keepOriginal(tx: Database, files: FileStore, text: string): Promise<Original> {
  const hash = await keepFile(tx, files, new TextEncoder().encode(text))
  return { hash, fileName: 'goc.txt', format: 'txt', text }
}
