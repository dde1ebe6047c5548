import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadWords } from '../words/words.ts'
import { describeSettings } from './settings-page.ts'

const root = join(import.meta.dirname, '../../..')

test('docs/operate/settings.md tells what the code does', () => {
  const kept = readFileSync(join(root, 'docs/operate/settings.md'), 'utf8')

  const page = describeSettings(loadWords([join(root, 'src/platform')]))

  expect(page, 'run `npm run docs:settings` and commit the file').toBe(kept)
})
