import { existsSync, readFileSync } from 'node:fs'

/** What a test runner wrote with its reporter `json`; of it only the sums and what failed to start are used. */
type Report = {
  numPassedTests?: number
  numFailedTests?: number
  numPendingTests?: number
  numTodoTests?: number
  success?: boolean
  testResults?: { status?: string; assertionResults?: { status?: string }[] }[]
}

export type Count = { passed: number; failed: number; skipped: number; isGood: boolean }

/**
 * Adds up test reports. A report that is missing or broken counts as one failure: the run ended before it could be
 * written. So does a test file that could not be loaded: none of its tests was counted.
 */
export function countReports(paths: string[]): Count {
  const counts = paths.map(countReport)
  const sum = (pick: (count: Count) => number) => counts.map(pick).reduce((total, one) => total + one, 0)
  const passed = sum((count) => count.passed)
  const failed = sum((count) => count.failed)
  const skipped = sum((count) => count.skipped)
  return { passed, failed, skipped, isGood: passed > 0 && failed === 0 && counts.every(({ isGood }) => isGood) }
}

function countReport(path: string): Count {
  const report = readReport(path)
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0, isGood: false }
  const files = report.testResults ?? []
  const unloaded = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults?.some(isFailed),
  )
  const failed = (report.numFailedTests ?? 0) + unloaded.length
  // The runner also fails on what no test holds, such as an error thrown after the last one ended.
  const isSilentFailure = report.success === false && failed === 0
  return {
    passed: report.numPassedTests ?? 0,
    failed: isSilentFailure ? 1 : failed,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    isGood: failed === 0 && !isSilentFailure,
  }
}

function readReport(path: string): Report | undefined {
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return undefined
  }
}

function isFailed({ status }: { status?: string }): boolean {
  return status === 'failed'
}

/** One line for people and programs: `312 passed, 0 failed, 4 skipped`. */
export function describeCount({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

if (import.meta.main) {
  const count = countReports(process.argv.slice(2))
  process.stdout.write(`${describeCount(count)}\n`)
  process.exitCode = count.isGood ? 0 : 1
}
