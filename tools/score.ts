import { parseArgs } from 'node:util'
import { type CorpusFolder, hasCorpus, MARKS, measureReader } from './measure-reader.ts'

// npm run score: how much of real documents the reader finds. With --fields each field is printed, with --misses every
// fact that was missed or made up, with --json everything for a program. FOLDER… chooses among seeds, real, dev.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, fields: { type: 'boolean' }, misses: { type: 'boolean' } },
})
const known = Object.keys(MARKS) as CorpusFolder[]
const folders = known.filter((name) => positionals.length === 0 || positionals.includes(name)).filter(hasCorpus)
if (folders.length === 0)
  process.stdout.write('No real documents stand beside this checkout (../shared/corpus), nothing to score.\n')

const all: Record<string, unknown> = {}
for (const folder of folders) {
  const { score, misses } = await measureReader(folder, values.misses ? ['--misses'] : [])
  all[folder] = score
  if (values.json) continue
  if (misses !== '') process.stdout.write(`${misses}\n`)
  if (values.fields) {
    for (const [field, { hit, spare, missed, f1 }] of Object.entries(score.fields))
      process.stdout.write(`  ${field.padEnd(16)} ${f1.toFixed(3)}  found ${hit}, made up ${spare}, missed ${missed}\n`)
  }
  const isHeld = score.macroF1 >= MARKS[folder] && score.sessionsOfNothing.length === 0
  process.stdout.write(
    `${folder.padEnd(6)} ${score.documents} documents, macro F1 ${score.macroF1.toFixed(3)} (mark ${MARKS[folder].toFixed(2)}), ` +
      `sessions where nothing is convened: ${score.sessionsOfNothing.join(', ') || 'none'} · ${isHeld ? 'held' : 'NOT HELD'}\n` +
      `${''.padEnd(6)} known findings ${((score.findingsRecall ?? 0) * 100).toFixed(0)} %, said in all ${score.findingsSaid}\n`,
  )
}
if (values.json) process.stdout.write(`${JSON.stringify(all)}\n`)
