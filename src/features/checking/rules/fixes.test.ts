import { expect, test } from 'vitest'
import { corpusTexts } from '../../../../tests/kit/texts/corpus.ts'
import { sampleDocuments } from '../../../../tests/kit/texts/samples.ts'
import { applyFix } from './apply-fix.ts'
import { checkText } from './check.ts'

// Of the project's own documents, and of the real ones where they stand beside the checkout.
const TEXTS = [...sampleDocuments(), ...corpusTexts()]

test('every fix takes its finding away and brings no new one', { timeout: 300_000 }, () => {
  const bad = TEXTS.flatMap(({ name, text }) => {
    const before = checkText(text)
    const kinds = countByRule(before)
    return before.flatMap((finding) => {
      if (finding.fix === null) return []
      const after = checkText(applyFix(text, finding.fix))
      const now = countByRule(after)
      const more = [...now].filter(([rule, count]) => count > (kinds.get(rule) ?? 0)).map(([rule]) => rule)
      const stays = (now.get(finding.rule) ?? 0) >= (kinds.get(finding.rule) ?? 0)
      return stays || more.length > 0
        ? [`${name}: ${finding.key}${stays ? ' stays' : ''}${more.map((rule) => ` brings ${rule}`).join('')}`]
        : []
    })
  })
  expect(bad).toEqual([])
})

function countByRule(findings: readonly { rule: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}
