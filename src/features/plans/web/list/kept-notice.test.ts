import { afterEach, expect, test, vi } from 'vitest'
import { keepNotice, keptNotice, putNoticeAway } from './kept-notice.ts'

afterEach(() => vi.unstubAllGlobals())

function openStore(room: number) {
  const kept = new Map<string, string>()
  const setItem = (key: string, value: string) => {
    if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
    kept.set(key, value)
  }
  const getItem = (key: string) => kept.get(key) ?? null
  vi.stubGlobal('window', { localStorage: { getItem, setItem, removeItem: (key: string) => kept.delete(key) } })
}

test('what a copy did stays until it is put away', () => {
  openStore(100)

  keepNotice('a', 'Ngày họp 20/11/2026 đã qua, cần sửa lại.')

  expect([keptNotice('a'), keptNotice('b')]).toEqual(['Ngày họp 20/11/2026 đã qua, cần sửa lại.', null])
  putNoticeAway('a')
  expect(keptNotice('a')).toBeNull()
})

test('nothing is kept where there is nothing to say, or no room', () => {
  openStore(3)

  keepNotice('a', '')
  keepNotice('b', 'Đã đổi theo năm mới.')

  expect([keptNotice('a'), keptNotice('b')]).toEqual([null, null])
})
