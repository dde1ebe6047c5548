import { z } from 'zod'
import { answers } from '#platform/http/answers.ts'
import type { App } from '#platform/http/app.ts'
import { Refusal } from '#platform/refusal.ts'
import { findRulePage, rulePages } from './commands/rule-pages.ts'
import { rulePage, ruleTitles } from './messages.ts'

const tags = ['rules']
/** Any word: what is no rule is answered as not found, not as wrongly asked. */
const one = z.object({ id: z.string().max(60) })

/** The pages that explain what the checker looks for, and why. */
export function routes(app: App): void {
  app.get(
    '/api/rules',
    { config: { access: 'signed-in' }, schema: { tags, response: answers({ 200: ruleTitles }) } },
    async () => ({ items: (await rulePages()).map(({ id, title }) => ({ id, title })) }),
  )
  app.get(
    '/api/rules/:id',
    { config: { access: 'signed-in' }, schema: { tags, params: one, response: answers({ 200: rulePage }) } },
    async (request) => {
      const page = await findRulePage(request.params.id)
      if (page === null) throw new Refusal('checking.no_such_rule', {}, 404)
      return page
    },
  )
}
