import { sql } from 'kysely'
import {
  type CreatedAccount,
  createAccount,
  findActor,
  hasNoAccounts,
  preparePassword,
  type Role,
} from '#features/accounts/public.ts'
import { beginPlan, type SamplePlan, samplePlans, sumUpLater } from '#features/plans/public.ts'
import {
  keepFile,
  keepReading,
  readHere,
  sampleDocuments,
  type ToRead,
  type WhatWasRead,
} from '#features/reading/public.ts'
import { createUnit, type UnitKind } from '#features/units/public.ts'
import { type Clock, createClock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Actor } from '#platform/sign-in/actor.ts'

/** An account of the sample world with its first password, to be shown once. */
export type SampleAccount = Pick<CreatedAccount, 'name' | 'email' | 'firstPassword'> & { role: Role }

/** Who made the units and the roles of the sample world. */
export const SAMPLE_SOURCE = 'sample'
/** Since July 2025 there are two levels of government; the sample world has no other. */
const SINCE = '2025-07-01'

const CLUSTER = 'MAU-CUM-1'
const unitsBelow: { code: string; name: string; kind: UnitKind }[] = [
  { code: CLUSTER, name: 'Cụm chuyên môn số 1', kind: 'cluster' },
  { code: 'MAU-XP-1', name: 'Ủy ban nhân dân phường Hưng Bình', kind: 'commune' },
  { code: 'MAU-THPT-1', name: 'Trường Trung học phổ thông Hưng Bình', kind: 'school' },
]

/** `.example` belongs to nobody (RFC 2606), so no letter to a sample account can reach a stranger. */
const people: { name: string; email: string; role: Role }[] = [
  { name: 'Nguyễn Thị Minh Hà', email: 'chuyenvien@songlam.example', role: 'officer' },
  { name: 'Trần Văn Lộc', email: 'vanthu@songlam.example', role: 'clerk' },
  { name: 'Lê Quang Dũng', email: 'lanhdao@songlam.example', role: 'leader' },
  { name: 'Đinh Thị Hồng Vân', email: 'thukycum@songlam.example', role: 'cluster-secretary' },
  { name: 'Phạm Thu Trang', email: 'quantri@songlam.example', role: 'administrator' },
]

/**
 * Makes the sample world when nobody has an account yet: a Sở that does not exist with three units below, an account for
 * each role with three documents already read, and plans with slips to be found; the cluster has one of its own. Returns the accounts with their first passwords, which are kept nowhere
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
    const { departmentId, clusterId } = await createUnits(tx)
    const parts = { db: tx, files, clock, reader: prepared.reader }
    const accounts: SampleAccount[] = []
    for (const person of prepared.people) {
      const unitId = person.role === 'cluster-secretary' ? clusterId : departmentId
      const wanted = { ...person, unitId, today: clock.today(), source: SAMPLE_SOURCE, isSample: true }
      const { id, name, email, firstPassword } = await createAccount(tx, wanted)
      const owner = await findActor(tx, id, clock.today())
      await keepPlans(parts, owner, { ...person, unitId, plans: prepared.plans })
      for (const document of prepared.documents) await keepReading(parts, owner, { ...document, isSample: true })
      accounts.push({ name, email, firstPassword, role: person.role })
    }
    return accounts
  })
}

/** The file that is a plan of the cluster, too. */
const OF_CLUSTER = 'sinh-hoat-chuyen-mon-cum.txt'

/**
 * The officer has made all plans of the Sở, the secretary that of the cluster. The one who waits for the first page does not
 * wait until they are checked: whoever starts the product does that next, with `sumUpWaiting`.
 */
async function keepPlans(
  { db, files, clock }: { db: Database; files: FileStore; clock: Clock },
  owner: Actor,
  { role, unitId, plans }: { role: Role; unitId: string; plans: SamplePlan[] },
): Promise<void> {
  const own = plans.filter(
    ({ fileName }) => role === 'officer' || (role === 'cluster-secretary' && fileName === OF_CLUSTER),
  )
  for (const { fileName, bytes, text } of own) {
    const original = { hash: await keepFile(db, files, bytes), fileName, format: 'txt', text }
    const content = { text, corrections: [], confirmed: [], setAside: [] }
    await beginPlan({ db, clock, summing: { run: sumUpLater } }, owner, { unitId, content, original, isSample: true })
  }
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
  return { people: await Promise.all(hashing), documents, plans: await samplePlans(), reader: { run } }
}

/** The Sở and what belongs to it. */
async function createUnits(tx: Database): Promise<{ departmentId: string; clusterId: string }> {
  const unit = { parentId: null, validFrom: SINCE, source: SAMPLE_SOURCE }
  const name = 'Sở Giáo dục và Đào tạo tỉnh Sông Lam'
  const departmentId = await createUnit(tx, { ...unit, code: 'MAU-SGDDT', name, kind: 'department' })
  const ids = new Map<string, string>()
  for (const below of unitsBelow)
    ids.set(below.code, await createUnit(tx, { ...unit, ...below, parentId: departmentId }))
  return { departmentId, clusterId: ids.get(CLUSTER) ?? departmentId }
}
