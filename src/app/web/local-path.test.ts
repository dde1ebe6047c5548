import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each(['/', '/doc-van-ban', '/doc-van-ban/abc?tim=h%E1%BB%8Dp'])('%s is a place to go on to', (path) => {
  expect(localPath(path)).toBe(path)
})

test.each([
  undefined,
  '',
  'https://nơi-khác.vn',
  '//nơi-khác.vn',
  '/\\nơi-khác.vn',
  '/\t/nơi-khác.vn',
  '/dang-nhap?tiep=/',
])('%s is no place to go on to', (path) => {
  expect(localPath(path)).toBe(undefined)
})
