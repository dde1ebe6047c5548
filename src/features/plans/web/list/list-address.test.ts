import { expect, test } from 'vitest'
import { addressOf, isFiltered, plansAddressIn, wantedBy, withoutFilters } from './list-address.ts'

const UNIT = '0199f3a0-0000-7000-8000-000000000001'

test('what is wanted comes back from its address', () => {
  const address = { tim: 'sơ kết', nam: 2026, donvi: UNIT, loai: 'so-ket', tinhtrang: 'xong', xep: 'ngay-som' }
  const wanted = wantedBy(plansAddressIn(address))

  expect(wanted).toEqual({
    words: 'sơ kết',
    year: 2026,
    unitId: UNIT,
    kind: 'soKet',
    state: 'ready',
    order: 'earliest',
  })
  expect(addressOf(wanted)).toEqual(address)
})

test('an address of nothing asks for all, the last saved first', () => {
  const wanted = wantedBy(plansAddressIn({}))

  expect(wanted).toEqual({
    words: '',
    year: undefined,
    unitId: undefined,
    kind: undefined,
    state: undefined,
    order: 'saved',
  })
  expect(addressOf(wanted)).toEqual({})
})

test('what means nothing in an address asks for nothing', () => {
  const typed = { tim: 7, nam: 'xưa', donvi: 'ai', loai: 'toString', tinhtrang: 'gì', xep: '' }

  expect(addressOf(wantedBy(plansAddressIn(typed)))).toEqual({})
})

test('taking filters away leaves words and order', () => {
  const wanted = wantedBy({ tim: 'sơ kết', nam: 2026, xep: 'ngay-som' })

  expect(isFiltered(wanted)).toBe(true)
  expect(addressOf(withoutFilters(wanted))).toEqual({ tim: 'sơ kết', xep: 'ngay-som' })
})

test('those deleted are a state of their own in the address', () => {
  expect(wantedBy({ tinhtrang: 'da-xoa' }).state).toBe('deleted')
  expect(addressOf(wantedBy({ tinhtrang: 'da-xoa', loai: 'trien-khai' }))).toEqual({
    tinhtrang: 'da-xoa',
    loai: 'trien-khai',
  })
})
