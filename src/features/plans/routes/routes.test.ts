import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import type { CreatedAccount } from '#features/accounts/public.ts'
import { buildReading } from '#features/reading/factory.ts'
import { buildUnit } from '#features/units/factory.ts'
import { createClock } from '#platform/clock/clock.ts'
import { type Caller, startTestServer, type TestServer } from '../../../../tests/kit/server.ts'
import { buildPlan, planText } from '../factory.ts'
import type { Plan, PlanContent, PlanPage } from '../messages.ts'

const START = Date.parse('2026-11-24T01:00:00Z')
let now = START
let server: TestServer
let unitId: string
let ha: CreatedAccount
let asHa: Caller
let asLoc: Caller

beforeAll(async () => {
  server = await startTestServer({ clock: createClock(() => now) })
})
afterAll(() => server.stop())
beforeEach(async () => {
  now = START
  unitId = (await buildUnit(server.db)).id
  ha = await buildAccount(server.db, { unitId, name: 'Nguyễn Thị Hà' })
  asHa = await server.as(ha)
  asLoc = await server.as(await buildAccount(server.db, { unitId, name: 'Trần Văn Lộc', role: 'clerk' }))
})

const contentOf = (text: string): PlanContent => ({ text, corrections: [], confirmed: [], setAside: [] })
async function get(caller: Caller, id: string): Promise<Plan> {
  return (await caller.get(`/api/plans/${id}`)).body as Plan
}

test('a document that was read becomes a plan with its original', async () => {
  const readingId = await buildReading(server, ha, { number: '77/KH-SGDĐT' })

  const made = await asHa.post('/api/plans', { from: 'reading', readingId })

  const plan = made.body as Plan
  expect(made.status).toBe(201)
  expect(plan).toMatchObject({
    title: 'Tổ chức hội nghị giao ban tháng 3',
    state: 'draft',
    kind: 'giaoBan',
    unit: { id: unitId },
    type: 'KH',
    number: '77/KH-SGDĐT',
    firstDate: '2026-03-19',
    lastDate: '2026-03-19',
    revision: 1,
    createdBy: { id: ha.id, name: 'Nguyễn Thị Hà' },
    mayEdit: true,
    copyOf: null,
  })
  expect(plan.content.text).toBe(planText('77/KH-SGDĐT'))
  expect(plan.original).toMatchObject({ fileName: '77-KH-SGDĐT.txt', format: 'txt', text: planText('77/KH-SGDĐT') })
  const original = await asLoc.get(`/api/plans/${plan.id}/original`)
  expect(original.raw.toString()).toBe(planText('77/KH-SGDĐT'))
})

test("another person's reading becomes no plan", async () => {
  const other = await buildAccount(server.db, { unitId })
  const readingId = await buildReading(server, other)

  const answer = await asHa.post('/api/plans', { from: 'reading', readingId })

  expect([answer.status, answer.body.code]).toEqual([404, 'plans.reading_not_found'])
})

test('a plan can begin with nothing, and has no original then', async () => {
  const { body } = await asHa.post('/api/plans', { from: 'nothing' })

  const plan = body as Plan
  expect([plan.title, plan.content.text, plan.kind, plan.original]).toEqual([
    'Kế hoạch chưa đặt tên',
    '',
    'other',
    null,
  ])
  const original = await asHa.get(`/api/plans/${plan.id}/original`)
  expect([original.status, original.body.code]).toEqual([404, 'plans.no_original'])
})

test('a plan is made only for a unit in which the person drafts', async () => {
  const { id: other } = await buildUnit(server.db)

  const answer = await asHa.post('/api/plans', { from: 'nothing', unitId: other })

  expect([answer.status, answer.body.code]).toEqual([403, 'plans.read_only'])
})

test('an administrator sees a plan and changes nothing', async () => {
  const id = await buildPlan(server, ha)
  const asTrang = await server.as(await buildAccount(server.db, { unitId, role: 'administrator' }))

  const seen = await get(asTrang, id)
  const answers = [
    await asTrang.put(`/api/plans/${id}`, { revision: 1, content: contentOf('khác') }),
    await asTrang.delete(`/api/plans/${id}`),
    await asTrang.post(`/api/plans/${id}/restore`),
    await asTrang.post(`/api/plans/${id}/versions/1/restore`, undefined),
  ]

  expect([seen.title, seen.mayEdit]).toEqual(['Tổ chức hội nghị giao ban tháng 3', false])
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(4).fill([403, 'plans.read_only']))
  expect((await asTrang.post('/api/plans', { from: 'nothing' })).status).toBe(403)
  expect(await get(asHa, id)).toMatchObject({ revision: 1 })
})

test('a save raises the revision and works out what the list says', async () => {
  const id = await buildPlan(server, ha)
  const text = planText('13/KH-SGDĐT', 'Tổ chức hội nghị sơ kết học kỳ I').replace('19 tháng 3', '20 tháng 3')

  const saved = await asLoc.put(`/api/plans/${id}`, { revision: 1, content: contentOf(text), state: 'ready' })

  expect(saved.status).toBe(200)
  expect(saved.body).toMatchObject({
    title: 'Tổ chức hội nghị sơ kết học kỳ I',
    number: '13/KH-SGDĐT',
    kind: 'soKet',
    firstDate: '2026-03-20',
    state: 'ready',
    revision: 2,
    savedBy: { name: 'Trần Văn Lộc' },
    createdBy: { name: 'Nguyễn Thị Hà' },
  })
})

test('a title that a person gave stays when the subject changes', async () => {
  const id = await buildPlan(server, ha)
  const save = { revision: 1, content: contentOf(planText()), title: 'Giao ban của Hà' }
  await asHa.put(`/api/plans/${id}`, save)

  const text = planText('13/KH-SGDĐT', 'Tổ chức hội nghị khác')
  const { body } = await asHa.put(`/api/plans/${id}`, { revision: 2, content: contentOf(text) })

  expect([body.title, body.number]).toEqual(['Giao ban của Hà', '13/KH-SGDĐT'])
})

test('a title that comes back unchanged goes on following the subject', async () => {
  const id = await buildPlan(server, ha)
  const { title } = await get(asHa, id)
  const text = planText('13/KH-SGDĐT', 'Tổ chức hội nghị khác')

  const first = await asHa.put(`/api/plans/${id}`, { revision: 1, content: contentOf(text), title })
  const next = { revision: 2, content: contentOf(planText()), title: first.body.title }
  const second = await asHa.put(`/api/plans/${id}`, next)

  expect([first.body.title, second.body.title]).toEqual(['Tổ chức hội nghị khác', title])
})

test("an older save overwrites nothing and tells of the other's", async () => {
  const id = await buildPlan(server, ha)
  now = START + 3_600_000
  await asLoc.put(`/api/plans/${id}`, { revision: 1, content: contentOf('của Lộc') })

  const stale = await asHa.put(`/api/plans/${id}`, { revision: 1, content: contentOf('của Hà') })

  expect([stale.status, stale.body.code]).toEqual([409, 'plans.stale'])
  expect(stale.body.args).toEqual({ name: 'Trần Văn Lộc', time: '09:00 ngày 24/11/2026' })
  expect((await get(asHa, id)).content.text).toBe('của Lộc')
})

test('of two saves at once one is kept and the other told', async () => {
  const id = await buildPlan(server, ha)

  const answers = await Promise.all([
    asHa.put(`/api/plans/${id}`, { revision: 1, content: contentOf('của Hà') }),
    asLoc.put(`/api/plans/${id}`, { revision: 1, content: contentOf('của Lộc') }),
  ])

  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect((await get(asHa, id)).revision).toBe(2)
})

test('a save that is sent again after a lost answer is no quarrel', async () => {
  const id = await buildPlan(server, ha)
  const save = { revision: 1, content: contentOf('một chữ'), state: 'ready', title: 'Tên' }

  await asHa.put(`/api/plans/${id}`, save)
  const again = await asHa.put(`/api/plans/${id}`, save)

  expect([again.status, again.body.revision]).toEqual([200, 2])
})

test('control characters that came with what was pasted are cleaned away', async () => {
  const id = await buildPlan(server, ha)
  const corrections = [{ path: 'points', value: ['một\0hai'] }]

  const { status } = await asHa.put(`/api/plans/${id}`, {
    revision: 1,
    content: { ...contentOf('một\vhai\u001bba\ud83c'), corrections },
    title: 'Tên\fkế hoạch',
  })

  const { content, title } = await get(asHa, id)
  expect([status, content.text, content.corrections[0]?.value, title]).toEqual([
    200,
    'một\nhaiba\ufffd',
    ['mộthai'],
    'Tên kế hoạch',
  ])
})

test.each([
  ['a number for words', { path: 'subject', value: 1 }],
  ['nothing for yes or no', { path: 'convenes', value: null }],
  ['a list for yes or no', { path: 'convenes', value: [] }],
  ['a list of no rows', { path: 'agenda', value: ['8h00'] }],
  ['a name that no list knows', { path: 'type', value: 'XX' }],
  ['what nobody can correct', { path: 'nothing', value: 'x' }],
  ['lists within lists', { path: 'subject', value: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) }],
])('a correction with %s is refused in one sentence', async (_what, correction) => {
  const id = await buildPlan(server, ha)

  const content = { ...contentOf('x'), corrections: [correction] }
  const { status, body } = await asHa.put(`/api/plans/${id}`, { revision: 1, content })

  expect([status, body.code]).toEqual([400, 'plans.wrong_correction'])
})

test('a row whose words were emptied is kept as it is', async () => {
  const id = await buildPlan(server, ha)
  const row = { title: null, date: null, start: '08:00', end: null, owner: null }
  const content = { ...contentOf(planText()), corrections: [{ path: 'agenda', value: [row] }] }

  const { status, body } = await asHa.put(`/api/plans/${id}`, { revision: 1, content })

  expect([status, (body as Plan).content.corrections]).toEqual([200, content.corrections])
})

test.each([
  ['plans.wrong_date', { from: 'kind', kind: 'soKet', date: '0000-01-01' }],
  ['plans.wrong_date', { from: 'kind', kind: 'soKet', date: '0001-01-01' }],
  ['plans.wrong_school_year', { from: 'plan', schoolYear: '2024-2030' }],
  ['plans.wrong_school_year', { from: 'plan', schoolYear: '9999-0000' }],
  ['plans.wrong_school_year', { from: 'plan', schoolYear: '2025-2024' }],
])('%s: %j begins no plan', async (code, wanted) => {
  const planId = await buildPlan(server, ha)

  const { status, body } = await asHa.post('/api/plans', { ...wanted, ...(wanted.from === 'plan' ? { planId } : {}) })

  expect([status, body.code]).toEqual([400, code])
})

test('a removed plan is gone for all, and comes back', async () => {
  const id = await buildPlan(server, ha)

  const removed = await asLoc.delete(`/api/plans/${id}`)
  const gone = await asHa.get(`/api/plans/${id}`)
  const list = (await asHa.get('/api/plans')).body as PlanPage
  const saved = await asHa.put(`/api/plans/${id}`, { revision: 1, content: contentOf('x') })
  const restored = await asHa.post(`/api/plans/${id}/restore`)

  expect([removed.status, gone.status, list.total, saved.status]).toEqual([204, 404, 0, 404])
  expect([restored.status, restored.body.id]).toEqual([200, id])
})

test('a copy goes to the next year and names what it was copied from', async () => {
  const id = await buildPlan(server, ha, { text: `${planText()}\nNăm học 2025-2026.` })

  const { status, body } = await asLoc.post('/api/plans', { from: 'plan', planId: id })

  const copy = body as Plan
  expect(status).toBe(201)
  expect(copy.copyOf).toEqual({ id, title: 'Tổ chức hội nghị giao ban tháng 3' })
  expect([copy.original, copy.revision, copy.createdBy.name]).toEqual([null, 1, 'Trần Văn Lộc'])
  expect([copy.firstDate, copy.schoolYear, copy.number]).toEqual(['2027-03-18', '2026-2027', null])
})

test('a copy of a plan that one does not see is refused', async () => {
  const stranger = await server.as(await buildAccount(server.db))
  const planId = await buildPlan(server, ha)

  const answer = await stranger.post('/api/plans', { from: 'plan', planId })

  expect([answer.status, answer.body.code]).toEqual([404, 'plans.not_found'])
})

test('a plan started as a kind keeps it until the text tells of another', async () => {
  const { body } = await asHa.post('/api/plans', { from: 'kind', kind: 'tapHuan', date: '2026-12-10' })

  expect([body.kind, body.state, body.firstDate, body.original]).toEqual(['tapHuan', 'draft', '2026-12-10', null])
})
