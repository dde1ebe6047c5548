import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runCommand } from '../../../tests/kit/command.ts'
import { type Clone, cloneDatabase } from '../../../tests/kit/database.ts'

// Whole programs are started here, one after the other.
vi.setConfig({ testTimeout: 240_000 })

let clone: Clone
beforeAll(async () => {
  clone = await cloneDatabase()
})
afterAll(() => clone.drop())

const UNIT = 'Sở Giáo dục và Đào tạo tỉnh Sông Lam'
const NAME = 'Phạm Thu Trang'

const add = (unit: string, email: string) =>
  runCommand(['add-administrator', '--unit', unit, '--name', NAME, '--email', email], {
    env: { DATABASE_URL: clone.url },
  })

test('an office gets its administrators, a unit is made only once', async () => {
  const first = await add(UNIT, 'Trang@songlam.example')
  const second = await add(` ${UNIT.replace(' ', '  ')}`, 'ha@songlam.example')
  const taken = await add('Trường Tiểu học Hoa Sen', 'trang@songlam.example')

  expect(first.complaint).toBe('')
  expect(first.out.replace(/\w{4}(-\w{4}){3}/, '…')).toBe(
    `Đã tạo tài khoản quản trị của ${UNIT}.
  Thư điện tử: trang@songlam.example
  Mật khẩu, chỉ hiện lần này: …
`,
  )
  expect([first.status, second.status, taken.status]).toEqual([0, 0, 2])
  expect(taken.complaint).toBe('Thư điện tử này đã có tài khoản.\n')
  const held = await clone.db
    .selectFrom('membership')
    .innerJoin('unit', 'unit.id', 'membership.unit_id')
    .select(['unit.name', 'unit.kind', 'membership.role', 'membership.valid_to'])
    .execute()
  const administrator = { name: UNIT, kind: 'department', role: 'administrator', valid_to: null }
  expect(held).toEqual([administrator, administrator])
  expect(await clone.db.selectFrom('unit').select('name').execute()).toEqual([{ name: UNIT }])
})

test.each([
  ['an address that is none', UNIT, 'trang', 'trang không phải là địa chỉ thư điện tử.'],
  [
    'a unit of no known kind',
    'Công ty Hưng Bình',
    'binh@songlam.example',
    'Không rõ Công ty Hưng Bình là loại đơn vị nào. Hãy ghi đủ tên, bắt đầu bằng Sở, Ủy ban nhân dân xã (phường), Phòng Văn hóa, Cụm, Trường hoặc Trung tâm.',
  ],
  ['no unit', ' ', 'binh@songlam.example', 'Cần đủ ba tùy chọn --unit, --name và --email.'],
])('%s is refused in one sentence', async (_what, unit, email, sentence) => {
  const { status, complaint } = await add(unit, email)

  expect([status, complaint]).toEqual([2, `${sentence}\n`])
})
