import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { answers } from '#platform/http/answers.ts'
import type { App } from '#platform/http/app.ts'
import { Refusal } from '#platform/refusal.ts'
import { typedText } from '#platform/typed-text.ts'

const contents = z.object({ pages: z.array(z.object({ page: z.string(), title: z.string() })) })
const onePage = z.object({ page: z.string(), title: z.string(), markdown: z.string() })

/**
 * The guide of `docs/huong-dan`, to be read inside the product, by anyone: also by who cannot get in. Pages come in the
 * order of their file names; a page's title is its first heading.
 */
export function addGuideRoutes(app: App, folder: string): void {
  app.get(
    '/api/guide',
    { config: { access: 'anyone' }, schema: { tags: ['guide'], response: answers({ 200: contents }) } },
    async () => {
      const pages = await Promise.all((await listPages(folder)).map((page) => readPage(folder, page)))
      return { pages: pages.map(({ page, title }) => ({ page, title })) }
    },
  )
  app.get(
    '/api/guide/:page',
    {
      config: { access: 'anyone' },
      schema: { tags: ['guide'], params: z.object({ page: typedText }), response: answers({ 200: onePage }) },
    },
    async (request) => {
      const { page } = request.params
      // Only what the list offers is read, so nothing else on the disk can be asked for.
      if (!(await listPages(folder)).includes(page)) throw new Refusal('http.not_found', {}, 404)
      return readPage(folder, page)
    },
  )
}

async function listPages(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => [])
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length))
    .toSorted()
}

async function readPage(folder: string, page: string) {
  const markdown = await readFile(join(folder, `${page}.md`), 'utf8')
  return { page, title: /^# (.+)$/m.exec(markdown)?.[1]?.trim() ?? page, markdown }
}
