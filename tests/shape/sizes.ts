import ts from 'typescript'
import { isTest, parseSources, type Source, walk } from './kit/source.ts'
import { countLines, type Outcome, type Sin } from './kit/tree.ts'

/** Lines that are refused, and the lines that nine in ten stay within. */
const FILE = { refuse: 500, nineInTen: 200 }
const FUNCTION = { refuse: 90, nineInTen: 45 }
const SCREEN = { refuse: 220 }
const TEST_FILE = { refuse: 800 }
const PUBLIC_EXPORTS = { refuse: 15 }

/** Below this many files a tenth is too few to judge by. */
const ENOUGH = 50

type Measured = { where: string; name: string; lines: number; kind: 'function' | 'screen' }

/** Files and functions stay small enough to be read in one go. Lists of data count like code: they are read too. */
export function checkSizes(root: string): Outcome {
  const sources = parseSources(root, (path) => /^(src|tests|tools|database)\//.test(path))
  const functions = sources.flatMap(measureFunctions)
  const sins = [
    ...sources.flatMap(checkFile),
    ...functions.flatMap(checkFunction),
    ...sources.flatMap(checkPublicDoor),
    ...checkTenth(sources, functions),
  ]
  return { seen: sources.length + functions.length, sins }
}

function checkFile({ path, text }: Source): Sin[] {
  const lines = countLines(text)
  const { refuse } = isTest(path) ? TEST_FILE : FILE
  if (lines <= refuse) return []
  return [{ where: path, says: `${lines} lines, more than ${refuse}; split it by what its parts are for` }]
}

function checkFunction({ where, name, lines, kind }: Measured): Sin[] {
  const { refuse } = kind === 'screen' ? SCREEN : FUNCTION
  if (lines <= refuse) return []
  return [{ where, says: `${kind} ${name} has ${lines} lines, more than ${refuse}; give its steps names of their own` }]
}

function checkPublicDoor(source: Source): Sin[] {
  if (!/^src\/features\/[^/]+\/public\.ts$/.test(source.path)) return []
  const count = source.tree.statements.map(countExports).reduce((sum, one) => sum + one, 0)
  if (count <= PUBLIC_EXPORTS.refuse) return []
  return [{ where: source.path, says: `${count} exports, more than ${PUBLIC_EXPORTS.refuse}; close some doors` }]
}

function countExports(statement: ts.Statement): number {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause
    // `export *` opens a door of unknown width: it counts as one too many.
    return clause !== undefined && ts.isNamedExports(clause) ? clause.elements.length : PUBLIC_EXPORTS.refuse + 1
  }
  const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExportWord)
  if (!isExported) return 0
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations.length : 1
}

function isExportWord(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword
}

function checkTenth(sources: Source[], functions: Measured[]): Sin[] {
  const files = sources.filter(({ path }) => path.startsWith('src/')).map(({ text }) => countLines(text))
  const plain = functions.filter(({ kind, where }) => kind === 'function' && where.startsWith('src/'))
  return [
    ...checkShare('src/', 'files', files, FILE.nineInTen),
    ...checkShare(
      'src/',
      'functions',
      plain.map(({ lines }) => lines),
      FUNCTION.nineInTen,
    ),
  ]
}

function checkShare(where: string, things: string, lines: number[], limit: number): Sin[] {
  const long = lines.filter((count) => count > limit).length
  if (lines.length < ENOUGH || long * 10 <= lines.length) return []
  return [
    {
      where,
      says: `${long} of ${lines.length} ${things} are over ${limit} lines, more than one in ten; split the longest`,
    },
  ]
}

function measureFunctions(source: Source): Measured[] {
  const found: Measured[] = []
  walk(source.tree, (node) => {
    if (!isFunction(node) || node.body === undefined || isGroupOfTests(source.path, node)) return
    const from = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line
    const to = source.tree.getLineAndCharacterOfPosition(node.end).line
    const name = nameOf(node)
    const isScreen = source.path.endsWith('.tsx') && /^[A-Z]/.test(name)
    found.push({ where: source.at(node), name, lines: to - from + 1, kind: isScreen ? 'screen' : 'function' })
  })
  return found
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  )
}

/** The function given to `describe` only holds tests; each of them is measured by itself. */
function isGroupOfTests(path: string, node: ts.FunctionLikeDeclaration): boolean {
  return isTest(path) && ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText())
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name !== undefined) return node.name.getText()
  const { parent } = node
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText()
  return '(unnamed)'
}
