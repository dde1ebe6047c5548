import { expect, test } from 'vitest'
import { htmlOf } from './guide-markdown.ts'

test('a page becomes headings, paragraphs and lists', () => {
  expect(htmlOf('# Đọc văn bản\n\nThả tệp **vào trang**.\n\n- Word\n- PDF\n')).toBe(
    '<h1>Đọc văn bản</h1>\n<p>Thả tệp <strong>vào trang</strong>.</p>\n<ul>\n<li>Word</li>\n<li>PDF</li>\n</ul>\n',
  )
})

test('links between pages lead to their addresses in the product', () => {
  expect(htmlOf('[Đọc](doc-van-ban.md) [Phím](./phim-tat.md#bang)')).toBe(
    '<p><a href="/huong-dan/doc-van-ban">Đọc</a> <a href="/huong-dan/phim-tat#bang">Phím</a></p>\n',
  )
})

test.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[a](javascript:alert(1))'])(
  '%s does nothing',
  (text) => {
    expect(htmlOf(text)).not.toMatch(/<script|<img|href="javascript/)
  },
)
