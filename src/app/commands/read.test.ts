import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../../../tests/kit/command.ts'

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

  expect(ended).toEqual({ status: 0, out: '', complaint: 'Đã đọc 2 tệp, không đọc được 0 tệp.\n' })
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

  const { status, out, complaint } = await runCommand(['read', absent, empty, image, folder, note, '--json'])

  const codes = out
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { refusal?: { code: string } }).refusal?.code)
  expect(status).toBe(2)
  expect(codes).toEqual(['read.absent', 'opening.empty', 'opening.too_large', 'read.folder', undefined])
  expect(complaint.split('\n').slice(-2)).toEqual(['Đã đọc 1 tệp, không đọc được 4 tệp.', ''])
})

test('a folder for the results that cannot be made is refused', async () => {
  const ended = await runCommand(['read', note, '--out', join(note, 'below a file')])

  const complaint = `Không ghi được kết quả vào thư mục ${join(note, 'below a file')}.\n`
  expect(ended).toEqual({ status: 2, out: '', complaint })
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
