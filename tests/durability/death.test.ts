import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { connect } from '#platform/database/connect.ts'
import { startEmbedded } from '#platform/database/embedded.ts'
import { listProcesses } from './processes.ts'
import { isRunning, serverPid, startProgram, until } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'hoinghi-death-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the server ends when the program is killed', async () => {
  const program = await startProgram(folder)
  const server = serverPid(folder)

  await program.kill('SIGKILL')

  await until(() => !isRunning(server), 'the server ends after its program')
})

test('the server ends with a program that ends in order', async () => {
  const program = await startProgram(folder)
  const server = serverPid(folder)

  await program.kill('SIGTERM')

  expect({ exit: program.child.exitCode, isRunning: isRunning(server) }).toEqual({ exit: 0, isRunning: false })
})

test('a server that lost program and watchdog is ended at the next start', async () => {
  const program = await startProgram(folder)
  const orphan = serverPid(folder)
  // Stopped before it is killed, so that it cannot replace the watchdog in between.
  program.child.kill('SIGSTOP')
  for (const { pid } of listProcesses().filter(({ parent, name }) => parent === program.child.pid && name === 'sh')) {
    process.kill(pid, 'SIGKILL')
  }
  await program.kill('SIGKILL')
  expect(isRunning(orphan)).toBe(true)

  const embedded = await startEmbedded({ dataFolder: folder })

  expect(isRunning(orphan)).toBe(false)
  await embedded.stop()
})

test('a watchdog that is killed is replaced', async () => {
  const program = await startProgram(folder)
  const server = serverPid(folder)
  const dogs = () => listProcesses().filter(({ parent, name }) => parent === program.child.pid && name === 'sh')
  const [first] = dogs()

  process.kill(first?.pid ?? 0, 'SIGKILL')
  await until(() => dogs().some(({ pid }) => pid !== first?.pid), 'another watchdog appears')
  await program.kill('SIGKILL')

  await until(() => !isRunning(server), 'the server ends after its program')
})

test.each(['SIGKILL', 'SIGINT'] as const)('a server ended by %s is brought back', async (signal) => {
  let restarts = 0
  const embedded = await startEmbedded({ dataFolder: folder, onRestart: () => (restarts += 1) })
  const db = connect(embedded.url)
  await sql`create table ${sql.id(`by_${signal}`)} as select 1 as number`.execute(db)
  const first = serverPid(folder)

  process.kill(first, signal)
  await until(() => !isRunning(first), 'the server is gone')
  await until(() => restarts === 1, 'the restart is told')
  const answer = await sql`select number from ${sql.id(`by_${signal}`)}`.execute(db)

  expect(answer.rows).toEqual([{ number: 1 }])
  expect(serverPid(folder)).not.toBe(first)
  await db.destroy()
  await embedded.stop()
})

test('a killed backend costs its own statement and no other', async () => {
  const embedded = await startEmbedded({ dataFolder: folder })
  const db = connect(embedded.url)
  const backend = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)

  process.kill(backend.rows[0]?.pid ?? 0, 'SIGKILL')
  await until(async () => {
    const answer = await sql<{ n: number }>`select 1 as n`.execute(db).catch(() => undefined)
    return answer?.rows[0]?.n === 1
  }, 'the database answers again')

  await db.destroy()
  await embedded.stop()
})

test('a backend busy while its server is killed delays no other', async () => {
  const embedded = await startEmbedded({ dataFolder: folder })
  const db = connect(embedded.url)
  // Counts for minutes without ever looking up.
  const counting = sql`select count(*) from generate_series(1, 1000000000)`.execute(db).catch(() => undefined)
  await until(async () => {
    const busy = await sql`select from pg_stat_activity where query like '%generate_series%' and pid <> pg_backend_pid()
      and state = 'active'`.execute(db)
    return busy.rows.length > 0
  }, 'the backend counts')

  process.kill(serverPid(folder), 'SIGKILL')
  await counting
  const answer = await sql<{ n: number }>`select 1 as n`.execute(db)

  expect(answer.rows).toEqual([{ n: 1 }])
  await db.destroy()
  await embedded.stop()
})

test('nothing is left in the temporary folder, whoever is killed', async () => {
  const program = await startProgram(folder)
  const socketFolder = new URL(program.url).searchParams.get('host') ?? ''
  const server = serverPid(folder)
  process.kill(server, 'SIGKILL')

  await program.kill('SIGKILL')

  await until(() => !existsSync(socketFolder), 'the folder of the socket is removed')
})
