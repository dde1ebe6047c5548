import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { draftsIn, planWith, type Server, serverWith } from '../../../../tests/kit/web/plan-server.ts'
import { Desk } from './desk-store.ts'
import type { Draft } from './drafts.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open(server: Server, kept: { draft: Draft | null } = { draft: null }): Desk {
  const desk = new Desk(server.now, server.wire, draftsIn(kept))
  desk.start()
  return desk
}

test('a choice is made among the places that clash when one chooses', async () => {
  const server = serverWith(planWith('một\nhai\nba\nbốn\nnăm', 1))
  const desk = open(server)
  server.now = planWith('một của bạn\nhai\nba\nbốn\nnăm của bạn', 2)
  desk.type('một\nhai\nba\nbốn\nnăm của tôi')
  await vi.advanceTimersByTimeAsync(2000)

  desk.type('một của tôi\nhai\nba\nbốn\nnăm của tôi')
  const clashes = desk.clashes()
  desk.choose(['mine', 'theirs'])

  expect(clashes.map(({ mine, theirs }) => [mine, theirs])).toEqual([
    ['một của tôi', 'một của bạn'],
    ['năm của tôi', 'năm của bạn'],
  ])
  expect(desk.get().content.text).toBe('một của tôi\nhai\nba\nbốn\nnăm của bạn')
})
