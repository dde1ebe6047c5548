import { expect, test } from 'vitest'
import { checkCommit, checkCommits, checkReasons, hasHistory } from './commits.ts'
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
  const full = { ...clean, subject: `delegates: R${'e'.repeat(59)}.`, body: `${'because '.repeat(9)}`.trim() }

  expect(checkCommit(clean)).toEqual([])
  expect(checkCommit({ ...full, body: `${full.body}!\n\nChangelog: none` })).toEqual([])
})

test.each([
  ['without an area', { ...clean, subject: 'Refuse nominations.' }, 'the form is'],
  ['without a full stop', { ...clean, subject: 'delegates: Refuse nominations' }, 'the form is'],
  ['in small letters', { ...clean, subject: 'delegates: refuse nominations.' }, 'the form is'],
  ['with a long subject', { ...clean, subject: `delegates: R${'e'.repeat(60)}.` }, 'more than 72'],
  ['with long lines', { ...clean, body: `${'why '.repeat(18)}ever\n\nChangelog: none` }, 'wrap it'],
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
