import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../../src/features/checking/messages.ts'
import { checkText } from '../../../src/features/checking/rules/check.ts'
import { corpusTexts } from './corpus.ts'

/** One finding on a real document, as a person judged it. Texts are not part of the project: a hash stands for the words. */
export type Judged = { document: string; rule: string; hash: string; isTrue: boolean; reason: string }

/** A finding on a real document, with what one needs to judge it. */
export type Said = { document: string; hash: string; finding: Finding; words: string }

const FOLDER = join(import.meta.dirname, '../../marks/judged')

/** Everything the checker finds in the real documents that stand beside the checkout; nothing where there are none. */
export function saidOnCorpus(): Said[] {
  return corpusTexts().flatMap(({ name, text }) =>
    checkText(text).map((finding) => ({
      document: name.replace(/\.txt$/, ''),
      hash: createHash('sha256').update(finding.key).digest('hex').slice(0, 8),
      finding,
      words: finding.spans.map((span) => text.slice(span.start, span.end)).join(' … '),
    })),
  )
}

/** The tables of `tests/marks/judged`: document, rule, hash, `true` or `false`, reason, by tabs. */
export function readJudged(): Judged[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const [document = '', rule = '', hash = '', verdict = '', reason = ''] = line.split('\t')
      return { document, rule, hash, isTrue: verdict === 'true', reason }
    })
}

/** Names one finding in one document. */
export function judgedName(of: { document: string; hash: string }, rule: string): string {
  return `${of.document} ${rule} ${of.hash}`
}
