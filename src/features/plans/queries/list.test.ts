import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { findActor } from '#features/accounts/public.ts'
import { buildUnit } from '#features/units/factory.ts'
import { createClock } from '#platform/clock/clock.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { createFolderStore } from '#platform/files/folder-store.ts'
import type { Actor } from '#platform/sign-in/actor.ts'
import { type Clone, cloneDatabase } from '../../../../tests/kit/database.ts'
import { removePlan } from '../commands/remove.ts'
import { buildPlan, planText } from '../factory.ts'
import { contentOf } from '../rules/content.ts'
import { planOf } from '../rules/plan-of.ts'
import { findChoices, type ListedPlans, listPlans, MOST_LOOKED_THROUGH } from './list.ts'

let clone: Clone
let files: FileStore
let minute = 0
beforeAll(async () => {
  clone = await cloneDatabase()
  files = createFolderStore('unused')
})
afterAll(() => clone.drop())

/** Each plan is saved a minute after the one before. */
function parts() {
  minute += 1
  const at = Date.parse('2026-11-24T01:00:00Z') + minute * 60_000
  return { db: clone.db, files, clock: createClock(() => at) }
}
async function buildReader(): Promise<{ actor: Actor; account: { id: string }; unitId: string }> {
  const { id: unitId } = await buildUnit(clone.db)
  const account = await buildAccount(clone.db, { unitId })
  return { account, unitId, actor: await findActor(clone.db, account.id, '2026-11-24') }
}
async function found(actor: Actor, page: Partial<ListedPlans>): Promise<(string | null)[]> {
  const { rows } = await listPlans(clone.db, actor, { limit: 30, ...page })
  return rows.map(({ number }) => number)
}

test('a person sees the plans of the own units, the last saved first', async () => {
  const { actor, account } = await buildReader()
  const stranger = await buildReader()
  await buildPlan(parts(), account, { text: planText('1/KH') })
  await buildPlan(parts(), stranger.account, { text: planText('2/KH') })
  await buildPlan(parts(), account, { text: planText('3/KH') })

  expect(await found(actor, {})).toEqual(['3/KH', '1/KH'])
  expect(await found(stranger.actor, {})).toEqual(['2/KH'])
})

test('who belongs to no unit sees none', async () => {
  const { account } = await buildReader()
  await buildPlan(parts(), account)
  const nobody = await findActor(clone.db, account.id, '2019-01-01')

  expect(await listPlans(clone.db, nobody, { limit: 30 })).toEqual({
    rows: [],
    next: null,
    total: 0,
    isAbout: false,
    areApart: false,
  })
  expect(await findChoices(clone.db, nobody)).toEqual({ years: [], units: [] })
})

test('pages hold each plan once, also when one is saved between them', async () => {
  const { actor, account } = await buildReader()
  const ids: string[] = []
  for (let count = 1; count <= 5; count += 1) {
    ids.push(await buildPlan(parts(), account, { text: planText(`${count}/KH`) }))
  }

  const first = await listPlans(clone.db, actor, { limit: 2 })
  await clone.db
    .updateTable('plan')
    .set({ saved_at: new Date('2027-01-01T00:00:00Z') })
    .where('id', '=', ids[3] ?? '')
    .execute()
  const second = await listPlans(clone.db, actor, { limit: 2, after: first.next ?? '' })
  const third = await listPlans(clone.db, actor, { limit: 2, after: second.next ?? '' })

  const numbers = [first, second, third].map(({ rows }) => rows.map(({ number }) => number))
  expect(numbers).toEqual([['5/KH', '4/KH'], ['3/KH', '2/KH'], ['1/KH']])
  expect([first.total, second.total, third.next]).toEqual([5, 5, null])
})

test('plans saved in the same moment stand on one page each', async () => {
  const { actor, account } = await buildReader()
  const at = parts()
  for (let count = 1; count <= 3; count += 1) await buildPlan(at, account, { text: planText(`${count}/KH`) })

  const first = await listPlans(clone.db, actor, { limit: 2 })
  const second = await listPlans(clone.db, actor, { limit: 2, after: first.next ?? '' })

  const numbers = [...first.rows, ...second.rows].map(({ number }) => number)
  expect(numbers.toSorted()).toEqual(['1/KH', '2/KH', '3/KH'])
})

test('words are found without marks, and with marks only as typed', async () => {
  const { actor, account } = await buildReader()
  await buildPlan(parts(), account, { text: `${planText('1/KH', 'Họp bàn việc dạy học')}\nLớp bồi dưỡng.` })
  await buildPlan(parts(), account, { text: `${planText('2/KH', 'Hợp bản đồ')}\nLớp bơi đường dài.` })

  expect(await found(actor, { search: 'hop ban' })).toEqual(['2/KH', '1/KH'])
  expect(await found(actor, { search: 'họp bàn' })).toEqual(['1/KH'])
  expect(await found(actor, { search: 'boi duong' })).toEqual(['2/KH', '1/KH'])
  expect(await found(actor, { search: 'bồi duong' })).toEqual(['1/KH'])
  expect(await found(actor, { search: '1/KH' })).toEqual(['1/KH'])
  expect(await found(actor, { search: 'ban hóp' })).toEqual([])
  expect(await found(actor, { search: ' ' })).toHaveLength(2)
  for (const search of ['🎓', '_', '\\', '%']) expect(await found(actor, { search })).toEqual([])
})

test.each([
  ['lớp 3a', 'Họp giáo viên lớp 3A', 'Họp giáo viên lớp 3B'],
  ['họp nam', 'Họp nam giáo viên', 'Họp nem rán'],
])('a search for %s finds no other letter, in head or text', async (search, right, wrong) => {
  const { actor, account } = await buildReader()
  await buildPlan(parts(), account, { text: planText('1/KH', right) })
  await buildPlan(parts(), account, { text: planText('2/KH', wrong) })
  await buildPlan(parts(), account, { text: `${planText('3/KH')}\nSau đó: ${right}.` })
  await buildPlan(parts(), account, { text: `${planText('4/KH')}\nSau đó: ${wrong}.` })

  expect(await found(actor, { search })).toEqual(['1/KH', '3/KH'])
})

test('what a plan is called by comes before what stands in its text', async () => {
  const { actor, account } = await buildReader()
  await buildPlan(parts(), account, { text: planText('1/KH', 'Tổ chức hội nghị tổng kết') })
  await buildPlan(parts(), account, { text: `${planText('2/KH')}\nSau đó là tổng kết.` })

  const first = await listPlans(clone.db, actor, { limit: 1, search: 'tong ket' })
  const second = await listPlans(clone.db, actor, { limit: 1, search: 'tong ket', after: first.next ?? '' })

  expect([...first.rows, ...second.rows].map(({ number }) => number)).toEqual(['1/KH', '2/KH'])
  expect([first.total, second.next]).toEqual([2, null])
})

test('three words and more are found only in a row, on every page', async () => {
  const { actor, account } = await buildReader()
  const inRow = (number: string) => `${planText(number)}\nSau đó: trường trung học cơ sở.`
  await buildPlan(parts(), account, { text: inRow('1/KH') })
  await buildPlan(parts(), account, { text: `${planText('2/KH')}\nTrung học, học có cơ sở.` })
  await buildPlan(parts(), account, { text: inRow('3/KH') })
  const search = 'trung hoc co so'

  const first = await listPlans(clone.db, actor, { limit: 1, search })
  const second = await listPlans(clone.db, actor, { limit: 1, search, after: first.next ?? '' })

  expect([first, second].map(({ rows, total }) => [rows[0]?.number, total])).toEqual([
    ['3/KH', 2],
    ['1/KH', 2],
  ])
  expect(second.next).toBe(null)
  expect(await found(actor, { search: 'trung học cờ' })).toEqual([])
  expect(await found(actor, { search, order: 'latest' })).toHaveLength(2)
})

test('words that stand nowhere in a row are found apart, and that is told', async () => {
  const { actor, account } = await buildReader()
  await buildPlan(parts(), account, { text: `${planText('1/KH')}\nĐiểm cầu huyện Trăng Non.` })
  await buildPlan(parts(), account, { text: planText('2/KH', 'Mở điểm cầu ở huyện Non Thành dưới trăng') })
  await buildPlan(parts(), account, { text: planText('3/KH', 'Mở điểm cầu') })
  const look = async (search: string, after?: string) => {
    const { rows, next, ...counted } = await listPlans(clone.db, actor, { limit: 1, search, after })
    return { number: rows[0]?.number, next, ...counted }
  }

  const first = await look('non huyện cầu')
  const second = await look('non huyện cầu', first.next ?? '')

  expect([first, second]).toMatchObject([
    { number: '2/KH', total: 2, isAbout: false, areApart: true },
    { number: '1/KH', total: 2, next: null, areApart: true },
  ])
  expect(await look('trăng non')).toMatchObject({ number: '1/KH', total: 1, areApart: false })
  expect(await look('non đẽo')).toMatchObject({ total: 0, areApart: false })
})

test('long searches that find many say about how many', async () => {
  const { actor, account } = await buildReader()
  const id = await buildPlan(parts(), account, { text: `${planText()}\nTrường trung học cơ sở.` })
  await sql`insert into plan select other.* from plan, generate_series(1, ${sql.lit(MOST_LOOKED_THROUGH)}) n,
    lateral jsonb_populate_record(plan, jsonb_build_object('id', gen_random_uuid(), 'saved_at', plan.saved_at - n * interval '1 s')) other
    where plan.id = ${id}`.execute(clone.db)
  const counted = async (search: string) => {
    const { total, isAbout } = await listPlans(clone.db, actor, { limit: 2, search })
    return [total, isAbout]
  }

  expect(await counted('trung học cơ sở')).toEqual([MOST_LOOKED_THROUGH + 1, true])
  expect(await counted('trung học')).toEqual([MOST_LOOKED_THROUGH + 1, false])
  expect(await counted('hội nghị giao ban')).toEqual([MOST_LOOKED_THROUGH + 1, true])
})

test('a text that repeats nothing is kept, and found by its beginning', async () => {
  const { actor, account } = await buildReader()
  const endless = Array.from({ length: 12_000 }, (_, at) => `ẩ${at}ẫ`).join(' ')
  await buildPlan(parts(), account, { text: `${planText('1/KH')}\n${endless}` })

  expect(await found(actor, { search: 'ẩ100ẫ ẩ101' })).toEqual(['1/KH'])
})

test('filters narrow by year, unit, kind and state', async () => {
  const { actor, account, unitId } = await buildReader()
  const older = planText('1/KH').replaceAll('2026', '2024')
  await buildPlan(parts(), account, { text: older })
  await buildPlan(parts(), account, { text: planText('2/KH', 'Tổ chức hội nghị tổng kết') })
  await buildPlan(parts(), account, { text: 'chưa có gì' })

  expect(await found(actor, { year: 2024 })).toEqual(['1/KH'])
  expect(await found(actor, { kind: 'tongKet' })).toEqual(['2/KH'])
  expect(await found(actor, { kind: 'giaoBan', year: 2026 })).toEqual([])
  expect(await found(actor, { state: 'ready' })).toEqual([])
  expect(await found(actor, { unitId })).toHaveLength(3)
  expect(await found(actor, { unitId: account.id })).toEqual([])
})

test('the filters offer the years and units that there are', async () => {
  const { actor, account, unitId } = await buildReader()
  await buildPlan(parts(), account, { text: planText('1/KH').replaceAll('2026', '2024') })
  await buildPlan(parts(), account)
  await buildPlan(parts(), account, { text: 'chưa có ngày' })

  const { years, units } = await findChoices(clone.db, actor)

  expect([years, units.map(({ id }) => id)]).toEqual([[2026, 2024], [unitId]])
})

test('by day, pages hold each plan once, those without a day at the end', async () => {
  const { actor, account } = await buildReader()
  const onDay = (number: string, day: string) =>
    planText(number).replace(/Thời gian: .*/, `Thời gian: 8 giờ 00, ${day}.`)
  await buildPlan(parts(), account, { text: onDay('1/KH', 'ngày 10 tháng 12 năm 2026') })
  await buildPlan(parts(), account, { text: '' })
  await buildPlan(parts(), account, { text: onDay('3/KH', 'ngày 01 tháng 12 năm 2026') })
  await buildPlan(parts(), account, { text: onDay('4/KH', 'ngày 20 tháng 12 năm 2026') })

  const first = await listPlans(clone.db, actor, { limit: 2, order: 'latest' })
  const second = await listPlans(clone.db, actor, { limit: 2, order: 'latest', after: first.next ?? '' })
  const numbers = [...first.rows, ...second.rows].map(({ number }) => number)

  expect(numbers).toEqual(['4/KH', '1/KH', '3/KH', null])
  expect(await found(actor, { order: 'earliest' })).toEqual(['3/KH', '1/KH', '4/KH', null])
  expect(await found(actor, { order: 'earliest', search: 'hoi nghi' })).toEqual(['3/KH', '1/KH', '4/KH'])
})

test('removed plans are listed by themselves, while they can be restored', async () => {
  const { actor, account } = await buildReader()
  const gone = await buildPlan(parts(), account, { text: planText('1/KH') })
  const older = await buildPlan(parts(), account, { text: planText('2/KH') })
  await buildPlan(parts(), account, { text: planText('3/KH') })
  await removePlan(clone.db, actor, gone, new Date('2026-11-24T01:00:00Z'))
  await removePlan(clone.db, actor, older, new Date('2026-11-10T01:00:00Z'))

  expect(await found(actor, { removedSince: new Date('2026-11-17T01:00:00Z') })).toEqual(['1/KH'])
  expect(await found(actor, {})).toEqual(['3/KH'])
})

test('an online meeting is of the kind that its form tells', async () => {
  const { actor, account } = await buildReader()
  const text = planText('1/KH', 'Tổ chức hội nghị trực tuyến triển khai nhiệm vụ')
  await buildPlan(parts(), account, { text })

  const [row] = (await listPlans(clone.db, actor, { limit: 1, kind: 'trucTuyen' })).rows
  const view = planOf(contentOf(text))

  expect([row?.kind, row?.questions]).toEqual([
    view.facts.kind?.value,
    view.findings.filter(({ severity }) => severity === 'question').length,
  ])
  expect(row?.kind).toBe('trienKhai')
})
