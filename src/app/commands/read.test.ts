import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand, startCommand, statusOf } from '../../../tests/kit/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'hoinghi-read-'))
const letter = join(folder, 'Giấy mời.txt')
const note = join(folder, 'note.md')
beforeAll(() => {
  writeFileSync(
    letter,
    'GIẤY MỜI\nSố: 12/GM-THPT\nKính mời các thầy cô dự họp lúc 8 giờ 00 ngày 05/9/2026 tại phòng họp 1.\n',
  )
  writeFileSync(note, 'Số: 7/TB-THPT\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('facts are printed for a person', async () => {
  const { status, out } = await runCommand(['read', letter])

  expect(status).toBe(0)
  expect(out.split('\n').slice(0, 3)).toEqual([letter, '  Loại văn bản: Giấy mời', '  Số, ký hiệu: 12/GM-THPT'])
})

test('a program gets one line for each file, with places if it asks', async () => {
  const { status, out } = await runCommand(['read', letter, note, '--json', '--spans'])

  const lines = out.trim().split('\n')
  const said = lines.map((line) => JSON.parse(line) as { file: string; facts: { number: string }; spans: unknown[] })
  expect(status).toBe(0)
  expect(said.map(({ file, facts }) => [file, facts.number])).toEqual([
    [letter, '12/GM-THPT'],
    [note, '7/TB-THPT'],
  ])
  expect(said[1]?.spans).toContainEqual({
    path: 'number',
    value: '7/TB-THPT',
    spans: [{ start: 4, end: 13 }],
    certainty: expect.any(Number),
  })
})

test('the standard input is read where - stands', async () => {
  const { status, out } = await runCommand(['read', '-', '--json'], { input: readFileSync(letter) })

  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ file: '-', facts: { number: '12/GM-THPT' } })
})

test('results are written beside one another, in a folder made for them', async () => {
  const out = join(folder, 'kết quả', 'một')

  const ended = await runCommand(['read', letter, note, '--out', out])

  const complaint = `Đã đọc 2 tệp, không đọc được 0 tệp. Kết quả ở thư mục ${out}.\n`
  expect(ended).toEqual({ status: 0, out: '', complaint })
  expect(readdirSync(out).sort()).toEqual(['Giấy mời.json', 'note.json'])
  expect(JSON.parse(readFileSync(join(out, 'Giấy mời.json'), 'utf8'))).toMatchObject({ number: '12/GM-THPT' })
})

test('a file that cannot be read costs its own sentence and not the others', async () => {
  const absent = join(folder, 'absent.txt')
  const empty = join(folder, 'empty.docx')
  writeFileSync(empty, '')
  const image = join(folder, 'disk.docx')
  writeFileSync(image, '')
  truncateSync(image, 3_000_000_000)

  const { status, out, complaint } = await runCommand(['read', absent, empty, image, note, '--json'])

  const codes = out
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { refusal?: { code: string } }).refusal?.code)
  expect(status).toBe(2)
  expect(codes).toEqual(['read.absent', 'opening.empty', 'opening.too_large', undefined])
  expect(complaint.split('\n').slice(-2)).toEqual(['Đã đọc 1 tệp, không đọc được 3 tệp.', ''])
})

test('a folder for the results that cannot be made is refused', async () => {
  const ended = await runCommand(['read', note, '--out', join(note, 'below a file')])

  const complaint = `Không ghi được kết quả vào thư mục ${join(note, 'below a file')}.\n`
  expect(ended).toEqual({ status: 2, out: '', complaint })
})

test('paths that lead nowhere cost one sentence each', async () => {
  const loop = join(folder, 'loop.txt')
  symlinkSync(loop, loop)
  const wrong = [join(note, 'a.txt'), join(folder, 'a'.repeat(300)), loop]

  const { status, out, complaint } = await runCommand(['read', ...wrong, note, '--json'])

  const unreadable = 'không đọc được tệp này; đường dẫn sai hoặc ổ đĩa có lỗi.'
  expect([status, out.split('\n').length]).toEqual([2, 5])
  expect(complaint.trim().split('\n')).toEqual([
    `${wrong[0]}: không có tệp này.`,
    `${wrong[1]}: ${unreadable}`,
    `${wrong[2]}: ${unreadable}`,
    'Đã đọc 1 tệp, không đọc được 3 tệp.',
  ])
})

test('of a folder all documents below it are read', async () => {
  const shelf = join(folder, 'shelf')
  mkdirSync(join(shelf, 'năm 2025'), { recursive: true })
  for (const name of ['b.txt', 'năm 2025/a.md', 'ảnh.png', '~$b.docx', '.ẩn.txt']) {
    writeFileSync(join(shelf, name), 'Số: 7/TB-THPT\n')
  }

  const { status, out, complaint } = await runCommand(['read', shelf, note, '--json'])

  const lines = out.trim().split('\n')
  const files = lines.map((line) => (JSON.parse(line) as { file: string }).file)
  expect([status, files]).toEqual([0, [join(shelf, 'b.txt'), join(shelf, 'năm 2025', 'a.md'), note]])
  expect(complaint.trim().split('\n')).toEqual([
    `${shelf}: bỏ qua 1 mục không phải văn bản.`,
    'Đã đọc 3 tệp, không đọc được 0 tệp.',
  ])
})

test('a folder without a document is told', async () => {
  const bare = join(folder, 'bare')
  mkdirSync(bare)

  const ended = await runCommand(['read', bare])

  const complaint = `${bare}: không có tệp văn bản nào trong thư mục này.\n`
  expect(ended).toEqual({ status: 2, out: '', complaint })
})

test('a result that cannot be written costs its sentence and not the others', async () => {
  const out = join(folder, 'taken')
  mkdirSync(join(out, 'note.json'), { recursive: true })

  const { status, complaint } = await runCommand(['read', note, letter, '--out', out])

  expect(status).toBe(2)
  expect(complaint.trim().split('\n')).toEqual([
    `${note}: không ghi được kết quả vào ${join(out, 'note.json')}.`,
    `Đã đọc 1 tệp, không đọc được 1 tệp. Kết quả ở thư mục ${out}.`,
  ])
  expect(readdirSync(out).sort()).toEqual(['Giấy mời.json', 'note.json'])
})

test.skipIf(!existsSync('/dev/full'))('an output without room is refused in one sentence', async () => {
  const full = openSync('/dev/full', 'w')

  const child = startCommand(['read', note], { stdout: full })
  const [complaint, status] = await Promise.all([text(child.stderr ?? process.stdin), statusOf(child)])

  closeSync(full)
  expect(complaint).toBe('Không ghi được kết quả ra ngoài: ổ đĩa đã đầy hoặc tệp nhận không dùng được.\n')
  expect(status).toBe(2)
})

test.skipIf(!existsSync('/proc/self'))('results below /proc are refused at once', async () => {
  const ended = await runCommand(['read', note, '--out', '/proc/x'])

  expect(ended).toEqual({ status: 2, out: '', complaint: 'Không ghi được kết quả vào thư mục /proc/x.\n' })
})

test('controls in the name of a file do not reach the terminal', async () => {
  const { complaint } = await runCommand(['read', join(folder, 'a\u001b[2J\u202eb.txt')])

  expect(complaint).toBe(`${join(folder, 'a\\x1b[2J\\u202eb.txt')}: không có tệp này.\n`)
})

test('two files whose results would share a name are refused first', async () => {
  const other = join(folder, 'note.txt')
  writeFileSync(other, 'x')

  const ended = await runCommand(['read', note, other, '--out', join(folder, 'same')])

  expect(ended).toEqual({
    status: 2,
    out: '',
    complaint: 'Có hai tệp sẽ cùng ghi vào note.json. Hãy đọc chúng bằng hai lệnh, mỗi lệnh một thư mục.\n',
  })
})
