import { findActor } from '#features/accounts/public.ts'
import type { Clock } from '#platform/clock/clock.ts'
import { createClock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { type DocumentToKeep, keepReading } from './commands/keep.ts'
import { openAndRead } from './commands/open-and-read.ts'

/** A short plan with this number, as a person would type it. */
export function planText(number = '12/KH-SGDĐT'): string {
  return [
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    `Số: ${number}`,
    'Sông Lam, ngày 02 tháng 3 năm 2026',
    'KẾ HOẠCH',
    'Tổ chức hội nghị giao ban tháng 3',
    'Thời gian: 8 giờ 00 ngày 19 tháng 3 năm 2026. Địa điểm: Hội trường A.',
  ].join('\n')
}

/** A reading kept for the account: a plan by the number, unless told otherwise. Returns its id. */
export async function buildReading(
  parts: { db: Database; files: FileStore; clock?: Clock },
  account: { id: string },
  given: Partial<DocumentToKeep> & { number?: string } = {},
): Promise<string> {
  const clock = parts.clock ?? createClock()
  const owner = await findActor(parts.db, account.id, clock.today())
  const number = given.number ?? '12/KH-SGDĐT'
  const document = {
    bytes: new TextEncoder().encode(planText(number)),
    fileName: `${number.replaceAll('/', '-')}.txt`,
    ...given,
  }
  return (await keepReading({ ...parts, clock, reader: { run: openAndRead } }, owner, document)).id
}
