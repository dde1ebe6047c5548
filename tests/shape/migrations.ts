import { listUnder, type Outcome, readText, type Sin } from './kit/tree.ts'

const NAME = /^database\/migrations\/\d{4}-\d{2}-\d{2}T\d{4}-([a-z]+(?:-[a-z0-9]+)*)\.ts$/
const LONGEST = 70

/**
 * A migration is one step of history: it says why, looks at nothing that will change, and never goes back. The way
 * back is the copy of the database that the program saves before an upgrade.
 */
export function checkMigrations(root: string): Outcome {
  const paths = listUnder(root, 'database/migrations/', '.ts').filter((path) => !path.endsWith('.test.ts'))
  const sins = paths.flatMap((path) => checkOne(path, readText(root, path)))
  return { seen: paths.length, sins: [...sins, ...checkTimes(paths)] }
}

function checkOne(where: string, text: string): Sin[] {
  const sins: Sin[] = []
  const refuse = (is: boolean, says: string) => {
    if (is) sins.push({ where, says })
  }
  refuse(!NAME.test(where), 'name it 2026-09-03T1015-<feature>-<sentence>.ts; `npm run db:new` does')
  refuse(
    !/^(import [^\n]*\n|\n)*\/\/ Why: \S/.test(text),
    'begin by saying why: `// Why: the printed list groups delegates by role.`',
  )
  refuse(
    !text.includes('Kysely<unknown>'),
    'write it against Kysely<unknown>: history must not depend on the types of today',
  )
  refuse(/\b(Kysely<(?!unknown>)|Kysely<any>)/.test(text), 'no other table types than Kysely<unknown>')
  refuse(/from '(#|.*\/src\/)/.test(text), 'import nothing from src/: it will change, this step must not')
  refuse(/export (async )?(function|const) down\b/.test(text), 'forward only; the way back is the saved copy')
  refuse(!/export (async )?function up\b/.test(text), 'export a function up')
  refuse(text.split('\n').length > LONGEST, `more than ${LONGEST} lines; one idea per file`)
  return sins
}

function checkTimes(paths: string[]): Sin[] {
  const time = (path: string) => path.match(/\d{4}-\d{2}-\d{2}T\d{4}/)?.[0]
  return paths
    .filter((path, i) => i > 0 && time(path) !== undefined && time(path) === time(paths[i - 1] ?? ''))
    .map((where) => ({ where, says: 'two migrations of one minute have no order; give this one a later time' }))
}
