import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatherSentences, replaceUnreleased } from './changelog-text.ts'

// Writes what users can notice into CHANGELOG.md, from the trailers of the commits since the last release.

const ROOT = join(import.meta.dirname, '..')
const PAGE = join(ROOT, 'CHANGELOG.md')

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

function findLastRelease(): string | undefined {
  const tags = git('tag', '--merged', 'HEAD', '--sort=-creatordate', '--list', 'v*').split('\n')
  return tags.find((tag) => tag !== '')
}

const release = findLastRelease()
const range = release === undefined ? 'HEAD' : `${release}..HEAD`
const sentences = gatherSentences(git('log', '--no-merges', '--format=%B%x1e', range))
writeFileSync(PAGE, replaceUnreleased(readFileSync(PAGE, 'utf8'), sentences))
process.stdout.write(`${sentences.length} sentences since ${release ?? 'the beginning'}\n`)
