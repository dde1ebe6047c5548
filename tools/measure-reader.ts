import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPaper } from '#features/checking/rules/check.ts'
import { paperOf } from '#features/checking/rules/paper.ts'
import { factsOf } from '#features/reading/rules/facts-of.ts'
import { openFile } from '#platform/opening/open-file.ts'
import { CORPUS } from '../tests/kit/texts/corpus.ts'

/** The folders of real documents, with the macro F1 that the reader holds on each. */
export const MARKS = { seeds: 0.97, real: 0.92, dev: 0.9 } as const

/** The share of the known slips that the checker finds on each. */
export const FINDINGS_MARKS = { seeds: 0.85, real: 0.75, dev: 0.7 } as const

export type CorpusFolder = keyof typeof MARKS

export type Score = {
  documents: number
  macroF1: number
  microF1: number
  /** Share of the known findings that the checker finds, matched by rule; null where none is known. */
  findingsRecall: number | null
  findingsSaid: number
  fields: Record<string, { hit: number; spare: number; missed: number; f1: number }>
  /** Documents that convene nothing and were said to hold a session. */
  sessionsOfNothing: string[]
}

/** Real documents are not part of the project; they stand beside it on some machines. */
export function hasCorpus(folder: CorpusFolder): boolean {
  return existsSync(join(CORPUS, folder)) && existsSync(join(CORPUS, 'score.mjs'))
}

/** Reads every document of the folder and has the scorer compare what was read with what a careful clerk reads. */
export async function measureReader(
  folder: CorpusFolder,
  more: string[] = [],
): Promise<{ score: Score; misses: string }> {
  const gold = join(CORPUS, folder)
  const said = mkdtempSync(join(tmpdir(), 'facts-'))
  try {
    const sessionsOfNothing = await writeFacts(gold, said)
    const args = [join(CORPUS, 'score.mjs'), '--gold', gold, '--said', said, '--json', ...more]
    const lines = execFileSync(process.execPath, args, { encoding: 'utf8' }).trimEnd().split('\n')
    const summary = JSON.parse(lines.at(-1) ?? '{}') as Omit<Score, 'sessionsOfNothing'>
    return { score: { ...summary, sessionsOfNothing }, misses: lines.slice(0, -1).join('\n') }
  } finally {
    rmSync(said, { recursive: true, force: true })
  }
}

async function writeFacts(gold: string, said: string): Promise<string[]> {
  mkdirSync(said, { recursive: true })
  const sessionsOfNothing: string[] = []
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.txt'))) {
    const { text } = await openFile(readFileSync(join(gold, file)), file)
    const paper = paperOf(text)
    const findings = checkPaper(paper).map(({ rule, message }) => ({ rule, note: message }))
    const facts = { ...factsOf(paper.reading), findings }
    const name = file.replace(/\.txt$/, '.json')
    const { convenes } = JSON.parse(readFileSync(join(gold, name), 'utf8')) as { convenes: boolean }
    if (!convenes && facts.sessions.length > 0) sessionsOfNothing.push(file)
    writeFileSync(join(said, name), JSON.stringify(facts))
  }
  return sessionsOfNothing
}
