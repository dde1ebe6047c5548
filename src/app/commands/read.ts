import { createReadStream } from 'node:fs'
import { access, constants, mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { SingleBar } from 'cli-progress'
import { type Facts, factsOf } from '#features/reading/rules/facts-of.ts'
import { type Mark, marksOf } from '#features/reading/rules/marks-of.ts'
import { readText } from '#features/reading/rules/read.ts'
import { LIMITS } from '#platform/opening/limits.ts'
import { openFile } from '#platform/opening/open-file.ts'
import { Refusal } from '#platform/refusal.ts'
import { EXIT } from '../exit-status.ts'
import { say, sayNotice, sayRefusal } from '../sentences.ts'
import { describeFacts } from './describe-facts.ts'

/** What stood behind `read FILE…`. */
export type ReadFlags = { out?: string; spans?: true; json?: true }

type Outcome = { file: string; facts: Facts; marks: Mark[]; notices: string[] } | { file: string; refusal: Refusal }

/**
 * `read`: prints what the reader finds in each file, or writes it to `--out DIR` as `DIR/NAME.json`. A file that cannot
 * be opened costs its own sentence and not the others.
 */
export async function read(files: string[], flags: ReadFlags): Promise<number> {
  refuseSameNames(files, flags)
  if (flags.out !== undefined) {
    await makeFolder(flags.out)
  }
  const bar = startBar(files.length)
  let refused = 0
  for (const file of files) {
    const outcome = await readOne(file)
    refused += 'refusal' in outcome ? 1 : 0
    await deliver(outcome, flags)
    bar?.increment()
  }
  bar?.stop()
  if (files.length > 1) {
    console.error(say('read.summary', { read: files.length - refused, refused }))
  }
  return refused === 0 ? EXIT.done : EXIT.refused
}

async function readOne(file: string): Promise<Outcome> {
  try {
    const bytes = await bytesOf(file)
    const { text, notices } = await openFile(bytes, file === '-' ? '' : basename(file))
    const reading = readText(text)
    return { file, facts: factsOf(reading), marks: marksOf(reading), notices }
  } catch (error) {
    if (error instanceof Refusal) return { file, refusal: error }
    throw error
  }
}

/** Never more than may be opened: a disk image named by mistake is refused before it fills the memory. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const source = file === '-' ? process.stdin : createReadStream(file)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of source) {
      chunks.push(chunk)
      size += chunk.length
      if (size > LIMITS.fileBytes) break
    }
    return Buffer.concat(chunks)
  } catch (error) {
    throw refusalToRead(error) ?? error
  }
}

function refusalToRead(error: unknown): Refusal | undefined {
  switch (codeOf(error)) {
    case 'ENOENT':
      return new Refusal('read.absent')
    case 'EISDIR':
      return new Refusal('read.folder')
    case 'EACCES':
    case 'EPERM':
      return new Refusal('read.forbidden')
    default:
      return undefined
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw codeOf(error) === undefined ? error : new Refusal('read.out_forbidden', { folder })
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

async function deliver(outcome: Outcome, flags: ReadFlags): Promise<void> {
  if ('refusal' in outcome) {
    const { file, refusal } = outcome
    const message = sayRefusal(refusal)
    console.error(`${file}: ${message}`)
    if (flags.json) print(JSON.stringify({ file, refusal: { code: refusal.code, message } }))
    return
  }
  const { file, facts, marks, notices } = outcome
  for (const notice of notices) {
    console.error(`${file}: ${sayNotice(notice) ?? notice}`)
  }
  const spans = flags.spans ? { spans: marks } : {}
  if (flags.out !== undefined) {
    await writeFile(join(flags.out, nameOf(file)), `${JSON.stringify({ ...facts, ...spans }, null, 2)}\n`)
  }
  if (flags.json) {
    print(JSON.stringify({ file, facts, notices, ...spans }))
  } else if (flags.out === undefined) {
    print(describeFacts({ file, facts, marks: flags.spans ? marks : [] }))
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'stdin.json' : `${basename(file, extname(file))}.json`
}

/** Two results of one name would overwrite each other without a word. */
function refuseSameNames(files: string[], { out }: ReadFlags): void {
  const names = files.map(nameOf)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (out !== undefined && twice !== undefined) {
    throw new Refusal('read.same_name', { name: twice })
  }
}

function startBar(total: number): SingleBar | undefined {
  if (total < 2 || !process.stderr.isTTY) return undefined
  const bar = new SingleBar({ format: `{bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true })
  bar.start(total, 0)
  return bar
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
