import { sql } from 'kysely'
import {
  type CreatedAccount,
  createAccount,
  findActor,
  hasNoAccounts,
  preparePassword,
  type Role,
} from '#features/accounts/public.ts'
import { keepReading, readHere, sampleDocuments, type ToRead, type WhatWasRead } from '#features/reading/public.ts'
import { createUnit, type UnitKind } from '#features/units/public.ts'
import { type Clock, createClock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'

/** An account of the sample world with its first password, to be shown once. */
export type SampleAccount = Pick<CreatedAccount, 'name' | 'email' | 'firstPassword'> & { role: Role }

const SOURCE = 'sample'
/** Since July 2025 there are two levels of government; the sample world has no other. */
const SINCE = '2025-07-01'

const unitsBelow: { code: string; name: string; kind: UnitKind }[] = [
  { code: 'MAU-CUM-1', name: 'Cụm chuyên môn số 1', kind: 'cluster' },
  { code: 'MAU-XP-1', name: 'Ủy ban nhân dân phường Hưng Bình', kind: 'commune' },
  { code: 'MAU-THPT-1', name: 'Trường Trung học phổ thông Hưng Bình', kind: 'school' },
]

/** `.example` belongs to nobody (RFC 2606), so no letter to a sample account can reach a stranger. */
const people: { name: string; email: string; role: Role }[] = [
  { name: 'Nguyễn Thị Minh Hà', email: 'chuyenvien@songlam.example', role: 'officer' },
  { name: 'Trần Văn Lộc', email: 'vanthu@songlam.example', role: 'clerk' },
  { name: 'Lê Quang Dũng', email: 'lanhdao@songlam.example', role: 'leader' },
  { name: 'Phạm Thu Trang', email: 'quantri@songlam.example', role: 'administrator' },
]

/**
 * Makes the sample world when nobody has an account yet: a Sở that does not exist with three units below, four accounts
 * and, for each, three documents already read. Returns the accounts with their first passwords, which are kept nowhere
 * in clear; null when there is somebody already. All or nothing, also when two processes start at once.
 */
export async function ensureSampleWorld(
  db: Database,
  { files, clock = createClock() }: { files: FileStore; clock?: Clock },
): Promise<SampleAccount[] | null> {
  if (!(await hasNoAccounts(db))) return null
  const prepared = await prepare()
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('sample world'))`.execute(tx)
    if (!(await hasNoAccounts(tx))) return null
    const unitId = await createUnits(tx)
    const parts = { db: tx, files, clock, reader: prepared.reader }
    const accounts: SampleAccount[] = []
    for (const person of prepared.people) {
      const wanted = { ...person, unitId, today: clock.today(), source: SOURCE, isSample: true }
      const { id, name, email, firstPassword } = await createAccount(tx, wanted)
      const owner = await findActor(tx, id, clock.today())
      for (const document of prepared.documents) await keepReading(parts, owner, { ...document, isSample: true })
      accounts.push({ name, email, firstPassword, role: person.role })
    }
    return accounts
  })
}

/** What takes long, before the transaction: passwords are hashed on other threads while this one reads the documents. */
async function prepare() {
  const hashing = people.map(async (person) => ({ ...person, password: await preparePassword() }))
  const documents = await sampleDocuments()
  const read = new Map<string, WhatWasRead>()
  for (const { fileName, bytes } of documents) {
    read.set(fileName, await readHere({ bytes, name: fileName, isPasted: false }))
  }
  // All accounts get the same documents; each was read once.
  const run = async (document: ToRead) => ('name' in document && read.get(document.name)) || (await readHere(document))
  return { people: await Promise.all(hashing), documents, reader: { run } }
}

/** The Sở and what belongs to it; returns the id of the Sở. */
async function createUnits(tx: Database): Promise<string> {
  const unit = { parentId: null, validFrom: SINCE, source: SOURCE }
  const name = 'Sở Giáo dục và Đào tạo tỉnh Sông Lam'
  const departmentId = await createUnit(tx, { ...unit, code: 'MAU-SGDDT', name, kind: 'department' })
  for (const below of unitsBelow) await createUnit(tx, { ...unit, ...below, parentId: departmentId })
  return departmentId
}
