import { listFiles, type Outcome, type Sin } from './kit/tree.ts'

/** What a folder of `src/features/` may hold. A file that outgrows 300 lines becomes a folder of the same name. */
const FEATURE_FILES = [
  'rules',
  'access',
  'messages',
  'tables',
  'queries',
  'commands',
  'routes',
  'jobs',
  'public',
  'factory',
]
const ROOT_FOLDERS = ['.ci', '.githooks', '.github', 'bin', 'database', 'deploy', 'docs', 'src', 'tests', 'tools']
const SRC_ENTRIES = ['main.ts', 'app', 'features', 'platform', 'ui']

/** Names that say nothing, and therefore collect everything. */
const EMPTY_NAMES = new Set([
  'common',
  'data',
  'general',
  'helper',
  'helpers',
  'index',
  'info',
  'lib',
  'manager',
  'misc',
  'shared',
  'stuff',
  'types',
  'util',
  'utils',
])

/** Names that a tool or the web asks for. */
const GIVEN_NAMES = new Set(['src/app/web/index.html'])

/**
 * File names are a closed list, so that whoever has read one feature knows where everything is in the next.
 */
export function checkVocabulary(root: string): Outcome {
  const files = listFiles(root)
  // One sin a file is enough: the first says it best.
  const sins = files.flatMap((path) => [...checkTop(path), ...checkName(path), ...checkFeatureFile(path)].slice(0, 1))
  return { seen: files.length, sins: [...sins, ...checkFeatureFolders(files)] }
}

function checkTop(path: string): Sin[] {
  const [top = '', below = ''] = path.split('/')
  if (path.includes('/') && !ROOT_FOLDERS.includes(top))
    return [{ where: path, says: `no folder "${top}" at the top; use one of ${ROOT_FOLDERS.join(', ')}` }]
  if (top === 'src' && !SRC_ENTRIES.includes(below))
    return [{ where: path, says: `src/ holds only ${SRC_ENTRIES.join(', ')}; move it into one of them` }]
  return []
}

function checkName(path: string): Sin[] {
  if (!/^(src|tests|tools|database)\//.test(path) || GIVEN_NAMES.has(path)) return []
  const [first = '', ...folders] = path.split('/')
  const names = [first, ...folders].map((name) => name.split('.')[0] ?? '')
  const empty = names.slice(1).find((name) => EMPTY_NAMES.has(name))
  if (empty !== undefined)
    return [
      { where: path, says: `"${empty}" says nothing; name the file after what it holds, in the part that owns it` },
    ]
  const file = path.split('/').at(-1) ?? ''
  if (
    /\.tsx?$/.test(file) &&
    !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+(-[a-z]+)*)*\.tsx?$/.test(file) &&
    !/^\d{4}-\d\d-\d\dT/.test(file)
  )
    return [{ where: path, says: 'file names are kebab-case; rename it' }]
  return []
}

function checkFeatureFile(path: string): Sin[] {
  const [, feature, entry = '', ...below] = path.match(/^src\/features\/([^/]+)(?:\/([^/]+))?(?:\/(.+))?$/) ?? []
  if (feature === undefined) return []
  const rest = below[0]
  if (!/^[a-z]+(-[a-z]+)*$/.test(feature))
    return [{ where: path, says: 'a feature is a kebab-case plural noun; rename it' }]
  if (rest === undefined) return checkFeatureEntry(path, entry)
  if (entry === 'words') return checkOneOf(path, rest, ['vi.json', 'en.json'])
  if (entry === 'templates' || entry === 'web' || FEATURE_FILES.includes(entry)) return []
  return [
    { where: path, says: `no folder "${entry}" in a feature; use ${FEATURE_FILES.join(', ')}, words, templates, web` },
  ]
}

function checkFeatureEntry(path: string, entry: string): Sin[] {
  const name = entry.replace(/(\.[a-z]+)*\.ts$/, '')
  const known = entry === 'README.md' || (entry.endsWith('.ts') && FEATURE_FILES.includes(name))
  if (known) return []
  return [
    {
      where: path,
      says: `a feature holds only README.md, ${FEATURE_FILES.join(', ')} (.ts or a folder), words/, templates/, web/; put it in the one it belongs to`,
    },
  ]
}

function checkOneOf(path: string, name: string, allowed: string[]): Sin[] {
  return allowed.includes(name) ? [] : [{ where: path, says: `only ${allowed.join(' and ')} stand here` }]
}

function checkFeatureFolders(files: string[]): Sin[] {
  const features = [...new Set(files.map((path) => path.match(/^src\/features\/([^/]+)\//)?.[1]).filter(Boolean))]
  return features.flatMap((feature) => {
    const folder = `src/features/${feature}`
    const twins = FEATURE_FILES.filter(
      (name) => files.includes(`${folder}/${name}.ts`) && files.some((path) => path.startsWith(`${folder}/${name}/`)),
    )
    const sins = twins.map((name) => ({
      where: `${folder}/${name}.ts`,
      says: `there is also a folder ${name}/; move the file into it under the name of what it does`,
    }))
    if (files.includes(`${folder}/README.md`)) return sins
    return [...sins, { where: folder, says: 'add a README.md: the words, the rules in plain language, their source' }]
  })
}
