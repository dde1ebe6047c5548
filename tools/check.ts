import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runSteps, type Step, type StepResult } from './run-steps.ts'

// Everything that is checked before the tests: `npm run check`. With `--reports FOLDER` the results are also written in
// the form of test reports, so that tools/count-tests.ts can add them up: the programs as one test each in check.json,
// the tests of the code itself one by one in shape.json.

const ROOT = join(import.meta.dirname, '..')
const module = (path: string) => join(ROOT, 'node_modules', path)

const node = (name: string, path: string, ...args: string[]): Step => ({
  name,
  command: process.execPath,
  args: [module(path), ...args],
})

const { values } = parseArgs({ options: { reports: { type: 'string' } } })
const counted =
  values.reports === undefined
    ? []
    : ['--reporter=default', '--reporter=json', `--outputFile.json=${join(values.reports, 'shape.json')}`]

const SHAPE = 'shape, words, documents'
/** The longest first, so that none is left running alone at the end. */
const STEPS: Step[] = [
  node(SHAPE, 'vitest/vitest.mjs', 'run', '--project', 'shape', '--silent=passed-only', ...counted),
  node('dead code', 'knip/bin/knip.js', '--no-progress'),
  node('types of the server', 'typescript-7/bin/tsc', '-p', 'tsconfig.json'),
  node('types of the screens', 'typescript-7/bin/tsc', '-p', 'tsconfig.web.json'),
  { name: 'description of the interface', command: process.execPath, args: ['tools/api-write.ts', '--check'] },
  node('format and lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--colors=off', '.'),
]

process.chdir(ROOT)
const results = await runSteps(STEPS, tell)
const failed = results.filter(({ passed }) => !passed)
for (const { name, output } of failed) process.stdout.write(`\n── ${name}\n${output.trimEnd()}\n`)
process.stdout.write(
  failed.length === 0 ? '\nAll checks passed.\n' : `\n${failed.length} of ${results.length} checks failed.\n`,
)
if (values.reports !== undefined) {
  const programs = results.filter(({ name }) => name !== SHAPE)
  writeFileSync(join(values.reports, 'check.json'), JSON.stringify(countOf(programs)))
}
process.exitCode = failed.length === 0 ? 0 : 1

function tell({ name, passed, seconds }: StepResult): void {
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)\n`)
}

function countOf(all: StepResult[]) {
  const numFailedTests = all.filter(({ passed }) => !passed).length
  return {
    numPassedTests: all.length - numFailedTests,
    numFailedTests,
    numPendingTests: 0,
    success: numFailedTests === 0,
  }
}
