import { expect, test } from 'vitest'
import { VietnameseCommand } from './vietnamese-command.ts'

/** What a program with one command, `read FILE --out DIR`, writes for these arguments. */
async function write(...args: string[]): Promise<string> {
  let written = ''
  const take = (text: string) => {
    written += text
  }
  const program = new VietnameseCommand('hoinghi').configureOutput({ writeOut: take, writeErr: take })
  const read = program.command('read').description('đọc').argument('<TỆP>', 'tệp cần đọc')
  read.option('--out <THƯ_MỤC>', 'nơi ghi').copyInheritedSettings(program)
  read.action(() => undefined)
  await program.parseAsync(args, { from: 'user' }).catch((thrown: unknown) => {
    if (!VietnameseCommand.isAnswer(thrown)) throw thrown
  })
  return written
}

test.each([
  [['--foo'], 'Không có tùy chọn --foo. Gõ “hoinghi --help” để xem cách dùng.'],
  [['a\u001b[2Jb'], 'Không có lệnh a\\x1b[2Jb. Gõ “hoinghi --help” để xem các lệnh.'],
  [['write'], 'Không có lệnh write. Gõ “hoinghi --help” để xem các lệnh.'],
  [['read'], 'Thiếu tham số TỆP. Gõ “hoinghi read --help” để xem cách dùng.'],
  [['read', 'a', 'b'], 'Thừa tham số b. Gõ “hoinghi read --help” để xem cách dùng.'],
  [['read', 'a', '--fast'], 'Không có tùy chọn --fast. Gõ “hoinghi read --help” để xem cách dùng.'],
  [['read', 'a', '--out'], 'Tùy chọn --out cần một giá trị. Gõ “hoinghi read --help” để xem cách dùng.'],
])('%j is answered by one sentence', async (args, sentence) => {
  expect(await write(...args)).toBe(`${sentence}\n`)
})

test('the help has no word of another language', async () => {
  expect(await write('read', '--help')).toBe(`Cách dùng: hoinghi read [tùy chọn] <TỆP>

đọc

Tham số:
  TỆP              tệp cần đọc

Tùy chọn:
  --out <THƯ_MỤC>  nơi ghi
  -h, --help       xem cách dùng
`)
})
