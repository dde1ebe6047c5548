import ts from 'typescript'
import { isTest, listComments, parseSources, type Source, walk } from './kit/source.ts'
import type { Outcome, Sin } from './kit/tree.ts'

/** Parts of the code whose every export says what the caller gets. */
const DOORS = /^src\/(platform|ui)\/|^src\/features\/[^/]+\/(public\.ts$|commands(\.ts$|\/))/
const FOREIGN_MARKS = /\b(FIXME|XXX|HACK|WIP|OPTIMI[SZ]E|REVIEW)\b|\bTODO\b(?!\(#\d+\))/

/** Doors are documented; comments carry two marks only, `NOTE` and `TODO(#12)`. */
export function checkComments(root: string): Outcome {
  const sources = parseSources(root, (path) => /^(src|tests|tools|database)\//.test(path))
  const doors = sources.filter(({ path }) => DOORS.test(path) && !isTest(path))
  return { seen: sources.length, sins: [...doors.flatMap(checkDocs), ...sources.flatMap(checkMarks)] }
}

function checkMarks(source: Source): Sin[] {
  return listComments(source).flatMap(({ text, line }) => {
    const mark = text.match(FOREIGN_MARKS)?.[0]
    if (mark === undefined) return []
    return [
      {
        where: `${source.path}:${line}`,
        says: `mark "${mark}"; write NOTE, or TODO(#12) with the issue that will do it`,
      },
    ]
  })
}

function checkDocs(source: Source): Sin[] {
  return source.tree.statements.filter(isExported).flatMap((statement) => {
    if (hasDoc(statement) || hasDocumentedMembers(statement) || isShapeOfNeighbour(statement)) return []
    return [
      {
        where: source.at(statement),
        says: `export ${nameOf(statement)} has no doc comment; say what the caller gets, what it refuses, what it does besides`,
      },
    ]
  })
}

function isExported(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) return false
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  )
}

function hasDoc(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).some((doc) => ts.isJSDoc(doc) && doc.comment !== undefined)
}

/** A shape whose members are explained one by one needs no sentence about the whole. */
function hasDocumentedMembers(statement: ts.Statement): boolean {
  if (!ts.isTypeAliasDeclaration(statement) && !ts.isInterfaceDeclaration(statement)) return false
  let isFound = false
  walk(statement, (node) => {
    if (ts.isTypeElement(node) && ts.getJSDocCommentsAndTags(node).length > 0) isFound = true
  })
  return isFound
}

/** `type Span = z.infer<typeof span>` says nothing that the shape above it does not say. */
function isShapeOfNeighbour(statement: ts.Statement): boolean {
  return ts.isTypeAliasDeclaration(statement) && /^z\.(infer|input|output)</.test(statement.type.getText())
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ')
  const { name } = statement as { name?: ts.Node }
  return name?.getText() ?? ''
}
