import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts } from '../../../src/features/reading/rules/facts-of.ts'

const FOLDER = new URL('../../samples/convening/', import.meta.url).pathname

/** The project's own documents with the facts that a clerk reads in them. */
export function sampleDocuments(): { name: string; text: string; facts: Facts }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => file.slice(0, -'.txt'.length))
    .map((name) => ({
      name,
      text: readFileSync(join(FOLDER, `${name}.txt`), 'utf8'),
      facts: JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')),
    }))
}
