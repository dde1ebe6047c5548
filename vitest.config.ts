import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Begins with what takes long, so that no core waits for it at the end. Vitest knows times of earlier runs only; after a
 * clean install it goes by the size of files.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => /\/tests\/(robustness|durability)\//.test(moduleId)
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

// Three kinds of tests, each by name: `npx vitest run --project shape`. `npm test` runs all, `npm test delegates` those
// whose path holds the word.
export default defineConfig({
  test: {
    pool: 'forks',
    // Without a word Vitest leaves a core to itself: of two one would have nothing to do.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // Ends what hangs. On a machine that is old or busy a test may take long: what must be quick is measured by its test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/shape/**'],
          globalSetup: ['tests/kit/global-setup.ts'],
          // Rules with their lexicons, or a server, would be loaded anew for each file, which costs more than its tests.
          // So files share a process, and a test leaves it as it found it.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'shape',
          include: ['tests/shape/**/*.test.ts'],
          globalSetup: ['tests/kit/global-setup.ts'],
          // They only read: a process loads the compiler and parses the project once for all its files.
          isolate: false,
          // They run beside types and lint on every core: what is slow then is no defect.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          // A browser and a server each, when all else is done: two at a time, for each mostly waits for its page.
          maxWorkers: 2,
          // What the page has to do first may take long where much else is done; without a word it is given a second.
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
