import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test, vi } from 'vitest'
import { connect } from './connect.ts'
import { type Embedded, startEmbedded } from './embedded.ts'

const root = mkdtempSync(join(tmpdir(), 'hoinghi-embedded-'))
/** Made once, since that takes most of the time. Its name has all that has ever broken a command line. */
const dataFolder = join(root, `Sở Giáo dục & "Đào tạo" %20#1`, 'dữ liệu')
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function ask(embedded: Embedded, question: string): Promise<unknown> {
  const db = connect(embedded.url)
  const answer = await sql.raw<{ answer: unknown }>(question).execute(db)
  await db.destroy()
  return answer.rows[0]?.answer
}

test('what was kept in a data folder is there at the next start', async () => {
  const first = await startEmbedded({ dataFolder })
  await ask(first, `create table note as select 'Giấy mời' as title`)
  await first.stop()

  const second = await startEmbedded({ dataFolder })

  expect({ first: first.isNew, second: second.isNew }).toEqual({ first: true, second: false })
  expect(await ask(second, 'select title as answer from note')).toBe('Giấy mời')
  await second.stop()
})

test('a relative data folder works', async () => {
  const embedded = await startEmbedded({ dataFolder: relative(process.cwd(), dataFolder) })

  expect(await ask(embedded, 'select 1 as answer')).toBe(1)
  await embedded.stop()
})

test('the server sorts Vietnamese, keeps its word, hears no network', async () => {
  const embedded = await startEmbedded({ dataFolder })

  const sorted = `select string_agg(name, ' ' order by name) as answer
    from (values ('Đông'), ('Dũng'), ('Ánh'), ('Ân'), ('An'), ('Em')) as person (name)`
  expect(await ask(embedded, sorted)).toBe('An Ánh Ân Dũng Đông Em')
  const settings = ['fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'unix_socket_permissions']
  const found = settings.map((name) => `current_setting('${name}')`).join(', ')
  expect(await ask(embedded, `select array[${found}] as answer`)).toEqual(['on', 'on', 'on', '', '0700'])
  await embedded.stop()
})

test('only the owner may look at the data and at the socket', async () => {
  const embedded = await startEmbedded({ dataFolder })

  const modes = ['postgres', 'postgres.password', 'postgres.log', 'lock', 'holder']
    .map((name) => join(dataFolder, name))
    .concat(new URL(embedded.url).searchParams.get('host') ?? '')
    .map((path) => statSync(path).mode & 0o077)

  expect(modes).toEqual([0, 0, 0, 0, 0, 0])
  await embedded.stop()
})

test('a wrong password is refused by the server', async () => {
  const embedded = await startEmbedded({ dataFolder })

  const db = connect(embedded.url.replace(/:[0-9a-f]+@/, ':wrong@'))
  const answer = sql`select 1`.execute(db)

  await expect(answer).rejects.toMatchObject({ code: '28P01' })
  await db.destroy()
  await embedded.stop()
})

test('a folder in use is refused, and free again after the stop', async () => {
  const first = await startEmbedded({ dataFolder })

  await expect(startEmbedded({ dataFolder })).rejects.toMatchObject({
    code: 'database.folder_in_use',
    args: { folder: dataFolder, process: String(process.pid) },
  })
  await first.stop()
  const second = await startEmbedded({ dataFolder })
  await second.stop()
})

test('a start that fails leaves no folder of a socket behind', async () => {
  const broken = join(root, 'broken')
  const temporary = join(root, 'temporary')
  mkdirSync(temporary)
  const first = await startEmbedded({ dataFolder: broken })
  await first.stop()
  writeFileSync(join(broken, 'postgres', 'postgresql.auto.conf'), "no_such_setting = 'on'\n")
  vi.stubEnv('TMPDIR', temporary)

  await expect(startEmbedded({ dataFolder: broken })).rejects.toThrow()

  expect(readdirSync(temporary)).toEqual([])
  vi.unstubAllEnvs()
})

test('a stale process number of a stranger does not hinder the start', async () => {
  writeFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), `${process.ppid}\n${dataFolder}/postgres\n`)

  const embedded = await startEmbedded({ dataFolder })

  expect(await ask(embedded, 'select 1 as answer')).toBe(1)
  await embedded.stop()
})

test('a first start that was cut off is begun anew', async () => {
  const unfinished = join(root, 'cut-off')
  mkdirSync(join(unfinished, 'postgres.new'), { recursive: true })
  writeFileSync(join(unfinished, 'postgres.new', 'PG_VERSION'), '18\n')
  writeFileSync(join(unfinished, 'postgres.new.password'), 'x')

  const embedded = await startEmbedded({ dataFolder: unfinished })

  expect(embedded.isNew).toBe(true)
  await embedded.stop()
})

test('files of another PostgreSQL are refused untouched', async () => {
  const foreign = join(root, 'other')
  mkdirSync(join(foreign, 'postgres'), { recursive: true })
  writeFileSync(join(foreign, 'postgres', 'PG_VERSION'), '16\n')

  await expect(startEmbedded({ dataFolder: foreign })).rejects.toMatchObject({
    code: 'database.other_major',
    args: { found: '16', wanted: '18' },
  })
  expect(readFileSync(join(foreign, 'postgres', 'PG_VERSION'), 'utf8')).toBe('16\n')
})

test('a file in the place of the data folder is refused', async () => {
  const file = join(root, 'file')
  writeFileSync(file, '')

  await expect(startEmbedded({ dataFolder: file })).rejects.toMatchObject({ code: 'database.folder_forbidden' })
})
