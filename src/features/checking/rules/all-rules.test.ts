import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ALL_RULES } from './all-rules.ts'

const FOLDER = import.meta.dirname
const files = globSync('*/*.md', { cwd: FOLDER })
const fileOf = (id: string) => files.find((file) => file.endsWith(`/${id}.md`)) ?? ''

test('no rule stands twice', () => {
  const ids = ALL_RULES.map((rule) => rule.id)
  expect(ids).toEqual([...new Set(ids)])
})

test.each(ALL_RULES.map((rule) => rule.id))('%s has its file, its test and its page together', (id) => {
  const page = fileOf(id)
  const beside = ['.ts', '.test.ts'].map((end) => existsSync(join(FOLDER, page.replace('.md', end))))
  expect(beside).toEqual([true, true])
})

test.each(ALL_RULES.map((rule) => rule.id))('the page of %s says what, why, wrong and right', (id) => {
  const text = readFileSync(join(FOLDER, fileOf(id)), 'utf8')
  expect(text).toMatch(/^# .+\n\n(?:.+\n)+[\s\S]*\n## Sai\n\n(?:- .+\n)+[\s\S]*\n## Đúng\n\n(?:- .+\n)+$/)
})
