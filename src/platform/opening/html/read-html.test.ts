import { expect, test } from 'vitest'
import { legacyView } from '#platform/vietnamese/legacy.ts'
import { openFile } from '../open-file.ts'

const open = async (body: string) =>
  openFile(Buffer.from(`<!DOCTYPE html><html><head><title>Trang</title></head><body>${body}</body></html>`), 'a.html')
const textOf = async (body: string) => (await open(body)).text
const LONG =
  'Nhà trường kính mời phụ huynh đến dự buổi gặp mặt đầu năm học tại hội trường lớn của trường vào sáng thứ Bảy.'

test('blocks are lines, breaks are line ends, white space is one blank', async () => {
  expect(await textOf('<div>Kính   gửi:\n <b>các</b> trường<br>trong cụm</div><p>Số&nbsp;5 &amp; 6</p>')).toBe(
    'Kính gửi: các trường\ntrong cụm\nSố\u00a05 & 6',
  )
})

test('lists are numbered as the page shows them', async () => {
  expect(
    await textOf(
      '<ol><li>một</li><li>hai</li></ol><ol type="a" start="3"><li>c</li></ol><ul><li>gạch</li><li>- sẵn gạch</li></ul>',
    ),
  ).toBe('1. một\n2. hai\nc. c\n- gạch\n- sẵn gạch')
})

test('tables give rows; cells over rows and columns keep the columns', async () => {
  const body = `<p>x</p><table border="1"><tr><th rowspan="2">Ngày</th><th>Giờ</th><th>Việc</th></tr><tr><td>8g</td><td>Mở đầu</td></tr><tr><td colspan="3">NGHỈ</td></tr></table>`

  expect(await textOf(body)).toBe('x\nNgày\tGiờ\tViệc\n\t8g\tMở đầu\nNGHỈ')
})

test('what frames the text on a site is left out', async () => {
  const body = `<nav><a>Trang chủ</a></nav><div class="main-menu"><a>Tin</a></div><div id="sidebar">Tin mới nhất</div>
    <ul><li><a>Một</a></li><li><a>Hai</a></li><li><a>Ba</a></li><li><a>Bốn</a></li></ul>
    <form><input value="tìm"><button>Tìm</button></form><p>${LONG}</p><p hidden>ẩn</p><p style="display: none">ẩn nữa</p>
    <div class="related-news">Tin khác</div><footer>Bản quyền</footer><script>var x = 1</script><style>p{}</style>`

  expect(await textOf(body)).toBe(LONG)
})

test('an element that holds the text is kept whatever it is called', async () => {
  expect(await textOf(`<form id="aspnetForm"><div class="banner footer"><p>${LONG}</p></div></form>`)).toBe(LONG)
})

test('fonts tell of legacy encodings', async () => {
  const body = `<p style="font-family:'.VnTime', serif">${legacyView('Kính gửi các trường', 'tcvn3')}</p><font face="VNI-Times">${legacyView('hội nghị', 'vni')}</font>`

  expect(await open(body)).toMatchObject({ text: 'Kính gửi các trường\nhội nghị', encoding: 'tcvn3' })
})

test.each([
  ['elements nested without end', '<div>'.repeat(200_000), 'opening.nested_too_deep'],
  [
    'a tag of very many attributes',
    `<p ${Array.from({ length: 50_000 }, (_none, number) => `a${number}`).join(' ')}>`,
    'opening.too_large_inside',
  ],
])('%s is refused at once', async (_what, body, code) => {
  const start = process.threadCpuUsage()

  await expect(open(body)).rejects.toMatchObject({ code })
  const { user, system } = process.threadCpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(5_000)
})
