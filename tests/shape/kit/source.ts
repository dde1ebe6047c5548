import ts from 'typescript'
import { listFiles, readText } from './tree.ts'

/** One parsed file. `at` gives `path:line` of a node. */
export type Source = { path: string; text: string; tree: ts.SourceFile; at: (node: ts.Node) => string }

/** Parses every TypeScript file of the project for which `wanted` holds. Parsing only: no types are resolved. */
export function parseSources(root: string, wanted: (path: string) => boolean): Source[] {
  return listFiles(root)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.generated.') && wanted(path))
    .map((path) => parseSource(path, readText(root, path)))
}

/** Several rules look at the same files; each is parsed once in a process. */
const PARSED = new Map<string, Source>()

export function parseSource(path: string, text: string): Source {
  const known = PARSED.get(path)
  if (known?.text === text) return known
  const source = parse(path, text)
  PARSED.set(path, source)
  return source
}

function parse(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const at = (node: ts.Node) => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
  return { path, text, tree, at }
}

/** Calls `visit` for the node and everything below it, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** Every node of a file that `is` accepts. */
export function findNodes<Kind extends ts.Node>(source: Source, is: (node: ts.Node) => node is Kind): Kind[] {
  const found: Kind[] = []
  walk(source.tree, (node) => {
    if (is(node)) found.push(node)
  })
  return found
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

/** One line of a comment. A comment over several lines gives several. */
export type CommentLine = { text: string; line: number }

const COMMENTS = new WeakMap<Source, CommentLine[]>()

/** Comments are read off the tokens, so that a text that only looks like one is not taken for one. */
export function listComments(source: Source): CommentLine[] {
  const known = COMMENTS.get(source)
  if (known !== undefined) return known
  const comments = readComments(source)
  COMMENTS.set(source, comments)
  return comments
}

function readComments(source: Source): CommentLine[] {
  const found = new Map<number, CommentLine[]>()
  const gather = (node: ts.Node) => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.end) ?? []),
    ]
    for (const { pos, end } of ranges) found.set(pos, splitComment(source, pos, end))
    node.getChildren(source.tree).forEach(gather)
  }
  gather(source.tree)
  return [...found.values()].flat()
}

function splitComment(source: Source, pos: number, end: number): CommentLine[] {
  const start = source.tree.getLineAndCharacterOfPosition(pos).line + 1
  const lines = source.text.slice(pos, end).split('\n')
  return lines.map((text, below) => ({ text: text.replace(/\s*\*\/$/, ''), line: start + below }))
}
