#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// The command that people run. It only opens the cache of compiled modules before the first TypeScript is loaded: without,
// Node brings its compiler along at every start, for one file.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/hoinghi'))
await import('../src/main.ts')
