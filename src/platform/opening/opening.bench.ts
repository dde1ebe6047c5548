import { readFileSync } from 'node:fs'
import { openFile, openText } from './open-file.ts'

/** What opening one kind of file costs. Times are of one thread's work, in milliseconds. */
export type OpeningCost = { name: string; runs: number; median: number; p99: number; perSecond: number }

const SAMPLES = new URL('../../../tests/samples/opening/', import.meta.url)
const FORMATS = ['docx', 'odt', 'doc', 'rtf', 'pdf'] as const

/** Opens a document of three pages in each format, and its text as pasted; `runs` times each after warming up. */
export async function benchOpening(runs = 60): Promise<OpeningCost[]> {
  const costs: OpeningCost[] = []
  let text = ''
  for (const format of FORMATS) {
    const name = `cong-van.${format}`
    const bytes = Uint8Array.from(readFileSync(new URL(name, SAMPLES)))
    text ||= (await openFile(bytes, name)).text
    costs.push(await cost(`open ${format}, 3 pages`, runs, () => openFile(bytes, name)))
  }
  const plain = new TextEncoder().encode(text)
  costs.push(await cost('open txt', runs, () => openFile(plain, 'a.txt')))
  costs.push(await cost('open pasted text', runs, async () => openText(text)))
  return costs
}

/** The time until the first PDF is open, with the start of its thread. */
export async function benchFirstPdf(): Promise<OpeningCost> {
  const bytes = Uint8Array.from(readFileSync(new URL('cong-van.pdf', SAMPLES)))
  const start = performance.now()
  await openFile(bytes, 'cong-van.pdf')
  const first = performance.now() - start
  return { name: 'open the first pdf', runs: 1, median: first, p99: first, perSecond: 1000 / first }
}

async function cost(name: string, runs: number, work: () => Promise<unknown>): Promise<OpeningCost> {
  for (let run = 0; run < Math.ceil(runs / 5); run++) await work()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    await work()
    const used = process.cpuUsage(before)
    times.push((used.user + used.system) / 1000)
  }
  times.sort((left, right) => left - right)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return { name, runs, median: at(0.5), p99: at(0.99), perSecond: 1000 / mean }
}
