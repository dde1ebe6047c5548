import { expect, test } from 'vitest'
import { composePaper } from '../factory.ts'
import { checkText } from './check.ts'

test('in a right document nothing is found', () => {
  expect(checkText(composePaper()).map((finding) => `${finding.rule}: ${finding.message}`)).toEqual([])
})

test('findings come in the order of the text, those without a place last', () => {
  const findings = checkText(composePaper({ number: 'Số 5 /KH-SGDDT' }))
  const places = findings.map(({ spans }) => spans[0]?.start ?? Number.MAX_SAFE_INTEGER)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('the same slip has the same key after an edit elsewhere', () => {
  const before = checkText(composePaper({ number: 'Số 45/KH-SGDĐT' }))
  const after = checkText(composePaper({ number: 'Số 45/KH-SGDĐT', dateLine: 'Sông Lam, ngày 03 tháng 3 năm 2026' }))
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key))
})
