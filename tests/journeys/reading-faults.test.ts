import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, openPage, phone } from '../kit/browser.ts'
import { slippedText } from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'
import { chosenWords, isInSight, signIn } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

/** The page of a document that calls a Thursday a Friday. */
async function openSlipped(page: Page): Promise<void> {
  await page.goto('/')
  await signIn(page, journey.product, 'Chuyên viên')
  const kept = await page.request.post('/api/readings', { data: { text: slippedText } })
  await page.goto(`/doc-van-ban/${(await kept.json()).id}`)
  await page
    .getByText(/^Cần sửa \(\d+\)$/)
    .locator('visible=true')
    .waitFor()
}

const faults = (page: Page) => page.locator('[data-row^="fault."]')
const weekday = (page: Page) => faults(page).filter({ hasText: 'thứ Năm' }).first()

test('at a desk, what is to be mended and its words light one another', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })
  await openSlipped(page)

  await page
    .getByText(/^Cần sửa \(/)
    .locator('visible=true')
    .click()
  await weekday(page)
    .getByText(/^Cách sửa: /)
    .waitFor()
  await weekday(page).getByRole('button', { name: 'Xem chỗ này' }).click()
  expect((await chosenWords(page).allTextContents()).join('')).toContain('thứ Sáu')
  expect(await isInSight(chosenWords(page).first())).toBe(true)
  await weekday(page).getByRole('button', { name: 'Nguồn' }).click()
  await weekday(page)
    .getByText(/Ví dụ|Đúng|đúng/)
    .first()
    .waitFor()

  await page
    .getByText(/^Thông tin \(/)
    .locator('visible=true')
    .click()
  // Words may be those of facts as well: each click means the next of what stands on them.
  const lit = faults(page).and(page.locator('[data-lit]')).locator('visible=true')
  for (let clicks = 0; clicks < 4 && (await lit.count()) === 0; clicks += 1) {
    await page.locator('[data-keys~="fault.0"]').first().click()
  }
  expect(await lit.count()).toBeGreaterThan(0)
  const text = await page.getByRole('region', { name: 'Văn bản gốc' }).textContent()
  await close()

  expect(text).toContain('thứ Sáu, ngày 29')
  expect(complaints).toEqual([])
}, 120_000)

test('on a phone, a tap on the words tells what is wrong with them', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: phone })
  await openSlipped(page)

  await page
    .getByText(/^Cần sửa \(/)
    .locator('visible=true')
    .tap()
  const message = await faults(page).first().locator('p').nth(1).textContent()
  await faults(page).first().getByRole('button', { name: 'Xem chỗ này' }).tap()
  await page
    .locator('[data-chosen-bar]')
    .getByText(message ?? '')
    .waitFor()
  await close()

  expect(complaints).toEqual([])
}, 120_000)
