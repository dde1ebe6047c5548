import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFindings, desk, openPage, phone, sidewaysScroll } from '../kit/browser.ts'
import { planField, reviewCards, slippedText, waitDesk, waitSaved } from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'
import { isFocused, signIn, tabTo } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

/** A plan of the person signed in, made from the document with slips. */
async function makePlan(page: Page): Promise<string> {
  const kept = await page.request.post('/api/readings', { data: { text: `${slippedText}\nTrang 2.` } })
  const { id: readingId } = await kept.json()
  const made = await page.request.post('/api/plans', { data: { from: 'reading', readingId, again: true } })
  return (await made.json()).id
}

test('by thumb alone, a plan is mended, and held while the network is away', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: phone })
  await page.goto('/')
  await signIn(page, journey.product, 'Lãnh đạo')
  await page.goto(`/ke-hoach/${await makePlan(page)}`)
  await waitDesk(page)
  const turnTo = (name: string | RegExp) => page.locator('label').filter({ hasText: name }).last().tap()

  await turnTo(/^Cần xem \(/)
  await page.getByRole('button', { name: 'Sửa thành “thứ Năm”' }).tap()
  await page.getByRole('button', { name: 'Hoàn tác' }).last().tap()
  await page.getByRole('button', { name: 'Sửa thành “thứ Năm”' }).tap()
  const review = await faultsOf(page)
  await turnTo('Kế hoạch')
  await planField(page, 'issuedOn').fill('13/10')
  await planField(page, 'issuedOn').press('Enter')
  expect(await planField(page, 'issuedOn').inputValue()).toBe('thứ Ba, 13/10/2026')
  await waitSaved(page)
  const form = await faultsOf(page)

  await page.context().setOffline(true)
  await planField(page, 'chair').fill('Phó Giám đốc Sở')
  await planField(page, 'chair').press('Enter')
  await page.getByText('chưa gửi được, đang giữ trên máy này').waitFor()
  await page.context().setOffline(false)
  await waitSaved(page)
  await page.reload()
  await waitDesk(page)
  expect(await planField(page, 'chair').inputValue()).toBe('Phó Giám đốc Sở')
  expect(await planField(page, 'issuedOn').inputValue()).toBe('thứ Ba, 13/10/2026')
  await turnTo('Văn bản')
  await page.getByText('Lam Sơn, ngày 13 tháng 10 năm 2026').waitFor()
  const paper = await faultsOf(page)
  await close()

  expect([review, form, paper]).toEqual([[], [], []])
  expect(complaints.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
}, 240_000)

test('by keyboard alone, a plan is made, mended, written in and timed', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })
  await page.goto('/')
  await signIn(page, journey.product, 'Chuyên viên')
  const kept = await page.request.post('/api/readings', { data: { text: `${slippedText}\nTrang 3.` } })
  await page.goto(`/doc-van-ban/${(await kept.json()).id}`)
  await tabTo(page, 'button:has(.tabler-icon-clipboard-text)')
  await page.keyboard.press('Enter')
  await waitDesk(page)

  await mendByKeys(page)
  await writeByKeys(page)
  await timeByKeys(page)
  await waitSaved(page)
  await close()

  expect(complaints).toEqual([])
}, 240_000)

async function mendByKeys(page: Page): Promise<void> {
  const before = await reviewCards(page).count()
  await page.keyboard.press('n')
  while (!(await focusedCard(page)).includes('thứ Năm')) await page.keyboard.press('n')
  await page.keyboard.press('Enter')
  await expect.poll(() => reviewCards(page).count()).toBeLessThan(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => reviewCards(page).count()).toBe(before)
}

function focusedCard(page: Page): Promise<string> {
  return page.evaluate(`document.activeElement?.closest('[data-review]')?.getAttribute('aria-label') ?? ''`)
}

async function writeByKeys(page: Page): Promise<void> {
  await page.keyboard.press('e')
  await expect.poll(() => isFocused(page, 'textarea[aria-label="Văn bản của kế hoạch"]')).toBe(true)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Bản thảo. ')
  await page.keyboard.press('Escape')
  await page.getByText('Bản thảo. UBND TỈNH LAM SƠN').waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.getByText('Bản thảo.').count()).toBe(0)
}

async function timeByKeys(page: Page): Promise<void> {
  await tabTo(page, '#agenda-1-minutes', 120)
  await page.keyboard.press('Enter')
  await page.keyboard.type('25')
  await page.keyboard.press('Enter')
  await page.getByText('xong lúc 11:40').waitFor()
  await page.keyboard.press('ArrowRight')
  expect(await isFocused(page, '#agenda-1-title')).toBe(true)
  await page.keyboard.press('ArrowDown')
  expect(await isFocused(page, '#agenda-2-title')).toBe(true)
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => page.locator('#agenda-1-title').inputValue()).toMatch(/^Báo cáo công tác/)
}

async function faultsOf(page: Page): Promise<string[]> {
  const sideways = await sidewaysScroll(page)
  return [...(sideways > 0 ? [`${sideways} pixels too wide`] : []), ...(await accessibilityFindings(page))]
}
