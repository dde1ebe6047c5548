import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeLock, type Lock, listMissing } from './lock-text.ts'

// npm run lock: names in package-lock.json the builds for other systems that npm left out. To be run after each
// `npm install`; the shape tests say so when it is needed.

const PATH = join(import.meta.dirname, '..', 'package-lock.json')
const lock = JSON.parse(readFileSync(PATH, 'utf8')) as Lock
const missing = listMissing(lock)
writeFileSync(PATH, `${JSON.stringify(completeLock(lock), null, 2)}\n`)
process.stdout.write(`${missing.length} builds for other systems added\n`)
