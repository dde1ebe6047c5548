import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { cloneDatabase } from '../../../tests/kit/database.ts'
import { createLog, logOf } from './log.ts'
import { openLogFile } from './log-file.ts'

const root = mkdtempSync(join(tmpdir(), 'hoinghi-log-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function linesOf(file: string): Record<string, unknown>[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

test('a line says when, how grave, which part and what', () => {
  const file = join(root, 'line/hoinghi.log')

  logOf(createLog({ level: 'info', file }), 'reading').info({ reading: 'r-1', ms: 12 }, 'read')

  expect(linesOf(file)).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      pid: process.pid,
      part: 'reading',
      reading: 'r-1',
      ms: 12,
      msg: 'read',
    },
  ])
})

test('personal data that slipped in is blotted out', () => {
  const file = join(root, 'personal.log')

  const slips = { email: 'an@so.edu.vn', account: { id: 'a-1', fullName: 'Nguyễn Thị An' }, headers: { cookie: 'x' } }
  createLog({ level: 'info', file }).info(slips, 'slip')

  const { email, account, headers } = linesOf(file)[0] ?? {}
  expect({ email, account, headers }).toEqual({
    email: '[…]',
    account: { id: 'a-1', fullName: '[…]' },
    headers: '[…]',
  })
})

test('an error of the database is logged without the values it repeats', async () => {
  const file = join(root, 'database.log')
  const clone = await cloneDatabase()
  await sql`create table person (email text constraint person_email_is_unique unique)`.execute(clone.db)
  const insert = () => sql`insert into person values ('an@so.edu.vn')`.execute(clone.db)
  await insert()

  const error = await insert().catch((thrown: unknown) => thrown)
  createLog({ level: 'info', file }).error({ err: error }, 'fault')

  const { err } = linesOf(file)[0] ?? {}
  expect(err).toMatchObject({ code: '23505', table: 'person', constraint: 'person_email_is_unique' })
  expect(readFileSync(file, 'utf8')).not.toContain('an@so.edu.vn')
  await clone.drop()
})

test('the cause of an error is logged with it', () => {
  const file = join(root, 'cause.log')

  const error = new Error('outer', { cause: new RangeError('inner') })
  createLog({ level: 'info', file }).error({ err: error }, 'fault')

  expect(linesOf(file)[0]?.err).toMatchObject({
    type: 'Error',
    message: 'outer',
    cause: { type: 'RangeError', message: 'inner' },
  })
})

test('a file that grew too large is put aside, and only one is kept', () => {
  const file = join(root, 'large.log')
  const log = openLogFile(file, 10)

  for (const line of ['first line\n', 'second line\n', 'third line\n']) log.write(line)

  expect(readFileSync(file, 'utf8')).toBe('third line\n')
  expect(readFileSync(`${file}.1`, 'utf8')).toBe('second line\n')
})

test.each([
  ['a folder', root],
  ['below a file', join(root, 'not-a-folder', 'a.log')],
])('a log that would be %s is refused by name', (_what, file) => {
  writeFileSync(join(root, 'not-a-folder'), '')

  expect(() => openLogFile(file)).toThrow(
    expect.objectContaining({ code: 'config.log_file_forbidden', args: { file } }),
  )
})
