import { pathToFileURL } from 'node:url'
import type { RulePage } from '#features/checking/public.ts'
import type { Finding, Severity } from '#features/checking/rules/public.ts'
import { textPlaces } from './text-places.ts'

/** One file that was checked. Places of findings are places of `text`. */
export type CheckedFile = { file: string; text: string; findings: Finding[] }

type Edge = { start: number; end: number }

const LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', question: 'note' }

/**
 * The findings as a log of SARIF 2.1.0 (OASIS), which editors and build servers read. Of a file that is no text the places
 * are those of the text it holds.
 */
export function sarifOf(checked: readonly CheckedFile[], pages: readonly RulePage[]): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'hoinghi', rules: pages.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap(resultsOf),
      },
    ],
  }
}

function ruleOf({ id, title, text }: RulePage): object {
  return { id, shortDescription: { text: title }, help: { text, markdown: text } }
}

function resultsOf({ file, text, findings }: CheckedFile): object[] {
  const artifactLocation = { uri: file === '-' ? 'stdin' : pathToFileURL(file).href }
  const placeOf = textPlaces(text)
  const regionOf = ({ start, end }: Edge) => {
    const [first, last] = [placeOf(start), placeOf(end)]
    return {
      startLine: first.line,
      startColumn: first.column,
      endLine: last.line,
      endColumn: last.column,
      charOffset: start,
      charLength: end - start,
    }
  }
  return findings.map(({ rule, severity, message, spans, fix, key }) => ({
    ruleId: rule,
    level: LEVEL[severity],
    message: { text: message },
    locations: spans.map((span) => ({ physicalLocation: { artifactLocation, region: regionOf(span) } })),
    partialFingerprints: { words: key },
    ...(fix
      ? {
          fixes: [
            {
              description: { text: fix.label },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: fix.edits.map((edit) => ({
                    deletedRegion: regionOf(edit),
                    insertedContent: { text: edit.text },
                  })),
                },
              ],
            },
          ],
        }
      : {}),
  }))
}
