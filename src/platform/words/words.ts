import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Refusal, RefusalArguments } from '../refusal.ts'

/** Sentences of the product by their key, in Vietnamese, the source language. */
export type Words = ReadonlyMap<string, string>

/**
 * Every sentence of the `words/vi.json` of each part below the given folders (`src/platform`, `src/features`).
 * A key defined twice is a fault: one meaning, one sentence.
 */
export function loadWords(folders: readonly string[]): Words {
  const words = new Map<string, string>()
  for (const folder of folders) {
    for (const part of readdirSync(folder, { withFileTypes: true })) {
      if (!part.isDirectory()) continue
      for (const [key, sentence] of readSentences(join(folder, part.name, 'words', 'vi.json'))) {
        if (words.has(key)) throw new Error(`The word ${key} is defined twice`)
        words.set(key, sentence)
      }
    }
  }
  return words
}

function readSentences(file: string): [string, string][] {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
  return Object.entries(JSON.parse(source) as Record<string, string>)
}

/** The sentence with its `{name}` places filled; null when the words hold no such key. Numbers are written the Vietnamese way. */
export function findSentence(words: Words, key: string, args: RefusalArguments = {}): string | null {
  const sentence = words.get(key)
  if (sentence === undefined) return null
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name]
    if (value === undefined) return place
    return typeof value === 'number' ? value.toLocaleString('vi-VN') : value
  })
}

/** What the user is told about a refusal. One without a sentence still gets an honest general one. */
export function sentenceOfRefusal(words: Words, refusal: Refusal): string {
  return (
    findSentence(words, refusal.code, refusal.args) ??
    findSentence(words, 'words.unknown_refusal', { code: refusal.code }) ??
    refusal.code
  )
}
