import { parseArgs } from 'node:util'
import { benchChecker } from './checker.ts'
import { describeFigures, type Figure } from './figure.ts'
import { benchMemory } from './memory.ts'
import { benchOpening } from './opening.ts'
import { benchPlans } from './plans.ts'
import { benchReader } from './reader.ts'
import { benchStart } from './start.ts'

// npm run bench: speeds and sizes beside their marks. `npm run bench -- reader start` runs only these; `--json` prints
// the figures for a program. It measures and does not judge: the exit code is 0 unless something breaks.

const BENCHES: Record<string, () => Promise<Figure[]>> = {
  reader: benchReader,
  checker: benchChecker,
  opening: benchOpening,
  plans: benchPlans,
  memory: benchMemory,
  start: benchStart,
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
const unknown = positionals.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}

const figures: Figure[] = []
for (const [name, run] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  if (!values.json) process.stderr.write(`measuring ${name} …\n`)
  figures.push(...(await run()))
}
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : describeFigures(figures))
