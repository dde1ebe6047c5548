import type { Finding, Severity } from '#features/checking/rules/public.ts'
import { printable } from '../printable.ts'
import { say } from '../sentences.ts'
import { textPlaces } from './text-places.ts'

const SEVERITY: Record<Severity, string> = {
  error: say('check.error'),
  warning: say('check.warning'),
  question: say('check.question'),
}

/** The findings of one file as a linter prints them: place, weight, sentence, rule, then source and fix below. */
export function describeFindings(file: string, text: string, findings: readonly Finding[]): string[] {
  const placeOf = textPlaces(text)
  return findings.flatMap(({ rule, severity, spans, message, sources, fix }) => {
    const first = spans[0]
    const at = first ? placeOf(first.start) : null
    return [
      `${printable(file)}${at ? `:${at.line}:${at.column}` : ''}: ${SEVERITY[severity]}: ${message} [${rule}]`,
      ...sources.map(({ act, place }) => `    ${say('check.source', { act, place })}`),
      ...(fix ? [`    ${say('check.fix', { fix: fix.label })}`] : []),
    ]
  })
}

/** How many files, how many findings, and of which rules, the most frequent first. */
export function describeTally(checked: readonly { findings: readonly Finding[] }[], refused: number): string[] {
  const all = checked.flatMap(({ findings }) => findings)
  const counts = new Map<string, number>()
  for (const { rule } of all) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length
  const rows = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, times]) => `  ${String(times).padStart(5)}  ${rule}`)
  return [
    ...rows,
    say('check.summary', {
      files: checked.length,
      errors: count('error'),
      warnings: count('warning'),
      questions: count('question'),
    }),
    ...(refused > 0 ? [say('check.refused', { refused })] : []),
  ]
}
