import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { findSentence, loadWords, sentenceOfRefusal } from './words.ts'

const root = mkdtempSync(join(tmpdir(), 'words-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function folderWith(name: string, parts: Record<string, Record<string, string>>): string {
  for (const [part, words] of Object.entries(parts)) {
    mkdirSync(join(root, name, part, 'words'), { recursive: true })
    writeFileSync(join(root, name, part, 'words', 'vi.json'), JSON.stringify(words))
  }
  return join(root, name)
}

test('a sentence is found by its key and its places are filled', () => {
  const words = loadWords([folderWith('fill', { paper: { 'paper.too_long': 'Quá {limit} ký tự ở “{name}”.' } })])

  const sentence = findSentence(words, 'paper.too_long', { limit: 2_000_000, name: 'a.docx' })

  expect(sentence).toBe('Quá 2.000.000 ký tự ở “a.docx”.')
})

test('a key that stands in two parts is a fault', () => {
  const folder = folderWith('twice', { one: { 'a.b': 'Một.' }, two: { 'a.b': 'Hai.' } })

  expect(() => loadWords([folder])).toThrow('The word a.b is defined twice')
})

test('a part without words is passed over', () => {
  mkdirSync(join(root, 'silent', 'part'), { recursive: true })

  expect(loadWords([join(root, 'silent')]).size).toBe(0)
})

test('a refusal without a sentence gets the general one with its code', () => {
  const words = loadWords([join(import.meta.dirname, '..')])

  expect(sentenceOfRefusal(words, new Refusal('paper.unheard_of'))).toBe(
    'Yêu cầu không thực hiện được (mã paper.unheard_of).',
  )
})
