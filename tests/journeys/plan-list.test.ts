import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, openPage, phone } from '../kit/browser.ts'
import { planField, waitDesk } from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'
import { focusedText, signIn } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

const search = (page: Page) => page.getByRole('searchbox', { name: 'Tìm trong các kế hoạch' })
const names = (page: Page) => page.getByRole('table').getByRole('link')
const told = (page: Page) => page.getByRole('status').filter({ hasText: /kế hoạch/ })
const addressOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const actsOf = (page: Page, name: RegExp): Locator => page.getByRole('button', { name })

/** The samples are read and checked after the start; until then they have neither kind nor day. */
async function waitRead(page: Page): Promise<void> {
  const countOf = async (query: string) => (await (await page.request.get(`/api/plans?${query}`)).json()).total
  await expect.poll(() => countOf('kind=tongKet'), { timeout: 30_000 }).toBeGreaterThan(1)
  await expect.poll(() => countOf('year=2026'), { timeout: 30_000 }).toBeGreaterThan(4)
}

async function openList(page: Page): Promise<void> {
  await waitRead(page)
  await page.goto('/ke-hoach')
  await names(page).first().waitFor()
}

test('plans are found with and without marks, filtered, copied to next year', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })
  await page.goto('/')
  await signIn(page, journey.product, 'Chuyên viên')
  await waitRead(page)
  await page.getByRole('link', { name: 'Kế hoạch' }).first().click()
  await names(page).first().waitFor()
  const all = await names(page).count()

  await page.keyboard.press('/')
  await page.keyboard.type('so ket')
  await told(page).getByText('1 kế hoạch có “so ket”').waitFor()
  await search(page).fill('sơ kêt')
  await page.getByText('Không có kế hoạch nào khớp với “sơ kêt”').waitFor()
  await search(page).fill('sơ kết')
  await told(page).getByText('1 kế hoạch có “sơ kết”').waitFor()
  await search(page).fill('')
  await told(page).getByText(`${all} kế hoạch`, { exact: true }).waitFor()

  await page.getByLabel('Năm diễn ra').selectOption('2026')
  await page.getByLabel('Loại hội nghị').selectOption({ label: 'Tổng kết' })
  await page.getByLabel('Xếp theo').selectOption({ label: 'Ngày họp sớm trước' })
  await expect.poll(() => names(page).first().textContent()).toMatch(/phổ cập/)
  expect(addressOf(page)).toEqual({ nam: '2026', loai: 'tong-ket', xep: 'ngay-som' })

  await names(page).last().click()
  await waitDesk(page)
  await page.goBack()
  await names(page).last().waitFor()
  expect(addressOf(page)).toEqual({ nam: '2026', loai: 'tong-ket', xep: 'ngay-som' })

  await actsOf(page, /^Việc với “.*tổng kết năm học/).click()
  await page.getByRole('menuitem', { name: 'Chép sang năm học 2026-2027' }).click()
  await waitDesk(page)
  await page.getByText('Đã chép sang năm học 2026-2027').waitFor()
  expect(await planField(page, 'sessions.0.date').inputValue()).toBe('thứ Sáu, 28/5/2027')
  await close()

  expect(complaints).toEqual([])
}, 240_000)

test('by keyboard, a row is deleted and comes back', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })
  await page.goto('/')
  await signIn(page, journey.product, 'Văn thư')
  await openList(page)
  const [first, second] = await names(page).allTextContents()

  await names(page).first().focus()
  await page.keyboard.press('Delete')
  await page.getByText(/^Đã xóa “/).waitFor()
  await expect.poll(() => names(page).first().textContent()).toBe(second)
  expect(await focusedText(page)).toBe(second)
  await page.keyboard.press('Control+z')
  await expect.poll(() => names(page).first().textContent()).toBe(first)
  await close()

  expect(complaints).toEqual([])
}, 120_000)

test('on a phone, a plan is begun of a kind and deleted on its desk', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: phone })
  await page.goto('/')
  await signIn(page, journey.product, 'Lãnh đạo')
  await openList(page)
  const before = await names(page).count()

  await page.getByRole('button', { name: 'Lập kế hoạch mới' }).tap()
  await page.getByRole('radio', { name: 'Giao ban' }).check()
  await page.getByLabel('Ngày họp').fill('24/12')
  await page.getByText('thứ Năm, 24/12/2026').waitFor()
  await page.getByRole('button', { name: 'Lập kế hoạch', exact: true }).tap()
  await waitDesk(page)
  expect(await planField(page, 'sessions.0.date').inputValue()).toMatch(/^thứ Năm, 24\/12\/20/)

  await page.getByRole('button', { name: 'Việc khác với kế hoạch này' }).tap()
  await page.getByRole('menuitem', { name: 'Xóa' }).tap()
  await page.getByText(/^Đã xóa “/).waitFor()
  await expect.poll(() => names(page).count()).toBe(before)
  await close()

  expect(complaints).toEqual([])
}, 120_000)

test('who only keeps accounts sees plans and can change none', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })
  await page.goto('/')
  await signIn(page, journey.product, 'Quản trị')
  await openList(page)
  const acts = [actsOf(page, /^Việc với/), actsOf(page, /^Lập kế hoạch/)]
  const counts = await Promise.all(acts.map((each) => each.count()))
  await close()

  expect(counts).toEqual([0, 0])
  expect(complaints).toEqual([])
}, 120_000)
