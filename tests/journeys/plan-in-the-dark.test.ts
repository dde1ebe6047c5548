import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, phone } from '../kit/browser.ts'
import {
  deskMenu,
  faultsOf,
  makePlan,
  openFor,
  planField,
  reviewCards,
  setField,
  turnTo,
  waitDesk,
  waitSaved,
} from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

type Part = 'Văn bản' | 'Kế hoạch' | 'Cần xem'

/** Turns to a part where only one is seen at a time. */
async function lookTo(page: Page, part: Part): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) >= 900) return
  await turnTo(page, part === 'Cần xem' ? /^Cần xem \(/ : part)
}

/** What can stand open over or in the desk, each opened from the bare desk and closed again. */
const openParts: [string, Part, (page: Page) => Promise<unknown>, (page: Page) => Promise<unknown>][] = [
  ['nothing, by the form', 'Kế hoạch', async () => {}, async () => {}],
  ['nothing, by the paper', 'Văn bản', async () => {}, async () => {}],
  [
    'why a finding is left',
    'Cần xem',
    (page) => page.getByRole('button', { name: 'Bỏ qua' }).first().click(),
    (page) => page.getByRole('button', { name: 'Thôi', exact: true }).click(),
  ],
  [
    'the source of a finding',
    'Cần xem',
    async (page) => {
      await page.getByRole('button', { name: 'Nguồn' }).first().click()
      await page.locator('[id^="source-"]').first().waitFor()
    },
    (page) => page.getByRole('button', { name: 'Nguồn' }).first().click(),
  ],
  [
    'findings left alone',
    'Cần xem',
    async (page) => {
      await page.getByRole('button', { name: 'Bỏ qua' }).last().click()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Đã bỏ qua (1)' }).click()
      await page.getByText(/^Lý do:/).waitFor()
    },
    (page) => page.getByRole('button', { name: 'Đã bỏ qua (1)' }).click(),
  ],
  [
    'the menu of the desk',
    'Kế hoạch',
    async (page) => {
      await deskMenu(page).click()
      await page.getByRole('menuitem', { name: /^Chép sang/ }).waitFor()
    },
    (page) => page.keyboard.press('Escape'),
  ],
  [
    'the state',
    'Kế hoạch',
    async (page) => {
      await page.getByRole('button', { name: /^Tình trạng/ }).click()
      await page.getByRole('menuitem', { name: 'Đã soạn xong' }).click()
      await page.getByRole('button', { name: 'Vẫn ghi là đã soạn xong' }).click()
      await page.getByRole('button', { name: /^Tình trạng: Đã soạn xong/ }).click()
      await page.getByRole('menuitem', { name: 'Bản nháp' }).waitFor()
    },
    (page) => page.keyboard.press('Escape'),
  ],
  [
    'the menu of a row',
    'Kế hoạch',
    async (page) => {
      await page
        .getByRole('button', { name: /^Việc với/ })
        .first()
        .click()
      await page.getByRole('menuitem', { name: 'Bỏ dòng này' }).waitFor()
    },
    (page) => page.keyboard.press('Escape'),
  ],
  [
    'a new row with a slip',
    'Kế hoạch',
    async (page) => {
      await page.getByRole('button', { name: 'Thêm thời hạn' }).click()
      await page.keyboard.type('32/13')
      await page.keyboard.press('Enter')
      await page.getByText(/^Chưa hiểu ngày này/).waitFor()
    },
    (page) => page.getByRole('button', { name: 'Thôi thêm' }).click(),
  ],
  [
    'a field with a slip',
    'Kế hoạch',
    async (page) => {
      await setField(page, 'sessions.0.date', '32/13')
      await page.getByText(/^Chưa hiểu ngày này/).waitFor()
    },
    (page) => planField(page, 'sessions.0.date').press('Escape'),
  ],
  [
    'the name being typed',
    'Kế hoạch',
    (page) => page.getByRole('button', { name: 'Đổi tên kế hoạch' }).click(),
    (page) => page.keyboard.press('Escape'),
  ],
  [
    'the text being written',
    'Văn bản',
    (page) => page.getByRole('button', { name: 'Sửa văn bản' }).click(),
    (page) => page.getByRole('button', { name: 'Xong', exact: true }).click(),
  ],
  [
    'the versions',
    'Kế hoạch',
    async (page) => {
      await setField(page, 'chair', 'Giám đốc Sở')
      await waitSaved(page)
      await deskMenu(page).click()
      await page.getByRole('menuitem', { name: 'Các phiên bản' }).click()
      await page.getByRole('dialog').locator('button[aria-expanded]').last().click()
      await page.getByRole('button', { name: 'Trở lại bản này' }).waitFor()
    },
    (page) => page.keyboard.press('Escape'),
  ],
]

test.each([
  [1440, desk],
  [390, phone],
])(
  'all that opens on the desk is clean in the dark at %i',
  async (_width, size) => {
    const { page, complaints, close } = await openFor(journey, 'Chuyên viên', { size })
    const id = await makePlan(page)
    await page.goto(`/ke-hoach/${id}`)
    await waitDesk(page)

    const found: string[] = []
    for (const [name, part, open, shut] of openParts) {
      await lookTo(page, part)
      await open(page)
      found.push(...(await faultsOf(page, ['dark'])).map((each) => `${name}: ${each}`))
      await shut(page)
    }
    await bringToClash(page, id)
    found.push(...(await faultsOf(page, ['dark'])).map((each) => `a clash: ${each}`))
    await page.getByRole('button', { name: 'Xem và chọn' }).click()
    await page.getByRole('dialog', { name: 'Hai người sửa cùng một chỗ' }).waitFor()
    found.push(...(await faultsOf(page, ['dark'])).map((each) => `the choice: ${each}`))
    await close()

    expect(found).toEqual([])
    expect(complaints.filter((each) => !each.includes('status of 409'))).toEqual([])
  },
  300_000,
)

/** The person has it open a second time, elsewhere, and changes the same words there. */
async function bringToClash(page: Page, id: string): Promise<void> {
  await lookTo(page, 'Kế hoạch')
  const { revision, content } = await (await page.request.get(`/api/plans/${id}`)).json()
  const text = content.text.replace('Trần Thị Minh Châu', 'Phạm Văn Bình')
  await page.request.put(`/api/plans/${id}`, { data: { revision, content: { ...content, text } } })
  await setField(page, 'signer.name', 'Đỗ Quang Huy')
  await page.getByRole('button', { name: 'Xem và chọn' }).waitFor()
}

test('between desk and phone, what wants a look is clean in its drawer', async () => {
  const { page, complaints, close } = await openFor(journey, 'Văn thư', { size: { width: 1100, height: 800 } })
  await page.goto(`/ke-hoach/${await makePlan(page)}`)
  await waitDesk(page)

  await page.getByRole('button', { name: /^Cần xem \d/ }).click()
  await reviewCards(page).first().waitFor()
  const faults = await faultsOf(page, ['dark'])
  await page.getByRole('button', { name: 'Đóng' }).click()
  await reviewCards(page).first().waitFor({ state: 'hidden' })
  await close()

  expect(faults).toEqual([])
  expect(complaints).toEqual([])
}, 120_000)
