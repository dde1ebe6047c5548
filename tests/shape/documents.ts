import { dirname, normalize } from 'node:path/posix'
import { countLines, lineAt, listFiles, type Outcome, readText, type Sin } from './kit/tree.ts'

const ROOT_DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'GLOSSARY.md', 'CHANGELOG.md', 'LICENSE']
const LONGEST_MAP = 200
const LONGEST_FEATURE_README = 40
const DECISION_PARTS = ['## Context', '## Options', '## Decision', '## Consequences']

/** Documents that name what is not there are worse than none: links, commands and pictures are followed. */
export function checkDocuments(root: string): Outcome {
  const files = listFiles(root)
  const pages = files.filter((path) => path.endsWith('.md'))
  const known = new Set([...files, ...files.flatMap(listFolders)])
  const scripts = Object.keys((JSON.parse(readText(root, 'package.json')) as { scripts?: object }).scripts ?? {})
  const sins = pages.flatMap((path) => {
    const text = readText(root, path)
    return [
      ...checkLinks(path, text, known),
      ...checkScripts(path, text, scripts),
      ...checkLength(path, text),
      ...checkPage(path, text),
    ]
  })
  const missing = ROOT_DOCUMENTS.filter((path) => !known.has(path)).map((where) => ({ where, says: 'is missing' }))
  return { seen: pages.length, sins: [...missing, ...sins, ...checkDecisions(root, pages)] }
}

function listFolders(path: string): string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...listFolders(folder)]
}

function checkLinks(path: string, text: string, known: Set<string>): Sin[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"/g)].flatMap((match) => {
    const target = (match[1] ?? match[2] ?? '').split('#')[0] ?? ''
    if (target === '' || /^(https?:|mailto:|\/)/.test(target)) return []
    if (known.has(normalize(`${dirname(path)}/${target}`).replace(/\/$/, ''))) return []
    return [
      { where: `${path}:${lineAt(text, match.index)}`, says: `leads to ${target}, which is not there; mend the link` },
    ]
  })
}

function checkScripts(path: string, text: string, scripts: string[]): Sin[] {
  return [...text.matchAll(/\bnpm run (?:-s )?([a-z][a-z:-]*)/g)]
    .filter(([, name = '']) => !scripts.includes(name))
    .map((match) => ({
      where: `${path}:${lineAt(text, match.index)}`,
      says: `names "npm run ${match[1]}", which package.json does not have`,
    }))
}

function checkLength(path: string, text: string): Sin[] {
  const limit =
    path === 'ARCHITECTURE.md'
      ? LONGEST_MAP
      : /^src\/features\/[^/]+\/README\.md$/.test(path)
        ? LONGEST_FEATURE_README
        : undefined
  if (limit === undefined || countLines(text) <= limit) return []
  return [{ where: path, says: `${countLines(text)} lines, more than ${limit}; keep what one must know first` }]
}

/** The product shows a guide page under its first heading, in the order of the file names. */
function checkPage(path: string, text: string): Sin[] {
  if (!path.startsWith('docs/huong-dan/')) return []
  return [
    ...(/^docs\/huong-dan\/\d\d-[a-z0-9-]+\.md$/.test(path)
      ? []
      : [{ where: path, says: 'name it 01-bat-dau.md: the number is its place' }]),
    ...(/^# \S/.test(text) ? [] : [{ where: path, says: 'the first line is its title: "# Bắt đầu"' }]),
    ...(text.match(/^# /gm)?.length === 1 ? [] : [{ where: path, says: 'one title only; parts begin with ##' }]),
  ]
}

function checkDecisions(root: string, pages: string[]): Sin[] {
  const records = pages.filter((path) => /^docs\/decisions\/\d/.test(path))
  return records.flatMap((path, i) => {
    const number = String(i + 1).padStart(4, '0')
    const missing = DECISION_PARTS.filter((part) => !readText(root, path).includes(`\n${part}\n`))
    return [
      ...(path.startsWith(`docs/decisions/${number}-`)
        ? []
        : [{ where: path, says: `the next number is ${number}; records are never taken out` }]),
      ...missing.map((part) => ({ where: path, says: `has no part "${part}"; see docs/decisions/template.md` })),
    ]
  })
}
