import ts from 'typescript'
import { findNodes, listComments, parseSources, type Source } from './kit/source.ts'
import type { Outcome, Sin } from './kit/tree.ts'

/** What switches a check off, and where the reason stands behind it. The words are put together so as not to match here. */
const WITH_REASON = [
  { name: 'biome-ignore', pattern: /biome-ignore(?:-all|-start)?\s+\S+?(?:\s*:\s*(.*))?$/ },
  { name: '@ts-expect-error', pattern: /@ts-expect-error\b[\s:—-]*(.*)$/ },
  { name: 'coverage ignore', pattern: /(?:v8|c8|istanbul) ignore \w+[\s:—-]*(.*)$/ },
]
const NEVER = ['@ts-ignore', '@ts-nocheck', 'eslint-disable', 'tslint:disable', 'prettier-ignore']
const SHORTEST_REASON = 12

/**
 * A check may be switched off on one line when a reason stands there. `any` needs such a reason, `!` is never written:
 * a value that cannot be missing is proved by a test of it or by a function named `…OrThrow`.
 */
export function checkSuppressions(root: string): Outcome {
  const sources = parseSources(root, (path) => /^(src|tests|tools|database)\//.test(path) || !path.includes('/'))
  const sins = sources.flatMap((source) => [...checkComments(source), ...checkAny(source), ...checkBang(source)])
  return { seen: sources.length, sins }
}

function checkComments(source: Source): Sin[] {
  return listComments(source).flatMap(({ text, line }) => {
    const where = `${source.path}:${line}`
    const never = NEVER.find((word) => text.includes(word))
    if (never !== undefined) return [{ where, says: `${never} hides everything behind it; mend the cause` }]
    return WITH_REASON.flatMap(({ name, pattern }) => {
      const [found, reason = ''] = text.match(pattern) ?? []
      const isReason = reason.trim().length >= SHORTEST_REASON && !reason.includes('<explanation>')
      if (found === undefined || isReason) return []
      return [{ where, says: `${name} without a reason; say in one phrase why the check is wrong here` }]
    })
  })
}

function checkAny(source: Source): Sin[] {
  const isAny = (node: ts.Node): node is ts.KeywordTypeNode => node.kind === ts.SyntaxKind.AnyKeyword
  return findNodes(source, isAny).flatMap((node) => {
    const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree))
    const before = source.text.split('\n')[line - 1] ?? ''
    if (before.includes('noExplicitAny')) return []
    return [{ where: source.at(node), says: '"any" switches the compiler off; say "unknown", or name the shape' }]
  })
}

function checkBang(source: Source): Sin[] {
  return findNodes(source, ts.isNonNullExpression).map((node) => ({
    where: source.at(node),
    says: 'the mark "!" claims without proof; test the value, or find it with a function named …OrThrow',
  }))
}
