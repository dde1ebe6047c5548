import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AnswerError } from '#ui/answer-error.ts'
import { draftsIn, planWith, type Server, serverWith } from '../../../../tests/kit/web/plan-server.ts'
import { contentOf } from '../rules/content.ts'
import type { Draft } from './drafts.ts'
import { type SaveState, Saving, type Work } from './saving.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open(server: Server, kept: { draft: Draft | null } = { draft: null }) {
  const states: SaveState[] = []
  let work: Work = server.now
  const saving = new Saving(server.now, server.wire, draftsIn(kept), {
    onState: (state) => states.push(state),
    onSaved: () => undefined,
    onJoined: (next) => {
      work = next
    },
  })
  const type = (text: string) => saving.change({ content: contentOf(text), title: 'Kế hoạch', state: 'draft' })
  return { saving, states, kept, type, work: () => work, kinds: () => states.map(({ kind }) => kind) }
}

test('what is typed is kept here at once and sent after a pause', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)

  page.type('hai')
  expect(page.kept.draft?.work.content.text).toBe('hai')
  page.type('ba')
  await vi.advanceTimersByTimeAsync(2000)

  expect(server.saves.map(({ content }) => content.text)).toEqual(['ba'])
  expect(page.states.at(-1)).toEqual({ kind: 'saved', at: '2026-11-24T01:41:00.000Z', by: 'Trần Văn Lộc' })
  expect(page.kept.draft).toBe(null)
})

test('without a network it is held here and sent again', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)
  server.isAway = true

  page.type('hai')
  await vi.advanceTimersByTimeAsync(2000)
  expect(page.states.at(-1)).toEqual({ kind: 'held' })
  expect(page.kept.draft?.work.content.text).toBe('hai')

  server.isAway = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(server.now.content.text).toBe('hai')
  expect(page.kept.draft).toBe(null)
})

test('after a reload what never arrived is taken up again', async () => {
  const server = serverWith(planWith('một', 1))
  const first = open(server)
  first.type('hai')

  const second = open(server, first.kept)
  expect(second.saving.resume(server.now)?.content.text).toBe('hai')
  await vi.advanceTimersByTimeAsync(0)

  expect(server.now.content.text).toBe('hai')
})

test('a save that is too old is put together with theirs', async () => {
  const server = serverWith(planWith('một\nhai\nba', 1))
  const page = open(server)
  page.type('MỘT\nhai\nba')
  server.now = planWith('một\nhai\nBA', 2)

  await vi.advanceTimersByTimeAsync(5000)

  expect(page.work().content.text).toBe('MỘT\nhai\nBA')
  expect(server.now.content.text).toBe('MỘT\nhai\nBA')
})

test('where both changed the same words nothing is sent until one chooses', async () => {
  const server = serverWith(planWith('một\nhai', 1))
  const page = open(server)
  page.type('một\nhai của tôi')
  server.now = planWith('một\nhai của bạn', 2)

  await vi.advanceTimersByTimeAsync(60_000)
  expect(page.states.at(-1)).toEqual({ kind: 'apart', theirs: server.now })
  expect(page.saving.clashes()).toMatchObject([{ mine: 'hai của tôi', theirs: 'hai của bạn' }])
  expect(server.now.content.text).toBe('một\nhai của bạn')
  expect(page.kept.draft?.work.content.text).toBe('một\nhai của tôi')

  page.saving.choose(['mine'])
  await vi.advanceTimersByTimeAsync(2000)
  expect(server.now.content.text).toBe('một\nhai của tôi')
})

test('coming back to the window brings in what others saved', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)
  server.now = planWith('một\nhai', 2)

  await page.saving.look()

  expect(page.work().content.text).toBe('một\nhai')
  expect(page.kinds()).toEqual(['saved'])
})

test('flushing sends also what was typed while a send was on its way', async () => {
  const server = serverWith(planWith('một', 1))
  server.slowMs = 500
  const page = open(server)
  page.type('hai')
  await vi.advanceTimersByTimeAsync(2100)
  page.type('ba')

  const flushed = page.saving.flush()
  await vi.advanceTimersByTimeAsync(1000)

  expect(await flushed).toBe(true)
  expect(server.now.content.text).toBe('ba')
  expect(page.kept.draft).toBe(null)
})

test('flushing sends also what was turned back while a send was on its way', async () => {
  const server = serverWith(planWith('một', 1))
  server.slowMs = 500
  const page = open(server)
  page.type('hai')
  await vi.advanceTimersByTimeAsync(2100)
  page.type('một')

  const flushed = page.saving.flush()
  await vi.advanceTimersByTimeAsync(1000)

  expect(await flushed).toBe(true)
  expect(server.now.content.text).toBe('một')
})

test('flushing says that not everything arrived', async () => {
  const away = serverWith(planWith('một', 1))
  const refusing = serverWith(planWith('một', 1))
  const apart = serverWith(planWith('một', 1))
  const pages = [away, refusing, apart].map((server) => open(server))
  away.isAway = true
  refusing.fails = 403
  apart.now = planWith('một của bạn', 2)
  for (const page of pages) page.type('một của tôi')

  expect(await Promise.all(pages.map(({ saving }) => saving.flush()))).toEqual([false, false, false])
})

test('a server that calls a save old and has nothing newer is asked later', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)
  server.wire.save = async () => {
    throw new AnswerError({ status: 409, code: 'plans.stale', message: '' })
  }
  page.type('hai')

  expect(await page.saving.flush()).toBe(false)
  expect(page.states.at(-1)).toEqual({ kind: 'held' })
})

test('a draft that lost what it began with is shown beside what others saved', async () => {
  const server = serverWith(planWith('một của bạn', 2))
  const kept = { draft: { revision: 1, base: null, work: { ...server.now, content: contentOf('một của tôi') } } }
  const page = open(server, kept)

  page.saving.resume(server.now)
  await vi.advanceTimersByTimeAsync(60_000)

  expect(page.states.at(-1)).toEqual({ kind: 'apart', theirs: server.now })
  expect(page.saving.clashes()).toMatchObject([{ mine: 'một của tôi', theirs: 'một của bạn' }])
  expect(server.saves).toEqual([])
})

test('after a reload another name that somebody gave meanwhile stays', async () => {
  const server = serverWith(planWith('một\nhai\nba', 1))
  const first = open(server)
  first.type('một\nhai\nBA')
  server.now = { ...planWith('một\nhai\nba', 2), title: 'Tên mới' }

  open(server, first.kept).saving.resume(server.now)
  await vi.advanceTimersByTimeAsync(2000)

  expect(server.now).toMatchObject({ title: 'Tên mới', content: contentOf('một\nhai\nBA') })
})

test('a plan marked as ready just before a reload is ready after it', async () => {
  const server = serverWith(planWith('một', 1))
  const first = open(server)
  first.saving.change({ content: server.now.content, title: 'Kế hoạch', state: 'ready' })

  expect(open(server, first.kept).saving.resume(server.now)?.state).toBe('ready')
  await vi.advanceTimersByTimeAsync(0)

  expect(server.now.state).toBe('ready')
})
