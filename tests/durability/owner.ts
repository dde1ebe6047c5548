import { sql } from 'kysely'
import { connect, type Database } from '#platform/database/connect.ts'
import { startEmbedded } from '#platform/database/embedded.ts'

/**
 * A program that owns a data folder, to be killed by the tests: `node owner.ts DATA [WRITERS]`.
 * It tells its parent one JSON line for the address, and then the number of each row once the database has said that it
 * is kept.
 */
const [folder = '', writers = '0'] = process.argv.slice(2)

const embedded = await startEmbedded({ dataFolder: folder })
process.once('SIGTERM', async () => {
  await embedded.stop()
  process.exit(0)
})

const db = connect(embedded.url)
await sql`create table if not exists kept (number bigint primary key)`.execute(db)
tell({ url: embedded.url })
const started = Date.now() * 1000
await Promise.all(Array.from({ length: Number(writers) }, (_, index) => write(db, started + index * 100_000)))
setInterval(() => undefined, 1000)

async function write(db: Database, first: number): Promise<never> {
  for (let number = first; ; number += 1) {
    try {
      await sql`insert into kept values (${number})`.execute(db)
      tell({ kept: number })
    } catch {
      // The database was killed under this row: it may be there or not, since nobody was told that it is.
    }
  }
}

function tell(message: { url: string } | { kept: number }): void {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}
