import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { openFile } from '#platform/opening/open-file.ts'
import { Refusal } from '#platform/refusal.ts'
import { mutate, seeded } from '../kit/files/mutate.ts'

const sample = (name: string) => Uint8Array.from(readFileSync(new URL(`../samples/opening/${name}`, import.meta.url)))
const HTML = strToU8(
  `<!DOCTYPE html><html><body><form><nav><a>Tin</a></nav><table border="1"><tr><td>8g</td><td>Khai mạc</td></tr></table>${'<p>Kính gửi các trường trong cụm</p><ol><li>một</li></ol>'.repeat(30)}</form></body></html>`,
)
// A typical file takes a tenth of this; the library for PDF rebuilds the index of a damaged file, and memory is cleared at times.
const SLOWEST = 1_000
const COUNT = Number(process.env.OPENING_MUTATIONS ?? 500)

beforeAll(async () => {
  // The thread for PDF files starts once; its start is not the file's time.
  await openFile(sample('cong-van.pdf'), 'a.pdf')
})

/**
 * Opens the bytes and tells what work it took, in milliseconds of a processor: the clock would measure whatever else the machine
 * does. Anything but a result or a refusal fails the test.
 */
async function timeOf(bytes: Uint8Array, name: string): Promise<number> {
  const before = process.cpuUsage()
  try {
    await openFile(bytes, name)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

/** An archive is damaged inside a part, because damage to the packed bytes is always found by their checksum. */
function mutateInside(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'))
  const name = names[Math.floor(random() * names.length)] ?? ''
  const part = parts[name] ?? new Uint8Array(0)
  return zipSync({ ...parts, [name]: random() < 0.5 ? mutate(part, random) : mutateTags(part, random) })
}

/** The part stays well-formed, but its elements trade names: what a reader must expect of any program. */
function mutateTags(part: Uint8Array, random: () => number): Uint8Array {
  const text = strFromU8(part)
  const names = [...new Set(text.match(/(?<=<)\w+:\w+/g) ?? ['w:p'])]
  const pick = () => names[Math.floor(random() * names.length)] ?? 'w:p'
  const [from, to] = [pick(), pick()]
  return strToU8(text.replace(new RegExp(`(</?)${from}(?=[ />])`, 'g'), `$1${to}`))
}

test.each([
  ['cong-van.docx', 'bytes', mutate, COUNT / 5],
  ['cong-van.docx', 'parts', mutateInside, COUNT / 2],
  ['cong-van.odt', 'parts', mutateInside, COUNT / 5],
  ['cong-van.rtf', 'bytes', mutate, COUNT / 2],
  ['cong-van.doc', 'bytes', mutate, COUNT],
  ['giay-moi-tcvn3.doc', 'bytes', mutate, COUNT / 2],
  ['cong-van.pdf', 'bytes', mutate, (COUNT * 3) / 10],
] as const)(
  '%s with damaged %s gives a result or a refusal, quickly',
  async (name, _what, damage, count) => {
    const bytes = sample(name)
    const random = seeded(20_241_124)
    const times: number[] = []

    for (let copy = 0; copy < count; copy++) times.push(await timeOf(damage(bytes, random), name))

    report(
      name,
      times.sort((left, right) => left - right),
    )
    expect(times.at(-1)).toBeLessThan(SLOWEST)
  },
  120_000,
)

test('damaged web pages give a result or a refusal, quickly', async () => {
  const random = seeded(7)
  const times: number[] = []

  for (let copy = 0; copy < COUNT / 2; copy++) times.push(await timeOf(mutate(HTML, random), 'a.html'))

  report(
    'html',
    times.sort((left, right) => left - right),
  )
  expect(times.at(-1)).toBeLessThan(SLOWEST)
})

test('every kind of file under every other name gives a result or a refusal', async () => {
  const names = ['docx', 'doc', 'rtf', 'odt', 'pdf'].map((format) => `cong-van.${format}`)
  for (const name of names)
    for (const other of [...names, 'x.txt', 'x.md', 'x.html', '']) await timeOf(sample(name), other)
})

/** `OPENING_REPORT=1` prints what was measured. */
function report(name: string, times: readonly number[]): void {
  if (process.env.OPENING_REPORT === undefined) return
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]?.toFixed(1)
  console.error(`${name}: ${times.length} copies, median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`)
}
