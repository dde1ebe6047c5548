import { expect, test } from 'vitest'
import { ALL_RULES } from '../rules/all-rules.ts'
import { findRulePage, rulePages } from './rule-pages.ts'

test('every rule has its page, in the order of the checker', async () => {
  const pages = await rulePages()

  expect(pages.map(({ id }) => id)).toEqual(ALL_RULES.map(({ id }) => id))
  expect(pages.filter(({ title, text }) => title === '' || title.startsWith('#') || text === '')).toEqual([])
})

test('pages asked for at once are read once', async () => {
  const [one, other] = await Promise.all([rulePages(), rulePages()])

  expect(one).toBe(other)
})

test('a page is found by its rule, and none where there is no such rule', async () => {
  expect((await findRulePage('number-format'))?.id).toBe('number-format')
  expect(await findRulePage('nothing')).toBe(null)
})
