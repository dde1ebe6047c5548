/** Name of a step of history: when it was begun, whose tables it changes, what is true after it. */
export function nameMigration(step: { feature: string; sentence: string; now: Date }): string | undefined {
  const [feature, sentence] = [step.feature, step.sentence].map(toKebabCase)
  if (!feature || !sentence) return undefined
  // 2026-11-24T0715, in UTC, so that names from two places still sort by time.
  const moment = step.now.toISOString().slice(0, 16).replace(':', '')
  return `${moment}-${feature}-${sentence}`
}

/** What an empty step holds. */
export function writeMigration(): string {
  return `import { type Kysely, sql } from 'kysely'

// Why: 
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('').execute()
  await sql\`comment on column  is 'plain'\`.execute(db)
}
`
}

function toKebabCase(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
