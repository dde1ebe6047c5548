import { expect, test } from 'vitest'
import { compareVietnamese } from './collate.ts'
import { compareNames, givenName } from './names.ts'

test('people are sorted by given name, then family name, then middle names', () => {
  const people = ['Lê Thị Bình', 'Nguyễn Văn An', 'Nguyễn Thị An', 'Trần Đức', 'Đặng An', 'Phạm Văn Đức', 'Y Moan']

  expect(people.toSorted(compareNames)).toEqual([
    'Đặng An',
    'Nguyễn Thị An',
    'Nguyễn Văn An',
    'Lê Thị Bình',
    'Phạm Văn Đức',
    'Trần Đức',
    'Y Moan',
  ])
})

test('the given name is the last word', () => {
  expect(givenName('  Nguyễn Thị Minh  Khai ')).toBe('Khai')
  expect(givenName('')).toBe('')
})

test('words are sorted as in a Vietnamese dictionary, numbers by value', () => {
  expect(
    ['Quận 10', 'Quận 2', 'mạ', 'ma', 'má', 'mà', 'mã', 'mả', 'đa', 'da', 'ăn', 'an', 'ân'].toSorted(compareVietnamese),
  ).toEqual(['an', 'ăn', 'ân', 'da', 'đa', 'ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'Quận 2', 'Quận 10'])
})
