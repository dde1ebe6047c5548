import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PlanPage } from '#features/plans/messages.ts'
import { samplePlans, startSumming, sumUpWaiting } from '#features/plans/public.ts'
import { createFolderStore } from '#platform/files/folder-store.ts'
import { startTestServer, type TestServer } from '../../tests/kit/server.ts'
import { ensureSampleWorld, type SampleAccount } from './sample-world.ts'

let server: TestServer
let accounts: SampleAccount[]
beforeAll(async () => {
  server = await startTestServer()
  accounts = (await ensureSampleWorld(server.db, { files: createFolderStore(`${server.folder}/files`) })) ?? []
})
afterAll(() => server.stop())

test('each sample account finds three documents already read', async () => {
  expect(accounts.map(({ role }) => role)).toEqual(['officer', 'clerk', 'leader', 'cluster-secretary', 'administrator'])
  for (const account of accounts) {
    const listed = await (await server.as(account)).get('/api/readings')

    const items = listed.body.items as { fileName: string; sample: boolean; type: string }[]
    expect(items.map(({ fileName, sample, type }) => [fileName, sample, type])).toEqual([
      ['Kế hoạch hội nghị giao ban.docx', true, 'KH'],
      ['Công văn triệu tập tập huấn.txt', true, 'CV'],
      ['Giấy mời họp trực tuyến.txt', true, 'GM'],
    ])
  }
})

test('a second start makes nothing and shows no password', async () => {
  const again = await ensureSampleWorld(server.db, { files: createFolderStore(`${server.folder}/files`) })

  expect(again).toBeNull()
  expect(await server.db.selectFrom('account').select('id').execute()).toHaveLength(5)
})

test('first passwords stand nowhere in the database', async () => {
  const credentials = await server.db.selectFrom('credential').selectAll().execute()

  const kept = JSON.stringify(credentials)
  expect(accounts.filter(({ firstPassword }) => kept.includes(firstPassword))).toEqual([])
})

test('each original is kept once, whoever has it', async () => {
  const { length } = await samplePlans()

  expect(length).toBeGreaterThanOrEqual(8)
  expect(await server.db.selectFrom('kept_file').select('hash').execute()).toHaveLength(3 + length)
})

test('the plans are listed before they are checked', async () => {
  const officer = accounts.find(({ role }) => role === 'officer')
  if (officer === undefined) throw new Error('no officer')

  const { items, total } = (await (await server.as(officer)).get('/api/plans?limit=100')).body as PlanPage

  expect(total).toBe((await samplePlans()).length)
  expect(items.every(({ number, errors }) => number === null && errors === 0)).toBe(true)
})

test('each role finds the plans of its unit, most with slips to find', async () => {
  const { length } = await samplePlans()
  const summing = startSumming()
  await sumUpWaiting({ db: server.db, summing, log: server.app.log })
  await summing.close()
  const totals: Record<string, number> = {}
  for (const account of accounts) {
    const { items, total } = (await (await server.as(account)).get('/api/plans?limit=100')).body as PlanPage
    totals[account.role] = total
    expect(items.every(({ sample, title }) => sample && title !== 'Kế hoạch chưa đặt tên')).toBe(true)
    const withSlips = items.filter(({ doubts, errors, warnings }) => doubts + errors + warnings > 0)
    expect(withSlips.length * 2).toBeGreaterThan(total)
  }

  expect(totals).toEqual({
    officer: length,
    clerk: length,
    leader: length,
    'cluster-secretary': 1,
    administrator: length,
  })
})
