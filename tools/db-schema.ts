import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '#platform/database/connect.ts'
import { databaseAt, openTestServer } from '../tests/kit/test-server.ts'
import { describeSchema } from './schema-text.ts'

// npm run db:schema: writes database/schema.sql from a database that has taken all steps.
const server = await openTestServer()
const db = connect(databaseAt(server.url, server.template))
writeFileSync(join(import.meta.dirname, '../database/schema.sql'), await describeSchema(db))
await db.destroy()
await server.close()
