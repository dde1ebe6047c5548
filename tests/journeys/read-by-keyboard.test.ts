import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, openPage } from '../kit/browser.ts'
import { sampleText } from '../kit/web/sample-text.ts'
import { type Journey, setOut } from './set-out.ts'
import { chosenWords, focusedText, getAccountOrThrow, isFocused, tabTo } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

test('everything is done without touching the mouse', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })

  await page.goto('/doc-van-ban')
  await signInByKeyboard(page)
  await page.getByRole('heading', { level: 1, name: 'Đọc văn bản' }).waitFor()
  await tabTo(page, 'textarea')
  await page.keyboard.insertText(sampleText)
  await tabTo(page, 'form button[type=submit]')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /giao ban cán bộ quản lý/ }).waitFor()

  await goFromFactToWordsAndBack(page)
  await goThroughDoubts(page)

  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await tabTo(page, 'button:has(.tabler-icon-trash)')
  await page.keyboard.press('Enter')
  await page.getByText(/^Đã xóa “/).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Đọc văn bản' }).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByRole('heading', { level: 1, name: /giao ban cán bộ quản lý/ }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('1482 kh')
  await page.keyboard.press('Enter')
  await page.getByText('1 văn bản có “1482 kh”').waitFor()
  await tabTo(page, 'tbody a')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /giao ban cán bộ quản lý/ }).waitFor()
  await close()

  expect(complaints).toEqual([])
})

async function signInByKeyboard(page: Page): Promise<void> {
  const { email, password } = getAccountOrThrow(journey.product, 'Chuyên viên')
  await page.getByLabel('Thư điện tử').waitFor()
  expect(await isFocused(page, 'input[type=email]')).toBe(true)
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
}

async function goFromFactToWordsAndBack(page: Page): Promise<void> {
  await tabTo(page, '[data-row]')
  while (!(await isFocused(page, '[data-row="number"]'))) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await focusedText(page)).toBe('1482/KH-SGDĐT')
  expect(await chosenWords(page).allTextContents()).toEqual(['1482/KH-SGDĐT'])

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => isFocused(page, '[data-row][aria-pressed=true]')).toBe(true)
}

async function goThroughDoubts(page: Page): Promise<void> {
  const doubts = page.getByRole('button', { name: 'Chỗ cần xem kế tiếp' })
  if ((await doubts.count()) === 0) return
  await page.keyboard.press('n')
  await expect.poll(() => isFocused(page, '[data-row][aria-pressed=true]')).toBe(true)
  expect(await focusedText(page)).toMatch(/Cần xem/)
}
