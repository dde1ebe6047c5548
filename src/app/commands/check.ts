import { findRulePage, type RulePage, rulePages } from '#features/checking/public.ts'
import { byWeight, checkText, type Finding } from '#features/checking/rules/public.ts'
import { Refusal } from '#platform/refusal.ts'
import { called } from '../called.ts'
import { EXIT } from '../exit-status.ts'
import { say, sayRefusal } from '../sentences.ts'
import { describeFindings, describeTally } from './describe-findings.ts'
import { filesIn } from './files-in-folders.ts'
import { explainOpening, openedFiles } from './opened-files.ts'
import { print } from './print.ts'
import { type CheckedFile, sarifOf } from './sarif.ts'

/** What stood behind `check FILE…`. */
export type CheckFlags = { json?: true; sarif?: true; explain?: string }

/**
 * `check`: holds each file against the rules and prints what it finds as a linter does; `--json` one line a file, `--sarif`
 * one log for editors and build servers; `--explain RULE` prints the page of a rule. Ends with 1 when there is a finding of
 * severity error, with 2 when a file could not be opened.
 */
export async function check(named: string[], flags: CheckFlags): Promise<number> {
  if (flags.explain !== undefined) return explain(flags.explain)
  if (named.length === 0) throw new Refusal('check.no_files', { program: called() })
  if (flags.json && flags.sarif) throw new Refusal('check.two_formats')
  const { files, notices } = await filesIn(named)
  for (const notice of notices) console.error(notice)
  if (files.length === 0) return EXIT.refused
  const checked: CheckedFile[] = []
  let refused = 0
  for await (const opened of openedFiles(files)) {
    explainOpening(opened)
    if ('refusal' in opened) {
      refused += 1
      const { file, refusal } = opened
      if (flags.json) print(JSON.stringify({ file, refusal: { code: refusal.code, message: sayRefusal(refusal) } }))
      continue
    }
    const findings = checkText(opened.text)
    checked.push({ file: opened.file, text: flags.sarif ? opened.text : '', findings })
    if (flags.json) print(JSON.stringify({ file: opened.file, findings }))
    else if (!flags.sarif) printFindings(opened.file, opened.text, findings)
  }
  // Of nothing that was opened there is nothing to log; the sentences have said why.
  if (flags.sarif && checked.length === 0 && refused > 0) return EXIT.refused
  if (flags.sarif) print(JSON.stringify(sarifOf(checked, await rulePages()), null, 2))
  else if (!flags.json) printTally(checked, refused)
  if (refused > 0) return EXIT.refused
  return checked.some(({ findings }) => findings.some(isError)) ? EXIT.findings : EXIT.done
}

async function explain(id: string): Promise<number> {
  const page = await findRulePage(id)
  if (page === null) {
    const rules = (await rulePages()).map((each) => each.id).join(', ')
    throw new Refusal('check.no_such_rule', { rule: id, rules })
  }
  print(pageAsText(page))
  return EXIT.done
}

function pageAsText({ title, text, sources }: RulePage): string {
  const law = sources.map(({ act, place }) => `- ${act}, ${place}`)
  return [title, '', text, ...(law.length > 0 ? ['', `## ${say('check.law')}`, '', ...law] : [])].join('\n')
}

function printFindings(file: string, text: string, findings: readonly Finding[]): void {
  for (const line of describeFindings(file, text, findings.toSorted(byWeight))) print(line)
}

function printTally(checked: readonly CheckedFile[], refused: number): void {
  for (const line of describeTally(checked, refused)) console.error(line)
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}
