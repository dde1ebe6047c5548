import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { LegalSource, RuleId } from '../messages.ts'
import { ALL_RULES } from '../rules/all-rules.ts'
import { sourcesAt } from '../rules/law/acts.ts'

/** The page of a rule: its title, its text as markdown without the title, and the law that is in force now. */
export type RulePage = { id: RuleId; title: string; text: string; sources: LegalSource[] }

const RULES = join(import.meta.dirname, '../rules')

let pages: readonly RulePage[] | undefined

/** The pages of all rules, in the order in which the checker goes over a paper. They are read once. */
export function rulePages(): readonly RulePage[] {
  pages ??= readPages()
  return pages
}

/** The page of one rule; null where there is no such rule. */
export function findRulePage(id: string): RulePage | null {
  return rulePages().find((page) => page.id === id) ?? null
}

function readPages(): RulePage[] {
  const files = new Map(globSync('*/*.md', { cwd: RULES }).map((file) => [basename(file, '.md'), join(RULES, file)]))
  return ALL_RULES.flatMap(({ id, sources }) => {
    const file = files.get(id)
    if (file === undefined) return []
    const [heading = '', ...rest] = readFileSync(file, 'utf8').split('\n')
    return [{ id, title: heading.replace(/^# /, ''), text: rest.join('\n').trim(), sources: sourcesAt(sources, null) }]
  })
}
