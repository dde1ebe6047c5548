import { expect, test } from 'vitest'
import { gatherSentences, replaceUnreleased } from './changelog-text.ts'

test('sentences are taken from trailers, newest first and once', () => {
  const log = [
    'units: Merge units.\n\nWhy.\n\nChangelog: Ghép được hai đơn vị.\n',
    'units: Rename.\n\nWhy.\n\nFixes #4.\nChangelog: none\n',
    'reading: Read dates.\n\nWhy.\n\nChangelog: Đọc được ngày viết tắt,\n kể cả “24.9.20”.\nSigned-off-by: An\n',
    'units: Merge again.\n\nWhy.\n\nChangelog: Ghép được hai đơn vị.\n',
  ].join('\x1e')

  expect(gatherSentences(log)).toEqual(['Ghép được hai đơn vị.', 'Đọc được ngày viết tắt, kể cả “24.9.20”.'])
})

test('only the unreleased part of the page is written anew', () => {
  const page = '# Có gì mới\n\n## Sắp phát hành\n\n- Cũ.\n\n## 1.0\n\n- Đầu tiên.\n'

  expect(replaceUnreleased(page, ['Mới.', 'Nữa.'])).toBe(
    '# Có gì mới\n\n## Sắp phát hành\n\n- Mới.\n- Nữa.\n\n## 1.0\n\n- Đầu tiên.\n',
  )
})

test('a page without the part is a fault', () => {
  expect(() => replaceUnreleased('# Có gì mới\n', [])).toThrow('CHANGELOG.md has no part')
})
