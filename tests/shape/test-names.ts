import ts from 'typescript'
import { findNodes, isTest, parseSources, type Source } from './kit/source.ts'
import type { Outcome, Sin } from './kit/tree.ts'

const LONGEST_NAME = 70

/** Names of tests are sentences one can read in a list; nothing of ours is imitated; no test runs alone. */
export function checkTests(root: string): Outcome {
  const sources = parseSources(root, isTest)
  const calls = sources.map((source) => ({ source, calls: findNodes(source, ts.isCallExpression) }))
  const sins = calls.flatMap(({ source, calls }) => calls.flatMap((call) => checkCall(source, call)))
  return { seen: sources.length, sins }
}

function checkCall(source: Source, call: ts.CallExpression): Sin[] {
  const callee = call.expression.getText()
  return [
    ...checkName(source, call, callee),
    ...checkImitation(source, call, callee),
    ...checkAlone(source, call, callee),
  ]
}

function checkName(source: Source, call: ts.CallExpression, callee: string): Sin[] {
  const [first] = call.arguments
  if (!/^(test|it)\b/.test(callee) || first === undefined || !ts.isStringLiteralLike(first)) return []
  if (first.text.length > LONGEST_NAME)
    return [
      {
        where: source.at(call),
        says: `name of ${first.text.length} characters, more than ${LONGEST_NAME}; say the behaviour only`,
      },
    ]
  if (/^should\b/i.test(first.text)) return [{ where: source.at(call), says: 'state what is so, without "should"' }]
  return []
}

function checkImitation(source: Source, call: ts.CallExpression, callee: string): Sin[] {
  const [first] = call.arguments
  if (!/^vi\.(mock|doMock|hoisted)$/.test(callee) || first === undefined) return []
  return [
    {
      where: source.at(call),
      says: 'no mocks of our own code; use the real part, or a small fake of an outside service',
    },
  ]
}

function checkAlone(source: Source, call: ts.CallExpression, callee: string): Sin[] {
  if (/^(test|it|describe)\.only\b/.test(callee))
    return [{ where: source.at(call), says: 'take ".only" out: all the others would not run' }]
  if (/^(test|it|describe)\.(skip|todo|fixme)$/.test(callee))
    return [
      {
        where: source.at(call),
        says: 'a test that never runs says nothing; mend or remove it, or say when with skipIf',
      },
    ]
  return []
}
