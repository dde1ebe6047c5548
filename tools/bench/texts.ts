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
export async function secondsOf(run: () => unknown, { warmUp = 1, atLeast = 2 } = {}): Promise<number> {
  await repeat(run, warmUp)
  return repeat(run, atLeast)
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
