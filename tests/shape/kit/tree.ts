import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One thing that a rule refuses: where it stands, and a sentence that says what to do. */
export type Sin = { where: string; says: string }

/** What a rule found. `seen` counts what it looked at, so that a rule which looks at nothing cannot pass. */
export type Outcome = { seen: number; sins: Sin[] }

const NEVER_OURS = new Set(['.git', 'node_modules', 'dist', 'data', 'coverage', '.vite'])

/** The project folder that the shape tests look at. */
export const PROJECT = join(import.meta.dirname, '..', '..', '..')

/** Paths of all files of the project, sorted, `/` between folders: what git tracks or would track; without git, all. */
export function listFiles(root: string): string[] {
  const files = existsSync(join(root, '.git')) ? listByGit(root) : listByWalking(root, '')
  return files.sort()
}

/** Files below `folder` whose names end in one of `endings`. */
export function listUnder(root: string, folder: string, ...endings: string[]): string[] {
  return listFiles(root).filter((path) => path.startsWith(folder) && endings.some((ending) => path.endsWith(ending)))
}

export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Lines of a text as an editor counts them: the last line break ends a line, it does not start one. */
export function countLines(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
}

/** The line, counted from 1, on which `offset` stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** Sins as lines for a person: `place: what to do`. */
export function describe(sins: Sin[]): string[] {
  return sins.map((sin) => `${sin.where}: ${sin.says}`)
}

function listByGit(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)))
}

function listByWalking(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (NEVER_OURS.has(entry.name)) return []
    return entry.isDirectory() ? listByWalking(root, path) : [path]
  })
}
