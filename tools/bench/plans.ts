import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import pino from 'pino'
import { buildServer } from '#app/server.ts'
import { buildAccount } from '#features/accounts/factory.ts'
import { buildPlan } from '#features/plans/factory.ts'
import { buildUnit } from '#features/units/factory.ts'
import { connect, type Database } from '#platform/database/connect.ts'
import { createFolderStore } from '#platform/files/folder-store.ts'
import type { App } from '#platform/http/app.ts'
import { randomFrom } from '../../tests/kit/random.ts'
import { databaseAt, openTestServer, runOnServer } from '../../tests/kit/test-server.ts'
import { conveningText } from '../../tests/kit/texts/convening-text.ts'
import { atMost, type Figure, figure } from './figure.ts'

const PLANS = 20_000
const UNITS = 5
/** Plans that are really made; the others are the same with a number, a day and some words of their own. */
const MADE = 200
const REQUESTS = 200
const MARK = atMost(200)

// Common words, words of some, and words of hardly any; the last request of each round asks for what is nowhere.
const WITHOUT_MARKS = [
  'hoi nghi',
  'giao ban',
  'ke hoach',
  'dot 1234',
  'chuyen mon',
  'trung hoc co so',
  'lop hoc',
  'xyz',
]
const WITH_MARKS = [
  'hội nghị',
  'giao ban tháng',
  'kế hoạch',
  'đợt 1234',
  'chuyên môn',
  'trung học cơ sở',
  'lớp họp',
  'xỷz',
]
const LISTS = ['', 'year=2026', 'kind=giaoBan', 'state=draft', 'limit=100']

/** Milliseconds in which 95 of 100 requests for the list are answered, with 20,000 plans of the five units one belongs to. */
export async function benchPlans(): Promise<Figure[]> {
  const server = await openTestServer()
  const name = 'hoinghi_bench_plans'
  await runOnServer(server.url, `create database ${name} template ${server.template}`)
  const db = connect(databaseAt(server.url, name))
  const app = await buildServer({
    db,
    files: createFolderStore('unused'),
    secret: 'a secret for measuring, thirty-two characters',
    log: pino({ level: 'silent' }),
    publicOrigin: null,
    host: '127.0.0.1',
    requestsPerMinute: 1_000_000,
  })
  try {
    const cookie = await fill(db, app)
    const p95 = (queries: string[]) => measure(app, cookie, queries)
    const search = (words: string[]) => words.map((each) => `search=${encodeURIComponent(each)}`)
    return [
      figure(`plans: list of ${PLANS}, p95 of ${REQUESTS}`, await p95(LISTS), 'ms', MARK),
      figure('plans: search without marks, p95', await p95(search(WITHOUT_MARKS)), 'ms', MARK),
      figure('plans: search with marks, p95', await p95(search(WITH_MARKS)), 'ms', MARK),
    ]
  } finally {
    await app.close()
    await db.destroy()
    await server.close()
  }
}

/** Returns the cookie of somebody who belongs to all units. */
async function fill(db: Database, app: App): Promise<string> {
  const account = await buildAccount(db)
  const units: string[] = []
  for (let count = 0; count < UNITS; count += 1) {
    const { id: unitId } = await buildUnit(db)
    units.push(unitId)
    const role = { account_id: account.id, unit_id: unitId, role: 'officer', valid_from: '2020-01-01' } as const
    await db
      .insertInto('membership')
      .values({ ...role, id: randomUUIDv7(), valid_to: null, source: 'bench' })
      .execute()
  }
  for (let seed = 0; seed < MADE; seed += 1) {
    const text = [seed, seed + MADE].map((each) => conveningText(randomFrom(each)).text).join('\n\n')
    await buildPlan({ db, files: createFolderStore('unused') }, account, { text, unitId: units[seed % UNITS] ?? '' })
  }
  await multiply(db, units)
  const { email, firstPassword: password } = account
  const payload = { email, password }
  const host = { host: '127.0.0.1' }
  const signedIn = await app.inject({ method: 'POST', url: '/api/auth/sign-in/email', headers: host, payload })
  return [signedIn.headers['set-cookie'] ?? []]
    .flat()
    .map((each) => each.split(';', 1)[0])
    .join('; ')
}

/** The indexes of words are made at the end: row by row, that takes ten times as long. */
async function multiply(db: Database, units: string[]): Promise<void> {
  const times = PLANS / MADE - 1
  const ofWords = sql<{ name: string; made: string }>`select indexname as name, indexdef as made from pg_indexes
    where tablename = 'plan' and indexdef ilike '%using gin%'`
  const { rows: indexes } = await ofWords.execute(db)
  for (const { name } of indexes) await sql`drop index ${sql.ref(name)}`.execute(db)
  await sql`insert into plan
    select other.* from plan, generate_series(1, ${sql.lit(times)}) n,
      lateral (select n * 250 + length(plan.search) % 250 as at, md5(n::text) as hash) own,
      lateral jsonb_populate_record(plan, jsonb_build_object(
      'id', gen_random_uuid(),
      'content', '{}'::jsonb,
      'unit_id', (${sql.val(units)}::text[])[1 + (n * 7 + length(plan.search)) % ${sql.lit(UNITS)}],
      'saved_at', plan.saved_at - n * interval '7 hours' - length(plan.search) * interval '1 second',
      'first_date', plan.first_date - 7 * n,
      'year', extract(year from plan.first_date - 7 * n),
      'search', plan.search || ' dot ' || at || ' lop ' || hash,
      'search_with_marks', plan.search_with_marks || ' đợt ' || at || ' lớp ' || hash,
      'words', plan.words || array_to_tsvector(array[' dot', ' đợt', 'dot ' || at, 'đợt ' || at, ' ' || at, at || ' lop', at || ' lớp',
        ' lop', ' lớp', 'lop ' || hash, 'lớp ' || hash, ' ' || hash])
    )) other`.execute(db)
  for (const { made } of indexes) await sql.raw(made).execute(db)
  // As the server itself does after such a change, but now.
  await sql`vacuum analyze plan`.execute(db)
}

async function measure(app: App, cookie: string, queries: string[]): Promise<number> {
  const milliseconds: number[] = []
  const headers = { host: '127.0.0.1', cookie }
  for (let count = 0; count < REQUESTS; count += 1) {
    const started = performance.now()
    const answer = await app.inject({ url: `/api/plans?${queries[count % queries.length]}`, headers })
    milliseconds.push(performance.now() - started)
    if (answer.statusCode !== 200) throw new Error(`The list answered ${answer.statusCode}`)
  }
  return milliseconds.toSorted((a, b) => a - b)[Math.floor(REQUESTS * 0.95)] ?? Number.NaN
}
