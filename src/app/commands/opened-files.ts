import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { SingleBar } from 'cli-progress'
import { LIMITS } from '#platform/opening/limits.ts'
import { openFile } from '#platform/opening/open-file.ts'
import { Refusal } from '#platform/refusal.ts'
import { printable } from '../printable.ts'
import { sayNotice, sayRefusal } from '../sentences.ts'

/** A file named on the command line: its text, with codes of what one should know; or why it was not opened. */
export type OpenedFile = { file: string; text: string; notices: string[] } | { file: string; refusal: Refusal }

/** Opens the files one after the other, with a bar at a terminal. `-` is the standard input. A bad one stops no other. */
export async function* openedFiles(files: readonly string[]): AsyncGenerator<OpenedFile> {
  const bar = startBar(files.length)
  for (const file of files) {
    yield await openOne(file)
    bar?.increment()
  }
  bar?.stop()
}

/** Tells the person at the terminal why a file was not opened, or how it was. */
export function explainOpening(opened: OpenedFile): void {
  const sentences =
    'refusal' in opened ? [sayRefusal(opened.refusal)] : opened.notices.map((notice) => sayNotice(notice) ?? notice)
  for (const sentence of sentences) console.error(`${printable(opened.file)}: ${sentence}`)
}

/** The code that Node gives to a failed call of the system. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

async function openOne(file: string): Promise<OpenedFile> {
  try {
    const bytes = await bytesOf(file)
    const { text, notices } = await openFile(bytes, file === '-' ? '' : basename(file))
    return { file, text, notices }
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
    case undefined:
      return undefined
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal('read.absent')
    case 'EACCES':
    case 'EPERM':
      return new Refusal('read.forbidden')
    // A name too long, links in a circle, a disk that fails: nothing that the program could mend.
    default:
      return new Refusal('read.unreadable')
  }
}

function startBar(total: number): SingleBar | undefined {
  if (total < 2 || !process.stderr.isTTY) return undefined
  const bar = new SingleBar({ format: `{bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true })
  bar.start(total, 0)
  return bar
}
