import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const WHO = ['III. THÀNH PHẦN', '1. Lãnh đạo Sở Giáo dục và Đào tạo.', '2. Hiệu trưởng các trường trung học phổ thông.']
const who = (...more: string[]) => [...WHO, ...more.map((line, i) => `${i + 3}. ${line}`)].join('\n')
const recipients = (...lines: string[]) => `Nơi nhận:\n${lines.map((line) => `- ${line}`).join('\n')}`
const USUAL = ['Lãnh đạo Sở;', 'Các trường trung học phổ thông;']
const LAST = 'Lưu: VT, VP.'

test.each([
  ['a committee', 'Đại diện Ủy ban nhân dân phường Hưng Bình.', 'Đại diện Ủy ban nhân dân phường Hưng Bình'],
  ['the police', 'Đại diện Công an tỉnh.', 'Đại diện Công an tỉnh'],
  ['a school of another kind', 'Hiệu trưởng Trường Cao đẳng Sư phạm.', 'Hiệu trưởng Trường Cao đẳng Sư phạm'],
  ['a company', 'Công ty Viễn thông Sông Lam.', 'Công ty Viễn thông Sông Lam'],
])('%s invited and not among the recipients is found', (_what, line, words) => {
  expect(wordsFoundBy('invited-not-recipient', composePaper({ who: who(line) }))).toEqual([words])
})

test('all who are left out of one list are one finding', () => {
  const text = composePaper({ who: who('Đại diện Công an tỉnh.', 'Công ty Viễn thông Sông Lam.') })
  expect(foundBy('invited-not-recipient', text)).toHaveLength(1)
})

test('a partner who gets nothing is asked for', () => {
  const tasks =
    'V. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở phối hợp với Công ty Viễn thông Sông Lam lắp đặt đường truyền trước ngày 17/3/2026.'
  expect(foundBy('invited-not-recipient', composePaper({ tasks })).map(({ severity }) => severity)).toEqual([
    'question',
  ])
})

test('schools of every kind invited, and only some of them written to', () => {
  const text = composePaper({
    who: 'III. THÀNH PHẦN\n1. Hiệu trưởng các trường trung học phổ thông (công lập, tư thục).',
    recipients: recipients('Các trường trung học phổ thông trực thuộc;', LAST),
  })
  expect(foundBy('invited-not-recipient', text)).toHaveLength(1)
})

test.each([
  ['named in short', who('Đại diện Ủy ban nhân dân tỉnh.'), [...USUAL, 'UBND tỉnh;', LAST]],
  ['meant by a general line', who('Đại diện Công an tỉnh.'), [...USUAL, 'Các đơn vị liên quan;', LAST]],
  ['meant as invited', who('Đại diện Công an tỉnh.'), ['Như thành phần mời;', LAST]],
  ['the own rooms', who('Trưởng các phòng thuộc Sở.', 'Phòng Kế hoạch - Tài chính.'), [...USUAL, LAST]],
  ['levels by initials', WHO.join('\n'), ['Các trường THPT;', LAST]],
  ['not yet listed', who('Đại diện Công an tỉnh.'), []],
])('nothing is found where those invited are %s', (_what, list, lines) => {
  const parts = { who: list, recipients: lines.length === 0 ? '' : recipients(...lines) }
  expect(wordsFoundBy('invited-not-recipient', composePaper(parts))).toEqual([])
})

test('a line that stands twice goes with one click', () => {
  const twice = composePaper({ recipients: recipients(...USUAL, 'Lãnh đạo Sở;', LAST) })
  expect(wordsFoundBy('invited-not-recipient', twice)).toEqual(['Lãnh đạo Sở;'])
  expect(mendedBy('invited-not-recipient', twice)).toBe(composePaper({ recipients: recipients(...USUAL, LAST) }))
})
