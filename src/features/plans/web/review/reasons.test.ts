import { afterEach, expect, test, vi } from 'vitest'
import { lastReason, rememberReason } from './reasons.ts'

afterEach(() => vi.unstubAllGlobals())

function openStore(room: number) {
  const kept = new Map<string, string>()
  const setItem = (key: string, value: string) => {
    if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
    kept.set(key, value)
  }
  vi.stubGlobal('window', { localStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem } })
}

test('the reason given last is offered again', () => {
  openStore(100)

  rememberReason(' Bản gốc ghi như vậy ')

  expect(lastReason()).toBe('Bản gốc ghi như vậy')
})

test('a reason that finds no room is forgotten', () => {
  openStore(0)
  const usual = lastReason()

  rememberReason('Bản gốc ghi như vậy')

  expect(lastReason()).toBe(usual)
})
