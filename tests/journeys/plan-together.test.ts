import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFindings, desk, openPage, showColours, sidewaysScroll } from '../kit/browser.ts'
import { planField, slippedText, waitDesk, waitSaved } from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'
import { dropFiles, signIn } from './steps.ts'

/** Beyond reading: what a clerk does until a document that was dropped is corrected and saved. */
const mostActions = 25

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

async function openFor(role: string, address: string) {
  const opened = await openPage(journey.browser, { address: journey.product.address, size: desk })
  await opened.page.goto(address)
  await signIn(opened.page, journey.product, role)
  return opened
}

test('a document is dropped, corrected and saved while a second person edits', async () => {
  const officer = await openFor('Chuyên viên', '/doc-van-ban')
  const { page } = officer
  let actions = 0
  const click = async (name: string | RegExp) => {
    actions += 1
    await page.getByRole('button', { name }).first().click()
  }
  const fill = async (path: string, value: string) => {
    actions += 2
    await planField(page, path).fill(value)
    await planField(page, path).press('Enter')
  }

  await page.getByRole('heading', { level: 1, name: 'Đọc văn bản' }).waitFor()
  actions += 1
  await dropFiles(page, [{ name: 'giao-ban.txt', text: slippedText }])
  await click('Lập kế hoạch')
  await waitDesk(page)
  await click('Sửa thành “thứ Năm”')
  await page.getByText('Đã sửa: Sửa thành “thứ Năm”.').waitFor()
  await fill('sessions.0.venue', 'Hội trường Trường Tiểu học Hoa Sen')
  await click('Bỏ qua')
  actions += 1
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Đã bỏ qua (1)' }).waitFor()
  await waitSaved(page)
  expect(await page.getByRole('region', { name: 'Văn bản' }).textContent()).toContain(
    'thứ Năm, ngày 29 tháng 10 năm 2026.\n2. Địa điểm: Hội trường Trường Tiểu học Hoa Sen.',
  )
  expect(actions).toBeLessThanOrEqual(mostActions)

  const clerk = await openFor('Văn thư', new URL(page.url()).pathname)
  await waitDesk(clerk.page)
  await planField(clerk.page, 'number').fill('1500/KH-SGDĐT')
  await planField(clerk.page, 'number').press('Enter')
  await waitSaved(clerk.page)
  await fill('signer.name', 'Lê Thị Thanh Mai')
  await page.getByText(/^Đã ghép phần .+ vừa lưu/).waitFor()
  await waitSaved(page)
  expect(await planField(page, 'number').inputValue()).toBe('1500/KH-SGDĐT')

  await clerk.page.reload()
  await waitDesk(clerk.page)
  expect(await planField(clerk.page, 'signer.name').inputValue()).toBe('Lê Thị Thanh Mai')
  await chooseWhereBothChanged(page, clerk.page)
  expect(await faultsOf(page)).toEqual([])
  await Promise.all([officer.close(), clerk.close()])
  expect([...officer.complaints, ...clerk.complaints].filter((each) => !each.includes('status of 409'))).toEqual([])
}, 240_000)

/** Nothing is overwritten: both are shown, and the one who came later chooses. */
async function chooseWhereBothChanged(page: Page, other: Page): Promise<void> {
  await planField(other, 'signer.name').fill('Phạm Văn Bình')
  await planField(other, 'signer.name').press('Enter')
  await waitSaved(other)
  await planField(page, 'signer.name').fill('Đỗ Quang Huy')
  await planField(page, 'signer.name').press('Enter')
  await page.getByRole('button', { name: 'Xem và chọn' }).click()
  const dialog = page.getByRole('dialog', { name: 'Hai người sửa cùng một chỗ' })
  await dialog.getByText('Phạm Văn Bình').waitFor()
  await dialog.getByText('Lấy của người kia').click()
  await dialog.getByRole('button', { name: 'Ghép và lưu' }).click()
  await dialog.waitFor({ state: 'detached' })
  await waitSaved(page)
  expect(await planField(page, 'signer.name').inputValue()).toBe('Phạm Văn Bình')
}

async function faultsOf(page: Page): Promise<string[]> {
  const sideways = await sidewaysScroll(page)
  const found = sideways > 0 ? [`${sideways} pixels wider than the window`] : []
  for (const colours of ['dark', 'light'] as const) {
    await showColours(page, colours)
    found.push(...(await accessibilityFindings(page)))
  }
  return found
}
