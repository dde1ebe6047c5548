import { randomFrom } from '../../tests/kit/random.ts'
import { conveningText } from '../../tests/kit/texts/convening-text.ts'
import { corpusTexts } from '../../tests/kit/texts/corpus.ts'

/** The texts that are measured on: real ones where they stand beside the checkout, else made-up ones of the same kind. */
export function benchTexts(): { texts: string[]; kind: string } {
  const real = corpusTexts(['seeds']).map(({ text }) => text)
  if (real.length > 0) return { texts: real, kind: 'real' }
  return { texts: Array.from({ length: 20 }, (_, seed) => conveningText(randomFrom(seed)).text), kind: 'made-up' }
}

/**
 * Seconds of a processor that one call takes, measured over many. Not of the clock: a machine that does other things beside
 * would make every figure worse.
 */
export async function secondsOf(run: () => unknown, { atLeast = 2 } = {}): Promise<number> {
  await settle(run)
  return repeat(run, atLeast)
}

const WARM_UP = 1
const MOST_WARM_UPS = 12
const SETTLED = 0.95

/**
 * Runs until the engine has compiled what runs often: until twice in a row a second brought hardly anything more. A server
 * that reads all day works at that rate; its first texts take several times as long. What keeps getting slightly faster
 * or is disturbed is measured all the same.
 */
async function settle(run: () => unknown): Promise<void> {
  let best = Number.POSITIVE_INFINITY
  let steady = 0
  for (let round = 0; round < MOST_WARM_UPS && steady < 2; round += 1) {
    const seconds = await repeat(run, WARM_UP)
    steady = seconds < best * SETTLED ? 0 : steady + 1
    best = Math.min(best, seconds)
  }
}

async function repeat(run: () => unknown, atLeast: number): Promise<number> {
  const before = process.cpuUsage()
  let count = 0
  let passed = 0
  while (passed < atLeast) {
    await run()
    count += 1
    const { user, system } = process.cpuUsage(before)
    passed = (user + system) / 1_000_000
  }
  return passed / count
}
