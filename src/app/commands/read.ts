import { access, constants, mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { checkPaper, type Finding, paperOf } from '#features/checking/rules/public.ts'
import { type Facts, factsOf } from '#features/reading/rules/facts-of.ts'
import { type Mark, marksOf } from '#features/reading/rules/marks-of.ts'
import { Refusal } from '#platform/refusal.ts'
import { EXIT } from '../exit-status.ts'
import { say, sayRefusal } from '../sentences.ts'
import { describeFacts } from './describe-facts.ts'
import { codeOf, explainOpening, type OpenedFile, openedFiles } from './opened-files.ts'

/** What stood behind `read FILE…`. */
export type ReadFlags = { out?: string; spans?: true; json?: true }

/** The facts in the shape that other programs take, with what the checker says about the document. */
type Said = { facts: Facts & { findings: SaidFinding[] }; marks: Mark[] }
type SaidFinding = Pick<Finding, 'rule' | 'severity' | 'spans'> & { note: string }

/**
 * `read`: prints what the reader finds in each file, or writes it to `--out DIR` as `DIR/NAME.json`. A file that cannot
 * be opened costs its own sentence and not the others.
 */
export async function read(files: string[], flags: ReadFlags): Promise<number> {
  refuseSameNames(files, flags)
  if (flags.out !== undefined) {
    await makeFolder(flags.out)
  }
  let refused = 0
  for await (const opened of openedFiles(files)) {
    explainOpening(opened)
    refused += 'refusal' in opened ? 1 : 0
    await deliver(opened, flags)
  }
  if (files.length > 1) {
    console.error(say('read.summary', { read: files.length - refused, refused }))
  }
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
  return { facts: { ...factsOf(paper.reading), findings }, marks: marksOf(paper.reading) }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw codeOf(error) === undefined ? error : new Refusal('read.out_forbidden', { folder })
  }
}

async function deliver(opened: OpenedFile, flags: ReadFlags): Promise<void> {
  const { file } = opened
  if ('refusal' in opened) {
    const { code } = opened.refusal
    if (flags.json) print(JSON.stringify({ file, refusal: { code, message: sayRefusal(opened.refusal) } }))
    return
  }
  const { facts, marks } = readAndCheck(opened.text)
  const spans = flags.spans ? { spans: marks } : {}
  if (flags.out !== undefined) {
    await writeFile(join(flags.out, nameOf(file)), `${JSON.stringify({ ...facts, ...spans }, null, 2)}\n`)
  }
  if (flags.json) {
    print(JSON.stringify({ file, facts, notices: opened.notices, ...spans }))
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

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
