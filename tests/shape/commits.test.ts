import { expect, test } from 'vitest'
import { checkCommit, checkCommits, hasHistory } from './commits.ts'
import { describe, PROJECT } from './kit/tree.ts'

const clean = {
  id: '0123456789abcdef',
  subject: 'delegates: Refuse nominations past the quota.',
  body: 'Two secretaries could take the last seat together.\n\nChangelog: Không còn cử vượt chỉ tiêu.',
}

// A copy without history (an archive, an installed package) has no commits to judge.
test.skipIf(!hasHistory(PROJECT))('commits say where, what and why', () => {
  const { seen, sins } = checkCommits(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(0)
})

test('a commit in the form passes', () => {
  expect(checkCommit(clean)).toEqual([])
})

test.each([
  ['without an area', { ...clean, subject: 'Refuse nominations.' }, 'the form is'],
  ['without a full stop', { ...clean, subject: 'delegates: Refuse nominations' }, 'the form is'],
  ['in small letters', { ...clean, subject: 'delegates: refuse nominations.' }, 'the form is'],
  ['with a long subject', { ...clean, subject: `delegates: R${'e'.repeat(61)}.` }, 'more than 72'],
  ['without a reason', { ...clean, body: 'Changelog: none' }, 'the body says why'],
  ['with long lines', { ...clean, body: `${'why '.repeat(21)}\n\nChangelog: none` }, 'wrap it'],
  ['without a sentence for users', { ...clean, body: 'Because.' }, 'one trailer'],
])('a commit %s is refused', (_what, commit, says) => {
  expect(describe(checkCommit(commit))).toEqual([expect.stringContaining(says)])
})
