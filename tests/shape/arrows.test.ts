import { expect, test } from 'vitest'
import { ARROWS, checkArrows } from './arrows.ts'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'

const MANIFEST = JSON.stringify({
  type: 'module',
  imports: {
    '#app/*': './src/app/*',
    '#features/*': './src/features/*',
    '#platform/*': './src/platform/*',
    '#ui/*': './src/ui/*',
  },
  dependencies: { kysely: '1.0.0' },
  devDependencies: { react: '1.0.0' },
})
const LIBRARY = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'dist/main.js' }),
  [`node_modules/${name}/dist/main.js`]: 'export const it = 1',
})

/** A project in which the file at `from` imports `to`: a path of the project, a package or a Node module. */
function plantImport(from: string, to: string): string {
  const isFile = to.startsWith('src/') || to.startsWith('tests/')
  const steps = from.split('/').length - 1
  return plant({
    'package.json': MANIFEST,
    ...LIBRARY('react'),
    ...LIBRARY('kysely'),
    ...(isFile ? { [to]: 'export const it = 1\n' } : {}),
    [from]: `import { it } from '${isFile ? `${'../'.repeat(steps)}${to}` : to}'\nexport const mine = it\n`,
  })
}

test('every import of the project goes along the arrows', { timeout: 60_000 }, async () => {
  const { seen, sins } = await checkArrows(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(100)
})

const SINNERS: [rule: string, from: string, to: string][] = [
  ['nothing-unknown', 'src/app/server.ts', 'not-installed'],
  ['main-is-the-top', 'src/app/server.ts', 'src/main.ts'],
  ['main-only-starts', 'src/main.ts', 'src/features/units/commands.ts'],
  ['only-app-knows-all', 'src/features/units/commands.ts', 'src/app/server.ts'],
  ['only-app-knows-all', 'src/platform/mail/send.ts', 'src/app/server.ts'],
  ['platform-knows-no-feature', 'src/platform/mail/send.ts', 'src/features/units/public.ts'],
  ['ui-knows-no-feature', 'src/ui/frame.tsx', 'src/features/units/messages.ts'],
  ['public-door', 'src/features/reading/commands.ts', 'src/features/units/commands.ts'],
  ['public-door', 'src/features/reading/queries/list.ts', 'src/features/units/queries/list.ts'],
  ['public-door', 'src/features/reading/messages.ts', 'src/features/units/messages/unit.ts'],
  ['screens-meet-in-app', 'src/features/reading/web/page.tsx', 'src/features/units/public.ts'],
  ['screens-meet-in-app', 'src/features/reading/web/page.tsx', 'src/features/units/messages.ts'],
  ['rules-are-pure', 'src/features/units/rules.ts', 'kysely'],
  ['rules-are-pure', 'src/features/units/rules/merge.ts', 'node:fs'],
  ['rules-are-pure', 'src/features/units/rules.ts', 'src/platform/database/connect.ts'],
  ['rules-are-pure', 'src/features/checking/rules/check.ts', 'src/features/reading/public.ts'],
  ['server-draws-nothing', 'src/app/server.ts', 'src/ui/frame.tsx'],
  ['server-draws-nothing', 'src/features/units/routes.ts', 'src/features/units/web/page.tsx'],
  ['browser-runs-no-server', 'src/features/units/web/page.tsx', 'src/platform/database/connect.ts'],
  ['browser-has-no-node', 'src/app/web/main.tsx', 'node:fs'],
  ['server-without-build', 'src/app/server.ts', 'react'],
  ['product-without-tests', 'src/app/server.ts', 'tests/kit/world.ts'],
  ['inside-messages', 'src/features/units/messages.ts', 'src/features/units/queries.ts'],
  ['inside-rules', 'src/features/units/rules.ts', 'src/features/units/access.ts'],
  ['inside-access', 'src/features/units/access.ts', 'src/features/units/queries.ts'],
  ['inside-tables', 'src/features/units/tables.ts', 'src/features/units/queries.ts'],
  ['inside-queries', 'src/features/units/queries.ts', 'src/features/units/commands.ts'],
  ['inside-commands', 'src/features/units/commands/merge.ts', 'src/features/units/routes.ts'],
  ['inside-routes', 'src/features/units/routes.ts', 'src/features/units/jobs.ts'],
  ['inside-jobs', 'src/features/units/jobs.ts', 'src/features/units/routes.ts'],
  ['inside-web', 'src/features/units/web/page.tsx', 'src/features/units/queries.ts'],
  ['rank-of-units', 'src/features/units/commands.ts', 'src/features/accounts/public.ts'],
  ['rank-of-reading', 'src/features/reading/commands.ts', 'src/features/reports/public.ts'],
  ['rank-of-reading', 'src/features/reading/messages.ts', 'src/features/plans/messages.ts'],
]

test.each(SINNERS)('%s refuses %s → %s', async (rule, from, to) => {
  const { sins } = await checkArrows(plantImport(from, to))

  const found = sins.filter(({ where }) => where === from).map(({ says }) => says.split(':')[0])

  expect(found).toContain(rule)
})

test('a circle is refused', async () => {
  const root = plant({
    'package.json': MANIFEST,
    'src/app/a.ts': "import { b } from './b.ts'\nexport const a = () => b\n",
    'src/app/b.ts': "import { a } from '#app/a.ts'\nexport const b = () => a\n",
  })

  const { sins } = await checkArrows(root)

  expect(sins.map(({ says }) => says.split(':')[0])).toContain('no-circle')
})

test('a feature without a rank is refused', async () => {
  const { sins } = await checkArrows(plant({ 'package.json': MANIFEST, 'src/features/seats/rules.ts': 'export {}\n' }))

  expect(describe(sins)).toEqual([expect.stringContaining('src/features/seats: has no rank')])
})

test('every rule has a planted sinner', () => {
  const planted = new Set(['no-circle', ...SINNERS.map(([rule]) => rule)])

  const unproved = (ARROWS.forbidden ?? []).map(({ name }) => name ?? '').filter((name) => !planted.has(name))

  // The ranks are one rule made for every feature; two of them stand for all.
  expect(unproved.filter((name) => !name.startsWith('rank-of-'))).toEqual([])
})

test.each([
  ['src/main.ts', 'src/app/server.ts'],
  ['src/app/server.ts', 'src/features/units/routes.ts'],
  ['src/features/reading/commands.ts', 'src/features/units/public.ts'],
  ['src/features/checking/rules/check.ts', 'src/features/reading/rules/public.ts'],
  ['src/features/reading/messages.ts', 'src/features/units/messages.ts'],
  ['src/features/units/commands.ts', 'src/features/units/queries.ts'],
  ['src/features/units/web/page.tsx', 'src/features/units/messages.ts'],
  ['src/features/units/web/page.tsx', 'src/ui/frame.tsx'],
  ['src/features/units/web/page.tsx', 'react'],
  ['src/features/units/rules.ts', 'src/platform/vietnamese/fold.ts'],
  ['src/features/units/queries.ts', 'kysely'],
])('%s → %s passes', async (from, to) => {
  const { sins } = await checkArrows(plantImport(from, to))

  expect(describe(sins)).toEqual([])
})
