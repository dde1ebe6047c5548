#!/usr/bin/env node
import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'

// Node keeps what it compiled for the next start, which then takes half the time. Where the folder cannot be written it
// does without. To be said before anything else is loaded, hence no import above; threads ask the environment.
const cache = join(import.meta.dirname, '../node_modules/.cache/hoinghi')
enableCompileCache(cache)
process.env.NODE_COMPILE_CACHE ??= cache
const { loadFromBundles } = await import('#app/bundled-packages.ts')
loadFromBundles()
const { runCommandLine } = await import('#app/command-line.ts')

process.exitCode = await runCommandLine(process.argv.slice(2))
// A program that runs until it is killed would never write it.
flushCompileCache()
