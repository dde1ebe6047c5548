import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'
import { readText } from './read.ts'

const TEXT = `SỞ GIÁO DỤC VÀ ĐÀO TẠO
Số: 12/TTr-SGDĐT
Sông Lam, ngày 02 tháng 3 năm 2026
TỜ TRÌNH
Về việc tổ chức hội nghị giao ban tháng 3
Căn cứ Kế hoạch số 5/KH-SGDĐT ngày 05/01/2026 về công tác giao ban;
1. Thời gian: 8 giờ 00, thứ Năm, ngày 19/3/2026.
2. Địa điểm: Hội trường A.
3. Chủ trì: Ông Nguyễn Văn An, Giám đốc Sở.
Công văn này thay cho thư mời.
`

test('a type beyond the plain ones is told beside them', () => {
  const { type, documentType } = factsOf(readText(TEXT))

  expect({ type, documentType }).toEqual({ type: null, documentType: 'TTr' })
})

test('the plain facts keep their shape and the further ones follow', () => {
  const facts = factsOf(readText(TEXT))

  expect(facts.bases).toEqual([{ number: '5/KH-SGDĐT', date: '2026-01-05' }])
  expect(Object.keys(facts.sessions[0] ?? {})).toEqual(['date', 'endDate', 'month', 'start', 'end', 'venue', 'group'])
  expect(facts.replacesInvitation).toBe(true)
  expect(facts.chair).toMatch(/Nguyễn Văn An/)
  expect(facts.inFull.bases).toMatchObject([{ phrase: 'Căn cứ', number: '5/KH-SGDĐT' }])
  expect(facts.inFull.sessions).toMatchObject([{ date: '2026-03-19', weekday: 'thứ Năm' }])
})

test('no place and no certainty is left in the facts', () => {
  expect(JSON.stringify(factsOf(readText(TEXT)))).not.toMatch(/"(spans|certainty)"/)
})
