import { expect, test } from 'vitest'
import { contentOf } from '../rules/content.ts'
import { joined } from './joining.ts'

const base = contentOf('một\nhai\nba\nbốn')

test('changes of different lines add up', () => {
  const result = joined(base, contentOf('MỘT\nhai\nba\nbốn'), contentOf('một\nhai\nba\nBỐN\nnăm'))

  expect(result).toEqual({ content: contentOf('MỘT\nhai\nba\nBỐN\nnăm'), clashes: [] })
})

test('changes of neighbouring lines are shown, as they may be one thought', () => {
  const result = joined(base, contentOf('một\nHAI\nba\nbốn'), contentOf('một\nhai\nBA\nbốn'), ['theirs'])

  expect(result.content.text).toBe('một\nhai\nBA\nbốn')
  expect(result.clashes.length).toBe(1)
})

test('different changes of one line are shown, and one chooses', () => {
  const mine = contentOf('một\nhai của tôi\nba\nbốn')
  const theirs = contentOf('một\nhai của bạn\nba\nbốn')

  expect(joined(base, mine, theirs).clashes).toMatchObject([{ mine: 'hai của tôi', theirs: 'hai của bạn' }])
  expect(joined(base, mine, theirs, ['theirs']).content.text).toBe(theirs.text)
  expect(joined(base, mine, theirs, ['both']).content.text).toBe('một\nhai của bạn\nhai của tôi\nba\nbốn')
})

test('a fact that both said differently is chosen too', () => {
  const mine = { ...base, corrections: [{ path: 'chair', value: 'Ông A' }] }
  const theirs = { ...base, corrections: [{ path: 'chair', value: 'Bà B' }] }

  expect(joined(base, mine, theirs).clashes).toMatchObject([{ path: 'chair', mine: 'Ông A', theirs: 'Bà B' }])
  expect(joined(base, mine, theirs, ['theirs']).content).toEqual(theirs)
})

test('taking back an older change keeps what came after it', () => {
  const after = contentOf('một\nHAI\nba\nbốn')
  const now = contentOf('một\nHAI\nba\nBỐN')

  expect(joined(after, base, now).content.text).toBe('một\nhai\nba\nBỐN')
})

test.each([
  { where: 'in the middle', pick: 'mine', expected: 'A\nC' },
  { where: 'in the middle', pick: 'theirs', expected: 'A\nB2\nC' },
  { where: 'in the middle', pick: 'both', expected: 'A\nB2\nC' },
  { where: 'at the end', pick: 'mine', expected: 'A' },
  { where: 'at the end', pick: 'theirs', expected: 'A\nB2' },
  { where: 'at the end', pick: 'both', expected: 'A\nB2' },
  { where: 'alone', pick: 'mine', expected: '' },
  { where: 'alone', pick: 'theirs', expected: 'B2' },
  { where: 'alone', pick: 'both', expected: 'B2' },
] as const)('a line $where that I took away and they changed: $pick', ({ where, pick, expected }) => {
  const around = (line: string[]) =>
    contentOf((where === 'alone' ? line : where === 'at the end' ? ['A', ...line] : ['A', ...line, 'C']).join('\n'))
  const [ground, without, changed] = [around(['B']), around([]), around(['B2'])]
  const turned = ({ mine: 'theirs', theirs: 'mine', both: 'both' } as const)[pick]

  expect(joined(ground, without, changed, [pick]).content.text).toBe(expected)
  expect(joined(ground, changed, without, [turned]).content.text).toBe(expected)
})
