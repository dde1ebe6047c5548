import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import openapiTS, { astToString } from 'openapi-typescript'
import pino from 'pino'
import { buildServer } from '#app/server.ts'
import type { Tables } from '#platform/database/connect.ts'
import { createFolderStore } from '#platform/files/folder-store.ts'

const ROOT = join(import.meta.dirname, '..')
const DESCRIPTION = join(ROOT, 'docs/develop/openapi.generated.json')
const CLIENT = join(ROOT, 'src/app/web/api.generated.ts')

/**
 * The description of the interface and the types of its client, as they follow from the routes: path → text.
 * The server is built but never started, so neither database nor folder is needed.
 */
export async function generateApi(): Promise<Map<string, string>> {
  const app = await buildServer({
    db: unconnected(),
    files: createFolderStore('unused'),
    secret: 'only to build the routes, never to sign anything',
    log: pino({ level: 'silent' }),
    publicOrigin: null,
    host: '127.0.0.1',
  })
  await app.ready()
  const description = `${JSON.stringify(app.swagger(), null, 2)}\n`
  await app.close()
  const types = astToString(await openapiTS(description, { exportType: true }))
  const head = '// Made by `npm run api:write` from the routes; never edited by hand.\n\n'
  return new Map([
    [DESCRIPTION, description],
    [CLIENT, head + types],
  ])
}

function unconnected(): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

/** Generated files that are not as the routes would make them now, by their path in the project. */
export async function findDrift(): Promise<string[]> {
  const generated = await generateApi()
  return [...generated].filter(([path, text]) => contentOf(path) !== text).map(([path]) => relative(ROOT, path))
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const drifted = await findDrift()
    for (const path of drifted) console.error(`${path} is not what the routes say; run npm run api:write`)
    process.exitCode = drifted.length === 0 ? 0 : 1
  } else {
    for (const [path, text] of await generateApi()) writeFileSync(path, text)
  }
}
