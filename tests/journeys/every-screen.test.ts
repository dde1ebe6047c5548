import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  accessibilityFindings,
  desk,
  openBrowser,
  openPage,
  phone,
  sidewaysScroll,
  type WatchedPage,
} from '../kit/browser.ts'
import { type RunningProduct, startProduct } from '../kit/product.ts'
import { signIn } from './steps.ts'

let product: RunningProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** Each screen by name: how one gets there, and what shows that it is there. */
const screens: [string, (page: WatchedPage['page']) => Promise<unknown>][] = [
  ['desk', (page) => open(page, '/', 'Bàn việc')],
  ['list', (page) => open(page, '/doc-van-ban', 'Đọc văn bản')],
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

async function open(page: WatchedPage['page'], path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1, name: heading }).first().waitFor()
}

async function openSample(page: WatchedPage['page']): Promise<void> {
  await open(page, '/doc-van-ban', 'Đọc văn bản')
  await page.getByRole('table').getByRole('link').first().click()
  await page.locator('[data-keys]').first().waitFor({ state: 'attached' })
}

test.each([
  ['light', 1440, desk],
  ['dark', 1440, desk],
  ['light', 390, phone],
  ['dark', 390, phone],
] as const)('every screen is clean in %s at %i', async (colours, _width, size) => {
  const { page, complaints, close } = await openPage(browser, { address: product.address, size, colours })
  const found: Record<string, string[]> = {}

  await page.goto('/dang-nhap')
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor()
  found['sign-in'] = await lookAt(page)
  await signIn(page, product, 'Chuyên viên')
  for (const [name, go] of screens) {
    await go(page)
    found[name] = await lookAt(page)
  }
  await close()

  expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([])
  expect(complaints).toEqual([])
})

async function lookAt(page: WatchedPage['page']): Promise<string[]> {
  // What still moves has colours in between.
  await page.waitForTimeout(400)
  const sideways = await sidewaysScroll(page)
  return [...(sideways > 0 ? [`${sideways} pixels wider than the window`] : []), ...(await accessibilityFindings(page))]
}
