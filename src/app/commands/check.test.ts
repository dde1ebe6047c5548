import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../../../tests/kit/command.ts'
import { composePaper } from '../../features/checking/factory.ts'

const folder = mkdtempSync(join(tmpdir(), 'hoinghi-check-'))
const right = join(folder, 'đúng.txt')
const wrong = join(folder, 'sai.txt')
beforeAll(() => {
  writeFileSync(right, composePaper())
  writeFileSync(wrong, composePaper({ number: 'Số 45/KH-SGDĐT' }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a right document is passed over in silence', async () => {
  const { status, out, complaint } = await runCommand(['check', right])

  expect({ status, out }).toEqual({ status: 0, out: '' })
  expect(complaint).toBe('Đã kiểm tra 1 tệp: 0 lỗi, 0 cảnh báo, 0 chỗ cần hỏi.\n')
})

test('a finding is printed with its place, its rule, its source and its fix', async () => {
  const { status, out } = await runCommand(['check', wrong])

  expect(status).toBe(1)
  expect(out.trim().split('\n')).toEqual([
    `${wrong}:3:1: lỗi: Sau chữ “Số” phải có dấu hai chấm. [number-format]`,
    '    Nguồn: Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3',
    '    Cách sửa: Sửa thành “Số:”',
  ])
})

test('a program gets one line for each file', async () => {
  const { status, out } = await runCommand(['check', right, wrong, '--json'])

  const lines = out.trim().split('\n')
  const said = lines.map((line) => JSON.parse(line) as { file: string; findings: { rule: string }[] })
  expect(status).toBe(1)
  expect(said.map(({ file, findings }) => [file, findings.map(({ rule }) => rule)])).toEqual([
    [right, []],
    [wrong, ['number-format']],
  ])
})

test('an editor gets a log with the place of each finding and of its fix', async () => {
  const { out } = await runCommand(['check', wrong, '--sarif'])

  const [run] = (JSON.parse(out) as Sarif).runs
  const [result] = run?.results ?? []
  const region = result?.locations[0]?.physicalLocation.region
  const source = readFileSync(wrong, 'utf8')
  expect(result?.ruleId).toBe('number-format')
  expect(region).toMatchObject({ startLine: 3, startColumn: 1, endLine: 3 })
  expect(source.slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0))).toBe('Số 45/KH-SGDĐT')
  expect(run?.tool.driver.rules.map(({ id }) => id)).toContain(result?.ruleId)
})

test('a folder is checked with all documents below it', async () => {
  const { status, complaint } = await runCommand(['check', folder])

  expect(status).toBe(1)
  expect(complaint.trim().split('\n').at(-1)).toBe('Đã kiểm tra 2 tệp: 1 lỗi, 0 cảnh báo, 0 chỗ cần hỏi.')
})

test('of nothing that could be opened there is no log', async () => {
  const absent = join(folder, 'không có.txt')

  const ended = await runCommand(['check', absent, '--sarif'])

  expect(ended).toEqual({ status: 2, out: '', complaint: `${absent}: không có tệp này.\n` })
})

test('a file that cannot be opened costs a sentence, the others go on', async () => {
  const { status, complaint } = await runCommand(['check', right, join(folder, 'không có.txt')])

  expect(status).toBe(2)
  expect(complaint).toContain(`${join(folder, 'không có.txt')}: không có tệp này.\n`)
})

test('a rule is explained without a file', async () => {
  const { status, out } = await runCommand(['check', '--explain', 'number-format'])

  expect(status).toBe(0)
  expect(out.split('\n')[0]).toBe('Số, ký hiệu viết sai thể thức')
})

test.each([
  ['an unknown rule', ['check', '--explain', 'nothing'], 'Không có quy tắc nothing.'],
  ['no file', ['check'], 'Chưa có tệp nào để kiểm tra.'],
  ['two formats at once', ['check', right, '--json', '--sarif'], 'Chỉ chọn một trong hai: --json hoặc --sarif.'],
])('%s is refused in one sentence', async (_what, args, sentence) => {
  const { status, complaint } = await runCommand(args)

  expect(status).toBe(2)
  expect(complaint.startsWith(sentence)).toBe(true)
})

type Sarif = {
  runs: {
    tool: { driver: { rules: { id: string }[] } }
    results: {
      ruleId: string
      locations: {
        physicalLocation: {
          region: { startLine: number; startColumn: number; endLine: number; charOffset: number; charLength: number }
        }
      }[]
    }[]
  }[]
}
