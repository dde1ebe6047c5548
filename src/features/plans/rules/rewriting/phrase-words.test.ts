import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edited } from './edits.ts'
import { phraseWordEdits } from './phrase-words.ts'

function rewritten(text: string, old: string, wanted: string): string {
  return edited(text, phraseWordEdits(text, { start: 0, end: text.length }, old, wanted))
}

test.each([
  [
    'Sơ kết học kỳ I\nnăm học 2020-2021',
    'Sơ kết học kỳ I năm học 2020-2021',
    'Sơ kết học kỳ II năm học 2020-2021',
    'Sơ kết học kỳ II\nnăm học 2020-2021',
  ],
  ['Hội trường  Sở;', 'Hội trường Sở', 'Hội trường lớn Sở', 'Hội trường lớn  Sở;'],
  ['Lãnh đạo Sở;', 'Lãnh đạo Sở', 'Lãnh đạo', 'Lãnh đạo ;'],
  ['Số:  394  /GDĐT', '394/GDĐT', '395/GDĐT', 'Số:  395/GDĐT'],
  ['Nhà A', 'khác hẳn', 'Nhà B', 'Nhà B'],
])('%j: "%s" becomes "%s"', (text, old, wanted, right) => {
  expect(rewritten(text, old, wanted)).toBe(right)
})

test('Whatever is wanted is written, blanks aside', () => {
  const words = fc.array(fc.constantFrom('Sở', 'Giáo', 'dục', 'trường', 'và', '2020-2021', '(THCS)'), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(words, words, (old, wanted) => {
      const next = rewritten(old.join('\n'), old.join(' '), wanted.join(' '))
      expect(next.split(/\s+/).filter(Boolean)).toEqual(wanted)
    }),
  )
})
