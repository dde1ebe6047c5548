import { randomFrom } from '../../tests/kit/random.ts'
import { conveningText } from '../../tests/kit/texts/convening-text.ts'
import { corpusTexts } from '../../tests/kit/texts/corpus.ts'

/** The texts that are measured on: real ones where they stand beside the checkout, else made-up ones of the same kind. */
export function benchTexts(): { texts: string[]; kind: string } {
  const real = corpusTexts(['seeds']).map(({ text }) => text)
  if (real.length > 0) return { texts: real, kind: 'real' }
  return { texts: Array.from({ length: 20 }, (_, seed) => conveningText(randomFrom(seed)).text), kind: 'made-up' }
}

/** Calls `run` over and over for at least the given time and returns the seconds that one call took. */
export async function secondsOf(run: () => unknown, { atLeast = 2 } = {}): Promise<number> {
  // Once unmeasured, so that loading and compiling are not counted.
  await run()
  const started = performance.now()
  let count = 0
  let passed = 0
  while (passed < atLeast) {
    await run()
    count += 1
    passed = (performance.now() - started) / 1000
  }
  return passed / count
}
