import { createHash } from 'node:crypto'
import { lineAt, listFiles, type Outcome, readText, type Sin } from './kit/tree.ts'

/**
 * Hashes of words that do not belong into the product: names of tools it is made with and of the hosts its packages
 * come from. Only hashes stand here, so that this file keeps its own rule. To find what a sinner is, read its line.
 */
const FOREIGN_WORDS = new Set([
  '158cec7f6fb3fc64',
  '171802f74b6d294b',
  '2bb91a5e5fa4270c',
  '3125f4405dd0055d',
  '3b40f0f3cc06c5ce',
  '46557cf1ec60e5d6',
  '6cbcfbfc91d0da14',
  '7af23234ee6a3287',
  '83b8fed08e695c3d',
  'b91ffc07ac58f587',
  'c57a3a8c7a57fc5e',
  'c946c016c29faff2',
  'caa89245a45579de',
  'f14ffa89d40cbbfd',
])

/** A file or folder of the machine that somebody worked on. Paths are put together so as not to match here. */
const MACHINE_PATH = new RegExp(
  `(?<![\\w.\\-/$}\\])])/(?:${['wo' + 'rk', 'ho' + 'me', 'ro' + 'ot', 'Us' + 'ers'].join('|')})/[\\w.-]+`,
)
const BINARY = /\.(png|jpe?g|gif|ico|woff2?|ttf|otf|pdf|docx?|odt|zip|gz)$/
/** The lock file names thousands of other people's packages. */
const NOT_OURS = /^package-lock\.json$/

/** Nothing in the project tells on whose machine or with which tools it was made: it reads the same for everyone. */
export function checkTraces(root: string): Outcome {
  const paths = listFiles(root).filter((path) => !BINARY.test(path) && !NOT_OURS.test(path))
  const sins = paths.flatMap((path) => checkOne(path, readText(root, path)))
  return { seen: paths.length, sins }
}

function checkOne(path: string, text: string): Sin[] {
  const lines = text.split('\n')
  const paths = lines.flatMap((line, i) => {
    const found = line.match(MACHINE_PATH)?.[0]
    if (found === undefined) return []
    return [
      {
        where: `${path}:${i + 1}`,
        says: `path ${found} of one machine; make it relative, or ask the system (os.homedir())`,
      },
    ]
  })
  const words = [...text.matchAll(/[A-Za-z][A-Za-z0-9]{3,}/g)]
    .filter(([word]) => FOREIGN_WORDS.has(hashWord(word)))
    .map((match) => ({
      where: `${path}:${lineAt(text, match.index)}`,
      says: `names "${match[0]}", which is no part of the product; leave it out`,
    }))
  return [...paths, ...words]
}

/** The form in which words stand in the list above. */
export function hashWord(word: string): string {
  return createHash('sha256').update(`hoinghi ${word.toLowerCase()}`).digest('hex').slice(0, 16)
}
