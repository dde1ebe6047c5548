import ts from 'typescript'
import { findNodes, isTest, parseSources, type Source } from './kit/source.ts'
import { listFiles, type Outcome, readText, type Sin } from './kit/tree.ts'

type Glossary = { words: Set<string>; rejected: Map<string, string> }

/** Product words are chosen in GLOSSARY.md first: features and tables are named by them, rejected names stay out. */
export function checkGlossary(root: string): Outcome {
  const glossary = readGlossary(readText(root, 'GLOSSARY.md'))
  const files = listFiles(root)
  // Platform and ui hold no product word, so none can be wrong there.
  const sources = parseSources(root, (path) => /^src\/(app|features)\//.test(path) && !isTest(path))
  const sins = [
    ...listFeatures(files).flatMap((feature) => checkWord(glossary, `src/features/${feature}`, feature)),
    ...listTables(root, files).flatMap((table) => checkWord(glossary, `database/schema.sql ${table}`, table)),
    ...sources.flatMap((source) => checkRejected(glossary, source)),
  ]
  return { seen: glossary.words.size, sins }
}

/** Rows are `| Vietnamese | code | meaning | not |`, or without the first cell where the word is of plumbing only. */
function readGlossary(page: string): Glossary {
  const rows = page.split('\n').filter((line) => line.startsWith('|') && !/^\| ?(---|Vietnamese|code)/.test(line))
  const words = new Set<string>()
  const rejected = new Map<string, string>()
  for (const row of rows) {
    const cells = row.split('|').slice(1, -1)
    const names = cells.slice(0, 2).flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
    for (const name of names) words.add(plain(name))
    for (const name of (cells.at(-1) ?? '').split(',').map((cell) => cell.trim())) {
      if (/^[a-z][A-Za-z]+$/.test(name)) rejected.set(name.toLowerCase(), names[0] ?? '')
    }
  }
  return { words, rejected }
}

function listFeatures(files: string[]): string[] {
  return [...new Set(files.flatMap((path) => path.match(/^src\/features\/([^/]+)\//)?.[1] ?? []))]
}

function listTables(root: string, files: string[]): string[] {
  if (!files.includes('database/schema.sql')) return []
  const sql = readText(root, 'database/schema.sql')
  return [...sql.matchAll(/^CREATE TABLE (?:public\.)?"?(\w+)"? \(/gim)].map(([, table = '']) => table)
}

function checkWord({ words }: Glossary, where: string, word: string): Sin[] {
  if (words.has(plain(word)) || words.has(plain(word).replace(/s$/, ''))) return []
  return [{ where, says: 'its word is not in GLOSSARY.md; choose it there first, with the Vietnamese term' }]
}

/** `bridge-points`, `bridge_point` and `bridgePoint` are one word. */
function plain(word: string): string {
  return word.replaceAll(/[-_]/g, '').toLowerCase()
}

function checkRejected({ rejected }: Glossary, source: Source): Sin[] {
  return findNodes(source, isDeclaration).flatMap((node) => {
    const name = node.name?.getText(source.tree) ?? ''
    const words = name.split(/(?<=[a-z0-9])(?=[A-Z])|[-_.'"]/).map((word) => word.toLowerCase())
    const found = words.find((word) => rejected.has(word) || rejected.has(word.replace(/s$/, '')))
    if (found === undefined) return []
    const better = rejected.get(found) ?? rejected.get(found.replace(/s$/, ''))
    return [{ where: source.at(node), says: `"${name}" uses a rejected word; GLOSSARY.md says "${better}"` }]
  })
}

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isParameter(node)
  )
}
