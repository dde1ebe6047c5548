import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { runCommand, startCommand, statusOf } from '../../../tests/kit/command.ts'

// Whole programs are started here, some of them twice in one test.
vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), 'hoinghi start '))
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the product in the folder and gives its lines, up to the last one before it only answers requests. */
async function start(args: string[] = []): Promise<{ child: ChildProcess; lines: string[]; address: string }> {
  const child = startCommand(['start', '--data', 'dữ liệu', '--port', '0', ...args], { cwd: folder })
  running.push(child)
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    lines.push(line)
    if (line === 'Nhấn Ctrl+C để dừng.') break
  }
  return { child, lines, address: lines[0]?.match(/http:\S+/)?.[0] ?? '' }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const status = statusOf(child)
  child.kill(signal)
  return status
}

const log = () => readFileSync(join(folder, 'dữ liệu', 'hoinghi.log'), 'utf8')

test('the first start shows the sample accounts, a later one no password', async () => {
  const first = await start()
  const status = await end(first.child, 'SIGTERM')
  const second = await start()
  await end(second.child, 'SIGINT')

  expect(first.lines.map((line) => line.replace(/:\d+$|\S+-\S+-\S+-\S+$/, '…').replace(/\d+,\d/, '1,0'))).toEqual([
    'Chương trình đã sẵn sàng sau 1,0 giây: http://127.0.0.1…',
    'Tài khoản mẫu (mật khẩu chỉ hiện lần này):',
    expect.stringMatching(/^ {2}Chuyên viên +chuyenvien@songlam\.example +mật khẩu: …$/),
    expect.stringMatching(/^ {2}Văn thư /),
    expect.stringMatching(/^ {2}Lãnh đạo /),
    expect.stringMatching(/^ {2}Thư ký cụm /),
    expect.stringMatching(/^ {2}Quản trị /),
    `Nhật ký: ${join(folder, 'dữ liệu', 'hoinghi.log')}`,
    'Nhấn Ctrl+C để dừng.',
  ])
  expect(status).toBe(0)
  expect(second.lines).toHaveLength(3)
  expect(log()).not.toContain('songlam')
})

test('it answers while it runs, and a second one on its folder is refused', async () => {
  const { child, address } = await start()

  const answer = await fetch(`${address}/readyz`)
  const second = await runCommand(['start', '--data', join(folder, 'dữ liệu'), '--port', '0'])

  expect([answer.status, await answer.json()]).toEqual([200, { state: 'ok' }])
  expect(second).toEqual({
    status: 2,
    out: '',
    complaint: `Thư mục dữ liệu ${join(folder, 'dữ liệu')} đang được một chương trình khác sử dụng (tiến trình ${child.pid}). Hãy dừng chương trình đó trước hoặc chọn thư mục khác bằng --data.\n`,
  })
  await end(child, 'SIGTERM')
})

test('a port in use is refused by name', async () => {
  const occupant = createServer()
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve))
  const address = occupant.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''

  const ended = await runCommand(['start', '--data', join(folder, 'dữ liệu'), '--port', port])

  occupant.close()
  expect(ended).toEqual({
    status: 2,
    out: '',
    complaint: `Cổng ${port} đang được chương trình khác sử dụng. Hãy chọn cổng khác bằng --port.\n`,
  })
})

test('a first start that was refused loses no first password', async () => {
  const occupant = createServer()
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve))
  const address = occupant.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const refused = await runCommand(['start', '--data', join(folder, 'lần đầu'), '--port', port])
  occupant.close()

  const { child, lines } = await start(['--data', 'lần đầu'])
  await end(child, 'SIGTERM')

  expect(refused.status).toBe(2)
  expect(lines[1]).toBe('Tài khoản mẫu (mật khẩu chỉ hiện lần này):')
})

test('a folder as the file of the log is refused by name', async () => {
  const ended = await runCommand(['start', '--data', join(folder, 'log')], { env: { HOINGHI_LOG_FILE: folder } })

  expect(ended).toEqual({
    status: 2,
    out: '',
    complaint: `Không ghi được nhật ký vào ${folder}. Hãy đặt HOINGHI_LOG_FILE là một tệp ghi được.\n`,
  })
})

test('a folder with the files of others is refused as data folder', async () => {
  const foreign = join(folder, 'của người khác')
  mkdirSync(foreign)
  writeFileSync(join(foreign, 'Báo cáo.docx'), '')

  const ended = await runCommand(['start', '--data', foreign, '--port', '0'])

  expect(ended).toEqual({
    status: 2,
    out: '',
    complaint: `Thư mục ${foreign} đang chứa tệp không phải của chương trình (Báo cáo.docx). Hãy chọn một thư mục trống hoặc chưa có bằng --data.\n`,
  })
  expect(readdirSync(foreign)).toEqual(['Báo cáo.docx'])
})

test('a wrong setting is refused by name before anything is made', async () => {
  const data = join(folder, 'never')

  const ended = await runCommand(['start', '--data', data], { env: { HOINGHI_LOG_LEVEL: 'loud' } })

  expect(ended).toEqual({
    status: 2,
    out: '',
    complaint: 'HOINGHI_LOG_LEVEL phải là một trong các mức fatal, error, warn, info, debug, không phải “loud”.\n',
  })
  expect(() => readFileSync(join(data, 'hoinghi.log'))).toThrow()
})

test('migrate says that nothing is left to do', async () => {
  const ended = await runCommand(['migrate', '--data', 'dữ liệu'], { cwd: folder })

  expect(ended).toEqual({ status: 0, out: 'Cơ sở dữ liệu đã ở cấu trúc mới nhất.\n', complaint: '' })
})

test.each(['web', 'jobs'])('%s says that it started in its log and ends in order', async (command) => {
  const child = startCommand([command, '--data', 'dữ liệu'], { cwd: folder, env: { HOINGHI_PORT: '0' } })
  running.push(child)

  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    if ((JSON.parse(line) as { msg: string }).msg === 'started') break
  }

  expect(await end(child, 'SIGTERM')).toBe(0)
})
