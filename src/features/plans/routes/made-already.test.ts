import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { buildReading } from '#features/reading/factory.ts'
import { buildUnit } from '#features/units/factory.ts'
import { startTestServer, type TestServer } from '../../../../tests/kit/server.ts'
import type { Plan } from '../messages.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('a second plan of the same document is made only when asked for', async () => {
  const ha = await buildAccount(server.db, { unitId: (await buildUnit(server.db)).id })
  const asHa = await server.as(ha)
  const readingId = await buildReading(server, ha, { number: '78/KH-SGDĐT' })
  const first = (await asHa.post('/api/plans', { from: 'reading', readingId })).body as Plan

  const second = await asHa.post('/api/plans', { from: 'reading', readingId })
  const again = await asHa.post('/api/plans', { from: 'reading', readingId, again: true })
  await asHa.delete(`/api/plans/${(again.body as Plan).id}`)
  await asHa.delete(`/api/plans/${first.id}`)
  const afterwards = await asHa.post('/api/plans', { from: 'reading', readingId })

  expect(second.status).toBe(409)
  expect(second.body).toMatchObject({
    code: 'plans.already_made',
    message: 'Đã có kế hoạch lập từ văn bản này: “Tổ chức hội nghị giao ban tháng 3”.',
    args: { id: first.id, title: first.title },
  })
  expect([again.status, afterwards.status]).toEqual([201, 201])
})
