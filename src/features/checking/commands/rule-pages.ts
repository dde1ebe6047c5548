import { glob, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { LegalSource, RuleId } from '../messages.ts'

/** The page of a rule: its title, its text as markdown without the title, and the law that is in force now. */
export type RulePage = { id: RuleId; title: string; text: string; sources: LegalSource[] }

const RULES = join(import.meta.dirname, '../rules')

let pages: Promise<readonly RulePage[]> | undefined

/** The pages of all rules, in the order in which the checker goes over a paper. They are read once. */
export function rulePages(): Promise<readonly RulePage[]> {
  pages ??= readPages()
  return pages
}

/** The page of one rule; null where there is no such rule. */
export async function findRulePage(id: string): Promise<RulePage | null> {
  return (await rulePages()).find((page) => page.id === id) ?? null
}

async function readPages(): Promise<RulePage[]> {
  // All rules are hundreds of modules: nobody who starts the server is to wait for them.
  const [{ ALL_RULES }, { sourcesAt }] = await Promise.all([
    import('../rules/all-rules.ts'),
    import('../rules/law/acts.ts'),
  ])
  const files = new Map<string, string>()
  for await (const file of glob('*/*.md', { cwd: RULES })) files.set(basename(file, '.md'), join(RULES, file))
  const read = ALL_RULES.map(async ({ id, sources }): Promise<RulePage[]> => {
    const file = files.get(id)
    if (file === undefined) return []
    const [heading = '', ...rest] = (await readFile(file, 'utf8')).split('\n')
    return [{ id, title: heading.replace(/^# /, ''), text: rest.join('\n').trim(), sources: sourcesAt(sources, null) }]
  })
  return (await Promise.all(read)).flat()
}
