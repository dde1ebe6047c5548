import { readText } from '#features/reading/rules/read.ts'
import { benchTexts } from './texts.ts'

// Run by memory.ts with --expose-gc. Prints the megabytes in use after each thousand texts as JSON.
const { texts } = benchTexts()
const heaps: { after: number; megabytes: number }[] = []
for (let count = 1; count <= 10_000; count += 1) {
  // A number in front makes each text a new one: nothing may be remembered from the last time it was read.
  readText(`${count}\n${texts[count % texts.length]}`)
  if (count % 1000 === 0) {
    globalThis.gc?.()
    heaps.push({ after: count, megabytes: process.memoryUsage().heapUsed / 1024 / 1024 })
  }
}
process.stdout.write(JSON.stringify(heaps))
