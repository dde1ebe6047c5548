import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { connect } from '#platform/database/connect.ts'
import { startEmbedded } from '#platform/database/embedded.ts'
import { kill, type Victim } from './killing.ts'
import { type Program, startProgram, until } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'hoinghi-durability-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const VICTIMS: Victim[] = ['program', 'database', 'everything', 'backend']
const ROUNDS = Number(process.env.DURABILITY_ROUNDS ?? 12)

test(`of rows confirmed under ${ROUNDS} kills none is lost`, { timeout: ROUNDS * 60_000 }, async () => {
  const programs: Program[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    let program = programs.at(-1)
    if (program === undefined || program.child.signalCode !== null) {
      program = await startProgram(folder, { writers: 4 })
      programs.push(program)
    }
    const { child, kept } = program
    const before = kept.length
    await until(() => kept.length > before + 100, 'rows are written')
    // At another moment of the writers' work in each round.
    await sleep((round * 7) % 40)

    const victim = VICTIMS[round % VICTIMS.length] ?? 'program'
    kill(victim, child.pid ?? 0, folder)
    if (victim === 'program' || victim === 'everything') await program.ended
  }
  await programs.at(-1)?.kill('SIGKILL')

  const confirmed = programs.flatMap(({ kept }) => kept)
  const embedded = await startEmbedded({ dataFolder: folder })
  const db = connect(embedded.url)
  const found = await sql<{ number: number }>`select number from kept`.execute(db)
  const present = new Set(found.rows.map(({ number }) => number))
  await db.destroy()
  await embedded.stop()

  expect(confirmed.length).toBeGreaterThan(ROUNDS * 100)
  expect(confirmed.filter((number) => !present.has(number))).toEqual([])
})
