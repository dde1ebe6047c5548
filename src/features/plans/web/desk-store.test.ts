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

test('a version that was gone back to is taken back like any step', async () => {
  const server = serverWith(planWith('một\nhai', 1))
  const desk = open(server)
  desk.act('Sửa', (content) => ({ ...content, text: 'một\nhai của tôi' }))
  await desk.flush()

  server.now = planWith('một\nhai', 3)
  desk.reset(server.now, 'Trở lại bản này')
  const wentBackTo = desk.get().content.text
  desk.undoLast()
  await desk.flush()

  expect([wentBackTo, desk.get().content.text]).toEqual(['một\nhai', 'một\nhai của tôi'])
  expect([server.now.content.text, desk.get().steps]).toEqual(['một\nhai của tôi', []])
})

test('what is typed before others save is a step of its own', async () => {
  const server = serverWith(planWith('một\nhai\nba\nbốn\nnăm', 1))
  const desk = open(server)
  desk.beginTyping('Soạn văn bản')
  desk.type('một của tôi\nhai\nba\nbốn\nnăm')
  server.now = planWith('một\nhai\nba\nbốn\nnăm của bạn', 2)
  await vi.advanceTimersByTimeAsync(5000)
  expect(desk.get().content.text).toBe('một của tôi\nhai\nba\nbốn\nnăm của bạn')
  desk.type('một của tôi\nhai\nba của tôi\nbốn\nnăm của bạn')
  desk.endTyping()

  expect(desk.get().steps.map(({ label }) => label)).toEqual(['Soạn văn bản', 'Soạn văn bản'])
  desk.undoLast()
  desk.undoLast()
  expect(desk.get().content.text).toBe('một\nhai\nba\nbốn\nnăm của bạn')
})

test('something done while one types is taken back alone', () => {
  const desk = open(serverWith(planWith('một\nhai\nba\nbốn', 1)))
  desk.beginTyping('Soạn văn bản')
  desk.type('MỘT\nhai\nba\nbốn')
  desk.act('Sửa', (content) => ({ ...content, text: 'MỘT\nhai\nba\nBỐN' }))
  desk.endTyping()

  expect(desk.get().steps.map(({ label }) => label)).toEqual(['Soạn văn bản', 'Sửa'])
  desk.undoLast()
  expect(desk.get().content.text).toBe('MỘT\nhai\nba\nbốn')
})

test('the title that the server gives is shown', async () => {
  const server = serverWith(planWith('một', 1))
  const desk = open(server)
  server.titled = () => 'Theo trích yếu'
  desk.type('hai')
  await desk.flush()

  expect(desk.get().title).toBe('Theo trích yếu')
})
