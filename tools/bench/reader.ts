import { readText } from '#features/reading/rules/read.ts'
import { atLeast, type Figure, figure } from './figure.ts'
import { benchTexts, secondsOf } from './texts.ts'

/** Texts a second that one core reads, and how the time grows with the length of a text. */
export async function benchReader(): Promise<Figure[]> {
  const { texts, kind } = benchTexts()
  const seconds = await secondsOf(() => texts.map(readText))
  const single = await secondsOf(() => readText(texts.join('\n\n')))
  const eight = await secondsOf(() => readText(Array(8).fill(texts.join('\n\n')).join('\n\n')))
  const letters = texts.join('').length / texts.length
  return [
    figure(
      `reader: ${texts.length} ${kind} texts of ${Math.round(letters)} letters`,
      texts.length / seconds,
      'texts/s',
      atLeast(300),
    ),
    figure('reader: time of an eight times longer text', eight / single / 8, '× linear', { kind: 'atMost', value: 2 }),
  ]
}
