import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')
const sheets = globSync('**/*.css', { cwd: source }).map((path) => readFileSync(join(source, path), 'utf8'))

test('every file of a face says which letters it holds', () => {
  const faces = sheets.flatMap((sheet) => sheet.match(/@font-face \{[^}]*\}/g) ?? [])

  expect(faces.length).toBe(10)
  expect(faces.filter((face) => !face.includes('unicode-range:'))).toEqual([])
  expect(sheets.filter((sheet) => sheet.includes('@import "@fontsource'))).toEqual([])
})
