import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Prints the path of every module of ours that the server loads. */
const LISTING = `
  import { registerHooks } from 'node:module'
  const ours = []
  registerHooks({
    load(url, context, next) {
      const at = url.indexOf('/src/')
      if (at >= 0) ours.push(url.slice(at + 1))
      return next(url, context)
    },
  })
  await import(process.argv[1])
  console.log(ours.join('\\n'))
`

test('the server starts without the reader and the checker', () => {
  const server = join(import.meta.dirname, 'server.ts')
  const args = ['--input-type=module', '--eval', LISTING, server]

  const loaded = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n')

  const heavy = /^src\/features\/(?:reading\/rules\/(?:read\.ts|(?:grammar|source|facts)\/)|checking\/rules\/)/
  expect(loaded).toContain('src/features/plans/routes/routes.ts')
  expect(loaded.filter((path) => heavy.test(path))).toEqual([])
})
