import { compareVietnamese } from './collate.ts'

/** The name that people are called and sorted by: the last word of the full name. */
export function givenName(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? ''
}

/** What people are sorted by, most important first: given name (tên), family name (họ), middle names (tên đệm). */
export function nameSortKey(fullName: string): [given: string, family: string, middle: string] {
  const words = fullName.trim().split(/\s+/)
  const given = words.at(-1) ?? ''
  if (words.length < 2) return [given, '', '']
  return [given, words[0] ?? '', words.slice(1, -1).join(' ')]
}

/** Order of a Vietnamese list of people: `Nguyễn Văn An` before `Lê Thị Bình`. */
export function compareNames(left: string, right: string): number {
  const leftKey = nameSortKey(left)
  const rightKey = nameSortKey(right)
  for (let part = 0; part < leftKey.length; part++) {
    const order = compareVietnamese(leftKey[part] ?? '', rightKey[part] ?? '')
    if (order !== 0) return order
  }
  return 0
}
