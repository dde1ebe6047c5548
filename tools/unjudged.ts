import { parseArgs } from 'node:util'
import { judgedName, readJudged, saidOnCorpus } from '../tests/kit/texts/judged.ts'

// npm run judge: what the checker finds in the real documents and nobody has judged yet, one finding a line in the form of
// tests/marks/judged/*.tsv with the words and the message behind it. RULE… chooses rules, --all shows judged ones too.

const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } })
const judged = readJudged()
const known = new Set(judged.map((one) => judgedName(one, one.rule)))
const said = saidOnCorpus()
const now = new Set(said.map((one) => judgedName(one, one.finding.rule)))
const isChosen = (rule: string) => positionals.length === 0 || positionals.includes(rule)

for (const one of said) {
  const { rule, severity, message } = one.finding
  if (!isChosen(rule) || (!values.all && known.has(judgedName(one, rule)))) continue
  const words = one.words.replace(/\s+/g, ' ').slice(0, 120)
  process.stdout.write([one.document, rule, one.hash, '?', severity, message, words].join('\t').concat('\n'))
}
for (const one of judged.filter((each) => isChosen(each.rule) && !now.has(judgedName(each, each.rule))))
  process.stdout.write(`no longer said: ${[one.document, one.rule, one.hash].join('\t')}\n`)
