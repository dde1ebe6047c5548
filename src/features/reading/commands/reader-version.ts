import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FEATURE = join(import.meta.dirname, '..')
/** All that decides what is read in a text: the rules, the shape of what they find, the language they stand on. */
const SOURCES = [join(FEATURE, 'rules'), join(FEATURE, 'messages.ts'), join(FEATURE, '../../platform/vietnamese')]

let version: Promise<string> | undefined

/**
 * Which reader this is: a hash of its own source, so that it changes by itself with every rule and every change of the
 * shape, and nobody has to remember to raise a number. A change of a comment changes it too; all that costs is that a
 * reading is made again, in a moment, when somebody opens it.
 */
export function readerVersion(): Promise<string> {
  version ??= hashOfSources(SOURCES)
  return version
}

/** The hash of all source files in these folders, tests left out. */
export async function hashOfSources(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  const files = (await Promise.all(paths.map(filesIn))).flat()
  for (const source of await Promise.all(files.map((path) => readFile(path)))) hash.update(source)
  return hash.digest('hex').slice(0, 16)
}

async function filesIn(path: string): Promise<string[]> {
  if (path.endsWith('.ts')) return [path]
  const entries = await readdir(path, { recursive: true })
  return entries
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => join(path, name))
}
