import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome, Sin } from './kit/tree.ts'

/** What a list of commits shows of each without cutting, and what a terminal shows of a body that git indents. */
const LONGEST_LINE = 72
/** Written while a line could still reach 80, by their subjects; history is not rewritten for a letter. */
const WIDE_BEFORE_THE_RULE = new Set([
  'app: Check files on the command line.',
  'checking: Look at head and foot of a paper like a clerk.',
])

/** Below this many commits a share says nothing. */
const ENOUGH = 10

/** How far back is read: what is older was judged when it was new. */
const RECENT = 300

export type Commit = { id: string; subject: string; body: string }

/** False in a copy without history; then there is nothing to judge. */
export function hasHistory(root: string): boolean {
  return existsSync(join(root, '.git'))
}

export function checkCommits(root: string): Outcome {
  const commits = listCommits(root)
  return {
    seen: commits.length,
    sins: [...commits.flatMap(checkCommit), ...checkReasons(commits)],
  }
}

/** A small commit may speak for itself; seven in ten say why. */
export function checkReasons(commits: Commit[]): Sin[] {
  const mute = commits.filter(({ body }) => listReasons(body).length === 0)
  if (commits.length < ENOUGH || mute.length * 10 <= commits.length * 3) return []
  const says = `${mute.length} of ${commits.length} have no body, more than three in ten; say why, what was considered`
  return [{ where: 'commits', says }]
}

function listCommits(root: string): Commit[] {
  const log = execFileSync('git', ['log', `-${RECENT}`, '--no-merges', '--format=%H%x1f%s%x1f%b%x1e'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return log
    .split('\x1e')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [id = '', subject = '', body = ''] = entry.split('\x1f')
      return { id, subject, body }
    })
}

/** Form of one commit: `area: Imperative sentence.`, lines one can read, and the sentence for users. */
export function checkCommit({ id, subject, body }: Commit): Sin[] {
  const where = `commit ${id.slice(0, 12)} "${subject}"`
  const lines = body.trim().split('\n')
  const why = listReasons(body)
  const trailers = lines.filter((line) => line.startsWith('Changelog:'))
  const sins: Sin[] = []
  const refuse = (is: boolean, says: string) => {
    if (is) sins.push({ where, says })
  }
  refuse(!/^[a-z0-9-]+(\/[a-z0-9-]+)*: \p{Lu}.*\.$/u.test(subject), 'the form is "area: Imperative sentence."')
  refuse(subject.length > LONGEST_LINE, `subject of ${subject.length} characters, more than ${LONGEST_LINE}`)
  refuse(
    !WIDE_BEFORE_THE_RULE.has(subject) && why.some((line) => line.length > LONGEST_LINE && line.includes(' ')),
    `a line of the body is over ${LONGEST_LINE} columns; wrap it`,
  )
  refuse(trailers.length !== 1, 'one trailer "Changelog: <câu tiếng Việt>", or "Changelog: none"')
  return sins
}

function listReasons(body: string): string[] {
  return body.split('\n').filter((line) => line.trim() !== '' && !isTrailer(line))
}

function isTrailer(line: string): boolean {
  return /^(Changelog|Fixes|Co-authored-by|Signed-off-by|Refs)\b/i.test(line)
}
