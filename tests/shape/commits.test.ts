import { expect, test } from 'vitest'
import { checkCommit, checkCommits, checkReasons, checkSubjects, hasHistory } from './commits.ts'
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
  ['with a long subject', { ...clean, subject: `delegates: R${'e'.repeat(69)}.` }, 'more than 80'],
  ['with long lines', { ...clean, body: `${'why '.repeat(21)}\n\nChangelog: none` }, 'wrap it'],
  ['without a sentence for users', { ...clean, body: 'Because.' }, 'one trailer'],
])('a commit %s is refused', (_what, commit, says) => {
  expect(describe(checkCommit(commit))).toEqual([expect.stringContaining(says)])
})

test('commits that do not say why are refused when they are many', () => {
  const mute = { ...clean, body: 'Changelog: none' }

  expect(checkReasons([...Array(7).fill(clean), ...Array(3).fill(mute)])).toEqual([])
  expect(describe(checkReasons([...Array(6).fill(clean), ...Array(4).fill(mute)]))).toEqual([
    'commits: 4 of 10 have no body, more than three in ten; say why, what was considered',
  ])
})

test('subjects over 72 characters are refused when they are many', () => {
  const long = { ...clean, subject: `delegates: R${'e'.repeat(62)}.` }

  expect(checkSubjects([...Array(39).fill(clean), ...Array(2).fill(long)])).toEqual([])
  expect(describe(checkSubjects([...Array(38).fill(clean), ...Array(3).fill(long)]))).toEqual([
    'commits: 3 of 41 have a subject over 72 characters, more than one in twenty',
  ])
})
