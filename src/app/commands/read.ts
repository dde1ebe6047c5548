import { accessSync, constants } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { checkPaper, type Finding, paperOf } from '#features/checking/rules/public.ts'
import { factsOf } from '#features/reading/rules/facts-of.ts'
import { type Mark, marksOf } from '#features/reading/rules/marks-of.ts'
import type { Reading } from '#features/reading/rules/public.ts'
import { makeFolder } from '#platform/files/make-folder.ts'
import { Refusal } from '#platform/refusal.ts'
import { EXIT } from '../exit-status.ts'
import { say, sayRefusal } from '../sentences.ts'
import { describeFacts } from './describe-facts.ts'
import { filesIn } from './files-in-folders.ts'
import { codeOf, explainOpening, type OpenedFile, openedFiles } from './opened-files.ts'
import { print } from './print.ts'

/** What stood behind `read FILE…`. */
export type ReadFlags = { out?: string; spans?: true; json?: true }

/** The facts in the shape that other programs take, with what the checker says about the document. */
type Said = { reading: Reading; facts: ReturnType<typeof factsOf> & { findings: SaidFinding[] }; marks: Mark[] }
type SaidFinding = Pick<Finding, 'rule' | 'severity' | 'spans'> & { note: string }

/**
 * `read`: prints what the reader finds in each file, or writes it to `--out DIR` as `DIR/NAME.json`. A file that cannot
 * be opened costs its own sentence and not the others.
 */
export async function read(named: string[], flags: ReadFlags): Promise<number> {
  const { files, notices } = await filesIn(named)
  for (const notice of notices) console.error(notice)
  if (files.length === 0) return EXIT.refused
  refuseSameNames(files, flags)
  if (flags.out !== undefined) {
    makeOutFolder(flags.out)
  }
  let refused = 0
  for await (const opened of openedFiles(files)) {
    explainOpening(opened)
    const delivered = await deliver(opened, flags)
    if ('refusal' in delivered && delivered !== opened) explainOpening(delivered)
    refused += 'refusal' in delivered ? 1 : 0
  }
  const counts = { read: files.length - refused, refused }
  if (flags.out !== undefined) console.error(say('read.summary_out', { ...counts, folder: flags.out }))
  else if (files.length > 1) console.error(say('read.summary', counts))
  return refused === 0 ? EXIT.done : EXIT.refused
}

function readAndCheck(text: string): Said {
  const paper = paperOf(text)
  const findings = checkPaper(paper).map(({ rule, severity, spans, message }) => ({
    rule,
    note: message,
    severity,
    spans,
  }))
  return { reading: paper.reading, facts: { ...factsOf(paper.reading), findings }, marks: marksOf(paper.reading) }
}

function makeOutFolder(folder: string): void {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw codeOf(error) === undefined ? error : new Refusal('read.out_forbidden', { folder })
  }
}

/** Gives the file back, with a refusal where its result could not be written. */
async function deliver(opened: OpenedFile, flags: ReadFlags): Promise<OpenedFile> {
  const { file } = opened
  if ('refusal' in opened) {
    const { code } = opened.refusal
    if (flags.json) print(JSON.stringify({ file, refusal: { code, message: sayRefusal(opened.refusal) } }))
    return opened
  }
  const { reading, facts, marks } = readAndCheck(opened.text)
  const spans = flags.spans ? { spans: marks } : {}
  if (flags.json) {
    print(JSON.stringify({ file, facts, notices: opened.notices, ...spans }))
  } else if (flags.out === undefined) {
    print(describeFacts({ file, reading, marks: flags.spans ? marks : [] }))
  }
  if (flags.out === undefined) return opened
  const refusal = await writeResult(join(flags.out, nameOf(file)), { ...facts, ...spans })
  return refusal === null ? opened : { file, refusal }
}

async function writeResult(name: string, result: object): Promise<Refusal | null> {
  try {
    await writeFile(name, `${JSON.stringify(result, null, 2)}\n`)
    return null
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    const isFull = codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT'
    return isFull ? new Refusal('read.out_full') : new Refusal('read.out_file_forbidden', { name })
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
