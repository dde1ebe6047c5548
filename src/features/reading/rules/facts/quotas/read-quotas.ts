import type { Quota } from '../../../messages.ts'
import { type Document, factAt, spansAt } from '../../document.ts'
import type { Frame, When } from '../frame.ts'
import { type QuotaFound, quotasIn } from './quota-forms.ts'
import { tableQuotas } from './quota-tables.ts'

/** How many persons each unit sends, or how many are expected. Minutes tell who came, not who is to come. */
export function readQuotas(frame: Frame, when: When): Quota[] {
  const { document, head, foot } = frame
  if (!when.convenes.value) return []
  const minutes = head.type?.value === 'BB'
  const tables = tableQuotas(document)
  const found: QuotaFound[] = [...tables.quotas]
  const attending = attendingBlocks(document)
  for (const block of document.blocks) {
    if (block.end <= head.bodyStart || block.start >= foot.bodyEnd || tables.blocks.has(block.index)) continue
    found.push(...quotasIn(block, attending.has(block.index)).filter((quota) => !minutes || /^mỗi/iu.test(quota.who)))
  }
  return distinct(found).map((quota) => ({
    spans: spansAt(document, [quota]),
    who: factAt(document, quota.who, quota.start, quota.end, quota.certainty),
    count: factAt(document, quota.count, quota.start, quota.end, quota.certainty),
  }))
}

/** The blocks under headings that say who attends. */
function attendingBlocks({ sections: { sections, segments } }: Document): Set<number> {
  const indexes = new Set<number>()
  for (const { topics, head, first, last } of sections) {
    if (!topics.includes('participants')) continue
    for (const segment of [head, ...segments.slice(first, last)]) indexes.add(segment.block.index)
  }
  return indexes
}

/** A number given twice for the same persons counts once. */
function distinct(found: readonly QuotaFound[]): QuotaFound[] {
  const seen = new Set<string>()
  return [...found]
    .sort((a, b) => a.start - b.start)
    .filter((quota) => {
      const key = `${quota.count} ${quota.who.toLowerCase()}`
      return seen.has(key) ? false : seen.add(key)
    })
}
