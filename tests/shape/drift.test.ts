import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeSettings } from '#platform/config/settings-page.ts'
import { loadWords } from '#platform/words/words.ts'
import { describeSchema } from '../../tools/schema-text.ts'
import { type Clone, cloneDatabase } from '../kit/database.ts'
import { PROJECT, readText } from './kit/tree.ts'

// Generated files are committed so that their changes are read in review; each must be what its source gives today.

let clone: Clone
beforeAll(async () => {
  clone = await cloneDatabase()
})
afterAll(() => clone.drop())

test('schema.sql is what the migrations make; else npm run db:schema', async () => {
  expect(readText(PROJECT, 'database/schema.sql')).toBe(await describeSchema(clone.db))
})

test('the page of settings is what the list says; else docs:settings', () => {
  const words = loadWords([`${PROJECT}/src/platform`])

  expect(readText(PROJECT, 'docs/operate/settings.md')).toBe(describeSettings(words))
})
