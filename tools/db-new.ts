import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameMigration, writeMigration } from './new-migration.ts'

// npm run db:new FEATURE SENTENCE: an empty step of history with the right name.
const [feature = '', ...sentence] = process.argv.slice(2)
const name = nameMigration({ feature, sentence: sentence.join(' '), now: new Date() })
if (name === undefined) {
  console.error('npm run db:new FEATURE SENTENCE, as in: npm run db:new units "A unit has a code"')
  process.exit(2)
}
const path = join('database/migrations', `${name}.ts`)
// Refuses to overwrite.
writeFileSync(join(import.meta.dirname, '..', path), writeMigration(), { flag: 'wx' })
process.stdout.write(`${path}\n`)
