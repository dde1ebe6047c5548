import { expect, test } from 'vitest'
import { contentOf, EMPTY } from '../rules/content.ts'
import { type Draft, draftsOf, type Store } from './drafts.ts'
import type { Work } from './saving.ts'

const work = (text: string, title = 'Kế hoạch'): Work => ({ content: contentOf(text), title, state: 'ready' })
const plan = { id: 'p', ...work('một') }
const draft: Draft = { revision: 1, base: work('một'), work: work('hai', 'Tên mới') }

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
  }
}

test('a draft is read as it was written, by the same person only', () => {
  const store = storeOf()
  draftsOf(store, 'a', plan).write(draft)

  expect(draftsOf(store, 'a', plan).read()).toEqual(draft)
  expect(draftsOf(store, 'b', plan).read()).toBe(null)
})

test('where there is no room for all, the words it began with are left out', () => {
  const drafts = draftsOf(storeOf(500), 'a', plan)
  const long = { ...draft, base: work('một'.repeat(200)) }

  drafts.write(long)

  expect(drafts.read()).toEqual({ ...long, base: { ...long.base, content: EMPTY } })
})

test.each([
  { base: contentOf('một'), expected: work('một') },
  { base: null, expected: null },
])('a draft kept in the old form is taken up: $expected', ({ base, expected }) => {
  const store = storeOf()
  const old = { revision: 1, base, content: contentOf('hai'), title: 'Tên mới' }
  store.setItem('hoinghi.plan-draft.a.p', JSON.stringify(old))

  expect(draftsOf(store, 'a', plan).read()).toEqual({ revision: 1, base: expected, work: work('hai', 'Tên mới') })
})

test.each(['', '{', 'null', '{"revision":1}', '{"revision":1,"base":null,"work":{}}'])('%j is no draft', (kept) => {
  const store = storeOf()
  store.setItem('hoinghi.plan-draft.a.p', kept)

  expect(draftsOf(store, 'a', plan).read()).toBe(null)
})
