import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countReports, describeCount } from './count-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'reports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let written = 0
function report(content: object | string): string {
  written += 1
  const path = join(folder, `${written}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const good = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, success: true }

test('reports are added up', () => {
  const count = countReports([report(good), report({ ...good, numPassedTests: 4 })])

  expect(count).toEqual({ passed: 7, failed: 0, skipped: 2, isGood: true })
  expect(describeCount(count)).toBe('7 passed, 0 failed, 2 skipped')
})

test('without skipped tests the line is shorter', () => {
  expect(describeCount({ passed: 1, failed: 0, skipped: 0, isGood: true })).toBe('1 passed, 0 failed')
})

test.each([
  ['a failed test', { numPassedTests: 3, numFailedTests: 1, success: false }],
  [
    'a file that did not load',
    { numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] },
  ],
  ['a failure outside of tests', { numPassedTests: 3, numFailedTests: 0, success: false }],
])('%s is a failure', (_what, content) => {
  expect(countReports([report(content)])).toEqual({ passed: 3, failed: 1, skipped: 0, isGood: false })
})

test.each([
  ['a missing report', join(folder, 'none.json')],
  ['a broken report', report('{"numPassed')],
])('%s is a failure', (_what, path) => {
  expect(countReports([report(good), path])).toEqual({ passed: 3, failed: 1, skipped: 1, isGood: false })
})

test('a run without tests is not good', () => {
  expect(countReports([report({ numPassedTests: 0, numFailedTests: 0, success: true })]).isGood).toBe(false)
})
