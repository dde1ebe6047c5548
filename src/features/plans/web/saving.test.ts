import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AnswerError } from '#ui/answer-error.ts'
import { draftsIn, planWith, type Server, serverWith } from '../../../../tests/kit/web/plan-server.ts'
import { contentOf } from '../rules/content.ts'
import type { Draft } from './drafts.ts'
import { type SaveState, Saving } from './saving.ts'
import type { Work } from './work.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open(server: Server, kept: { draft: Draft | null } = { draft: null }) {
  const states: SaveState[] = []
  const joinedFrom: string[] = []
  let work: Work = server.now
  const saving = new Saving(server.now, server.wire, draftsIn(kept), {
    onState: (state) => states.push(state),
    onSaved: () => undefined,
    onWork: (next) => {
      work = next
    },
    onJoined: ({ savedBy }) => joinedFrom.push(savedBy.name),
  })
  const type = (text: string) => {
    work = { ...work, content: contentOf(text) }
    saving.change(work)
  }
  saving.open()
  return { saving, states, joinedFrom, kept, type, work: () => work, kinds: () => states.map(({ kind }) => kind) }
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
  expect(second.work().content.text).toBe('hai')
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
  expect(page.states.at(-1)).toEqual({ kind: 'apart', theirs: server.now, isRestSaved: true })
  expect(page.saving.clashes()).toMatchObject([{ mine: 'hai của tôi', theirs: 'hai của bạn' }])
  expect(server.now.content.text).toBe('một\nhai của bạn')
  expect(page.kept.draft?.work.content.text).toBe('một\nhai của tôi')

  page.saving.choose(['mine'])
  await vi.advanceTimersByTimeAsync(2000)
  expect(server.now.content.text).toBe('một\nhai của tôi')
})

test('what is typed elsewhere is saved while one has still to choose', async () => {
  const server = serverWith(planWith('một\nhai\nba', 1))
  const page = open(server)
  page.type('một\nhai của tôi\nba')
  server.now = planWith('một\nhai của bạn\nba', 2)
  await vi.advanceTimersByTimeAsync(60_000)

  page.type('một\nhai của tôi\nba\nbốn')
  expect(page.states.at(-1)).toMatchObject({ kind: 'apart', isRestSaved: false })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(server.now.content.text).toBe('một\nhai của bạn\nba\nbốn')
  expect(page.states.at(-1)).toMatchObject({ kind: 'apart', isRestSaved: true })
  expect(page.saving.clashes()).toMatchObject([{ mine: 'hai của tôi', theirs: 'hai của bạn' }])
  expect(page.kept.draft?.work.content.text).toBe('một\nhai của tôi\nba\nbốn')

  page.saving.choose(['mine'])
  await vi.advanceTimersByTimeAsync(2000)
  expect(server.now.content.text).toBe('một\nhai của tôi\nba\nbốn')
})

test('who types what the other has has nothing to choose any more', async () => {
  const server = serverWith(planWith('một\nhai', 1))
  const page = open(server)
  page.type('một\nhai của tôi')
  server.now = planWith('một\nhai của bạn', 2)
  await vi.advanceTimersByTimeAsync(60_000)

  page.type('một\nhai của bạn')
  await vi.advanceTimersByTimeAsync(2000)

  expect(page.kinds().at(-1)).toBe('saved')
  expect(server.saves).toEqual([])
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
  const kept = {
    draft: { revision: 1, base: null, work: { ...server.now, content: contentOf('một của tôi') }, sent: [] },
  }
  const page = open(server, kept)

  await vi.advanceTimersByTimeAsync(60_000)

  expect(page.states.at(-1)).toEqual({ kind: 'apart', theirs: server.now, isRestSaved: true })
  expect(page.saving.clashes()).toMatchObject([{ mine: 'một của tôi', theirs: 'một của bạn' }])
  expect(server.saves).toEqual([])
})

test('after a reload another name that somebody gave meanwhile stays', async () => {
  const server = serverWith(planWith('một\nhai\nba', 1))
  const first = open(server)
  first.type('một\nhai\nBA')
  server.now = { ...planWith('một\nhai\nba', 2), title: 'Tên mới' }

  open(server, first.kept)
  await vi.advanceTimersByTimeAsync(2000)

  expect(server.now).toMatchObject({ title: 'Tên mới', content: contentOf('một\nhai\nBA') })
})

test('a plan marked as ready just before a reload is ready after it', async () => {
  const server = serverWith(planWith('một', 1))
  const first = open(server)
  first.saving.change({ content: server.now.content, title: 'Kế hoạch', state: 'ready' })

  expect(open(server, first.kept).work().state).toBe('ready')
  await vi.advanceTimersByTimeAsync(0)

  expect(server.now.state).toBe('ready')
})

test('the title that the server gives is taken, not sent back as a name', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)
  server.titled = () => 'Theo trích yếu'
  page.type('hai')
  await page.saving.flush()
  page.type('ba')
  await page.saving.flush()

  expect(page.work().title).toBe('Theo trích yếu')
  expect(server.saves.map(({ title }) => title)).toEqual(['Kế hoạch', 'Theo trích yếu'])
})

test('a name given while a save is on its way stays a name', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)
  server.titled = (title) => (title === 'Kế hoạch' ? 'Theo trích yếu' : title)
  server.slowMs = 500
  page.type('hai')
  const flushed = page.saving.flush()
  page.saving.change({ ...page.work(), title: 'Tên mới' })
  await vi.advanceTimersByTimeAsync(2000)

  expect(await flushed).toBe(true)
  expect(server.now.title).toBe('Tên mới')
})

test('what is back to what is saved is called saved, and not sent', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)
  page.type('hai')
  page.type('một')
  expect(page.states.at(-1)).toMatchObject({ kind: 'saved', by: 'Trần Văn Lộc' })
  await vi.advanceTimersByTimeAsync(60_000)

  expect(page.kinds()).toEqual(['waiting', 'saved'])
  expect(server.saves).toEqual([])
})

test('a server that has too much to do is asked again when it says', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)
  server.fails = 429
  page.type('hai')
  await page.saving.flush()
  expect(page.states.at(-1)).toEqual({ kind: 'held' })
  server.fails = 0

  await vi.advanceTimersByTimeAsync(29_000)
  expect(server.saves.length).toBe(0)
  await vi.advanceTimersByTimeAsync(2000)
  expect(server.now.content.text).toBe('hai')
})

test('one does not meet oneself as another where an answer was lost', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)
  server.isMute = true
  page.type('hai')
  await page.saving.flush()
  server.isMute = false
  page.type('ba')
  await vi.advanceTimersByTimeAsync(10_000)

  expect(server.now.content.text).toBe('ba')
  expect([page.joinedFrom, page.kinds().includes('apart')]).toEqual([[], false])
})

test('after a reload one does not meet what one sent just before it', async () => {
  const server = serverWith(planWith('một', 1))
  const first = open(server)
  server.isMute = true
  first.type('hai')
  await first.saving.flush()
  first.type('ba')
  server.isMute = false

  const second = open(server, first.kept)
  await vi.advanceTimersByTimeAsync(2000)

  expect(server.now.content.text).toBe('ba')
  expect([second.joinedFrom, second.kinds().includes('apart')]).toEqual([[], false])
})

test('what is taken back after its answer was lost is taken back there too', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)
  server.isMute = true
  page.type('hai')
  await page.saving.flush()
  server.isMute = false
  page.type('một')
  await vi.advanceTimersByTimeAsync(10_000)

  expect(server.now.content.text).toBe('một')
  expect(page.states.at(-1)?.kind).toBe('saved')
})

test('a page that is left sends what it has, and asks no more later', async () => {
  const server = serverWith(planWith('một', 1))
  const [left, held] = [open(server), open(server)]
  left.type('hai')
  expect(await left.saving.close()).toBe(true)
  expect(server.now.content.text).toBe('hai')

  server.isAway = true
  held.type('một\nba')
  expect(await held.saving.close()).toBe(false)
  server.isAway = false
  await vi.advanceTimersByTimeAsync(60_000)

  expect(vi.getTimerCount()).toBe(0)
  expect(server.now.content.text).toBe('hai')
  expect(held.kept.draft?.work.content.text).toBe('một\nba')
})

test('drafts of several pages are taken up one after the other', async () => {
  const server = serverWith(planWith('một\nhai\nba\nbốn', 1))
  const drafts = ['MỘT\nhai\nba\nbốn', 'một\nhai\nba\nBỐN'].map((text) => {
    const base = { content: server.now.content, title: 'Kế hoạch', state: 'draft' as const }
    return { revision: 1, base, work: { ...base, content: contentOf(text) }, sent: [] }
  })
  const page = open(server, {
    get draft() {
      return drafts.shift() ?? null
    },
    set draft(_) {},
  })
  await vi.advanceTimersByTimeAsync(5000)

  expect(server.now.content.text).toBe('MỘT\nhai\nba\nBỐN')
  expect(page.states.at(-1)?.kind).toBe('saved')
})

test('after the end of the session it is held here, and sent once signed in', async () => {
  const server = serverWith(planWith('một', 1))
  const page = open(server)
  const { load } = server.wire
  const signedOut = new AnswerError({ status: 401, code: 'http.signed_out', message: 'Hãy đăng nhập.' })
  server.fails = 401
  server.wire.load = () => Promise.reject(signedOut)
  page.type('hai')
  await vi.advanceTimersByTimeAsync(2000)
  await page.saving.look()
  expect(page.states.at(-1)).toEqual({ kind: 'signed-out' })
  expect(page.kept.draft?.work.content.text).toBe('hai')

  server.fails = 0
  server.wire.load = load
  await page.saving.look()
  await vi.advanceTimersByTimeAsync(0)

  expect([server.now.content.text, page.states.at(-1)?.kind, page.kept.draft]).toEqual(['hai', 'saved', null])
})
