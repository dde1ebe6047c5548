import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contentOf, EMPTY } from '../rules/content.ts'
import { type Draft, draftsOf, RIPE_MS, type Store } from './drafts.ts'
import type { Work } from './work.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const work = (text: string, title = 'Kế hoạch'): Work => ({ content: contentOf(text), title, state: 'ready' })
const plan = { id: 'p', ...work('một') }
const draft: Draft = { revision: 1, base: work('một'), work: work('hai', 'Tên mới'), sent: ['1'] }

function draftsAt(store: Store, pageId = '1', accountId = 'a') {
  return draftsOf(store, { accountId, plan, pageId })
}

/** A browser's store that holds texts up to a length. */
function storeOf(room = Number.POSITIVE_INFINITY): Store {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}

test('a draft is read as it was written, by the same person only', () => {
  const store = storeOf()
  draftsAt(store).write(draft)

  expect(draftsAt(store).take()).toEqual(draft)
  expect(draftsAt(store, '1', 'b').take()).toBe(null)
})

test('where there is no room for all, the words it began with are left out', () => {
  const drafts = draftsAt(storeOf(500))
  const long = { ...draft, base: work('một'.repeat(200)) }

  drafts.write(long)

  expect(drafts.take()).toEqual({ ...long, base: { ...long.base, content: EMPTY } })
})

test.each([
  { base: contentOf('một'), expected: work('một') },
  { base: null, expected: null },
])('a draft kept in the old form is taken up: $expected', ({ base, expected }) => {
  const store = storeOf()
  const old = { revision: 1, base, content: contentOf('hai'), title: 'Tên mới' }
  store.setItem('hoinghi.plan-draft.a.p', JSON.stringify(old))

  expect(draftsAt(store).take()).toEqual({ revision: 1, base: expected, work: work('hai', 'Tên mới'), sent: [] })
})

test.each(['', '{', 'null', '{"revision":1}', '{"revision":1,"base":null,"work":{}}'])('%j is no draft', (kept) => {
  const store = storeOf()
  store.setItem('hoinghi.plan-draft.a.p', kept)

  expect(draftsAt(store).take()).toBe(null)
})

test('two pages of one plan keep a draft each, and none is lost', () => {
  const store = storeOf()
  const [one, other] = [draftsAt(store, '1'), draftsAt(store, '2')]
  one.write(draft)
  other.write({ ...draft, work: work('ba') })
  expect([one.take(), other.take()]).toEqual([draft, { ...draft, work: work('ba') }])

  vi.advanceTimersByTime(RIPE_MS)
  const third = draftsAt(store, '3')
  expect(third.take()).toEqual(draft)
  third.clear()
  expect(third.take()).toEqual({ ...draft, work: work('ba') })
  third.clear()
  expect([one.take(), other.take(), third.take()]).toEqual([null, null, null])
})

test('what another page has just written is its own', () => {
  const store = storeOf()
  draftsAt(store, '1').write(draft)

  expect(draftsAt(store, '2').take()).toBe(null)
})
