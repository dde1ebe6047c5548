import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import { listFiles, type Outcome, PROJECT, type Sin } from './kit/tree.ts'

type Arrows = IConfiguration & { ranks: Record<string, string[]> }

/** The rules of `.dependency-cruiser.cjs`, which other tools of the cruiser read as well. */
export const ARROWS: Arrows = createRequire(import.meta.url)(join(PROJECT, '.dependency-cruiser.cjs'))

const FOLDERS = ['src', 'tests', 'tools', 'database']

/** Follows every import and refuses those that go against the arrows. */
export async function checkArrows(root: string): Promise<Outcome> {
  const files = listFiles(root).filter((path) => /\.tsx?$/.test(path) && FOLDERS.includes(path.split('/')[0] ?? ''))
  const folders = FOLDERS.filter((folder) => files.some((path) => path.startsWith(`${folder}/`)))
  const result = await cruiseFolders(root, folders)
  const modules = new Set(result.modules.map(({ source }) => source))
  const unseen = files.filter((path) => !modules.has(path))
  return {
    seen: files.length - unseen.length,
    sins: [
      ...unseen.map((where) => ({
        where,
        says: 'the import rules did not see this file; check options of the cruiser',
      })),
      ...result.summary.violations.map(describeViolation),
      ...checkRanks(files),
    ],
  }
}

async function cruiseFolders(root: string, folders: string[]): Promise<ICruiseResult> {
  const { forbidden = [], options = {} } = ARROWS
  const { output } = await cruise(folders, { ...options, baseDir: root, validate: true, ruleSet: { forbidden } })
  if (typeof output === 'string') throw new Error('The cruiser gave a text where its findings were asked for')
  return output
}

function describeViolation({ rule, from, to }: { rule: { name: string }; from: string; to: string }): Sin {
  const comment = ARROWS.forbidden?.find(({ name }) => name === rule.name)?.comment ?? ''
  return { where: from, says: `${rule.name}: imports ${to}; ${comment}` }
}

function checkRanks(files: string[]): Sin[] {
  const ranked = Object.values(ARROWS.ranks).flat()
  const features = new Set(files.map((path) => path.match(/^src\/features\/([^/]+)\//)?.[1] ?? ''))
  features.delete('')
  return [...features]
    .filter((feature) => !ranked.includes(feature))
    .map((feature) => ({
      where: `src/features/${feature}`,
      says: 'has no rank; give it its place in RANKS of .dependency-cruiser.cjs',
    }))
}
