import { expect, test } from 'vitest'
import { runSteps, type StepResult } from './run-steps.ts'

const script = (name: string, code: string) => ({ name, command: process.execPath, args: ['-e', code] })

test('every step runs and says whether it passed', async () => {
  const told: string[] = []

  const results = await runSteps(
    [script('good', 'console.log("seen")'), script('bad', 'console.error("broken"); process.exit(3)')],
    ({ name }) => told.push(name),
  )

  const byName = (a: StepResult, b: StepResult) => a.name.localeCompare(b.name)
  expect(results.sort(byName).map(({ name, passed, output }) => ({ name, passed, output }))).toEqual([
    { name: 'bad', passed: false, output: 'broken\n' },
    { name: 'good', passed: true, output: 'seen\n' },
  ])
  expect(told.sort()).toEqual(['bad', 'good'])
})

test('a command that does not exist has failed', async () => {
  const [result] = await runSteps([{ name: 'gone', command: 'no-such-command-here', args: [] }], () => {})

  expect(result?.passed).toBe(false)
  expect(result?.output).toContain('could not be started')
})
