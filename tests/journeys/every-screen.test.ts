import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFindings, desk, openPage, phone, showColours, sidewaysScroll } from '../kit/browser.ts'
import { type Journey, setOut } from './set-out.ts'
import { signIn } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

/** Each screen by name: how one gets there, and what shows that it is there. */
const screens: [string, (page: Page) => Promise<unknown>][] = [
  ['desk', (page) => open(page, '/', 'Bàn việc')],
  ['list', (page) => open(page, '/doc-van-ban', 'Đọc văn bản')],
  ['doubtful only', (page) => open(page, '/doc-van-ban?loc=can-xem', 'Đọc văn bản')],
  ['empty search', (page) => open(page, '/doc-van-ban?tim=khong-co-gi-nhu-the', 'Đọc văn bản')],
  ['reading', (page) => openSample(page)],
  [
    'chosen words',
    async (page) => {
      await openSample(page)
      await page.locator('[data-keys][data-doubtful]').first().click()
      await page.locator('[data-chosen]').first().waitFor()
    },
  ],
  ['plans', (page) => open(page, '/ke-hoach', 'Kế hoạch')],
  ['plans by day', (page) => open(page, '/ke-hoach?nam=2026&xep=ngay-som', 'Kế hoạch')],
  ['no plans', (page) => open(page, '/ke-hoach?tim=khong-co-gi-nhu-the', 'Kế hoạch')],
  [
    'new plan',
    async (page) => {
      await open(page, '/ke-hoach', 'Kế hoạch')
      await page.getByRole('button', { name: 'Lập kế hoạch mới' }).first().click()
      await page.getByLabel('Ngày họp').fill('24/13')
      await page.getByText(/^Chưa hiểu ngày này/).waitFor()
    },
  ],
  [
    'acts of a plan',
    async (page) => {
      await open(page, '/ke-hoach', 'Kế hoạch')
      await page
        .getByRole('button', { name: /^Việc với/ })
        .first()
        .click()
      await page.getByRole('menuitem', { name: 'Xóa' }).waitFor()
    },
  ],
  [
    'faults of a reading',
    async (page) => {
      await openSample(page)
      await page
        .getByText(/^Cần sửa \(/)
        .locator('visible=true')
        .first()
        .click()
      await page.getByText('Nguồn').first().waitFor()
    },
  ],
  ['guide', (page) => open(page, '/huong-dan', /.+/)],
  ['settings', (page) => open(page, '/cai-dat', 'Cài đặt')],
  [
    'shortcuts',
    async (page) => {
      await open(page, '/', 'Bàn việc')
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor()
    },
  ],
  [
    'account menu',
    async (page) => {
      await open(page, '/', 'Bàn việc')
      await page.getByRole('button', { name: /^Tài khoản/ }).click()
      await page.getByRole('menuitem', { name: 'Đăng xuất' }).waitFor()
    },
  ],
  [
    'not found',
    async (page) => {
      await page.goto('/khong-co-trang-nay')
      await page.getByText('Không có trang này').waitFor()
    },
  ],
]

async function open(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1, name: heading }).first().waitFor()
}

async function openSample(page: Page): Promise<void> {
  await open(page, '/doc-van-ban', 'Đọc văn bản')
  await page.getByRole('table').getByRole('link').first().click()
  await page.locator('[data-keys]').first().waitFor({ state: 'attached' })
}

test.each([
  [1440, desk],
  [390, phone],
])(
  'every screen is clean at %i, light and dark',
  async (_width, size) => {
    const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size })
    const found: Record<string, string[]> = {}

    await page.goto('/dang-nhap')
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor()
    await page.getByRole('heading', { name: 'Vào thử với tài khoản mẫu' }).waitFor()
    await lookAt(page, 'sign-in', found)
    await signIn(page, journey.product, 'Chuyên viên')
    for (const [name, go] of screens) {
      await go(page)
      await lookAt(page, name, found)
    }
    await close()

    expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([])
    expect(complaints).toEqual([])
  },
  300_000,
)

async function lookAt(page: Page, name: string, found: Record<string, string[]>): Promise<void> {
  const sideways = await sidewaysScroll(page)
  found[`${name} sideways`] = sideways > 0 ? [`${sideways} pixels wider than the window`] : []
  for (const colours of ['dark', 'light'] as const) {
    await showColours(page, colours)
    found[`${name} ${colours}`] = await accessibilityFindings(page)
  }
}
