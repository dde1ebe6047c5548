import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, openPage, phone } from '../kit/browser.ts'
import { sampleText } from '../kit/web/sample-text.ts'
import { type Journey, setOut } from './set-out.ts'
import { chosenWords, dropFiles, factRow, isInSight, signIn } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

const subject = /giao ban cán bộ quản lý giáo dục tiểu học/

test('at a desk, a document is dropped, read, found again and deleted', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })

  await page.goto('/')
  await signIn(page, journey.product, 'Chuyên viên')
  await openSample(page)
  await page.getByRole('link', { name: 'Văn bản đã đọc' }).click()
  await dropFiles(page, [{ name: 'giao-ban.txt', text: sampleText }])
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()

  await factRow(page, 'Số và ký hiệu').click()
  expect(await chosenWords(page).allTextContents()).toEqual(['1482/KH-SGDĐT'])
  expect(await isInSight(chosenWords(page))).toBe(true)
  await factRow(page, 'Họ tên').hover()
  expect(await chosenWords(page).allTextContents()).toEqual(['1482/KH-SGDĐT'])

  await page.getByRole('button', { name: 'Hội trường tầng 2' }).first().click()
  expect(await factRow(page, 'Địa điểm').getAttribute('aria-pressed')).toBe('true')
  expect(await isInSight(factRow(page, 'Địa điểm'))).toBe(true)

  await page.getByRole('link', { name: 'Văn bản đã đọc' }).click()
  await findWithoutMarks(page)
  await page.getByRole('button', { name: /^Xóa “Tổ chức Hội nghị giao ban/ }).click()
  await page.getByText('Không có văn bản nào khớp').waitFor()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await page.getByRole('link', { name: subject }).waitFor()
  await close()

  expect(complaints).toEqual([])
})

test('on a phone, a document is chosen, read, found again and deleted', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: phone })

  await page.goto('/')
  await signIn(page, journey.product, 'Văn thư')
  await openSample(page)
  await page.getByRole('link', { name: 'Văn bản đã đọc' }).tap()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'giao-ban.txt', mimeType: 'text/plain', buffer: Buffer.from(sampleText) })
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()

  await page
    .getByText(/^Thông tin \(/)
    .filter({ visible: true })
    .tap()
  await factRow(page, 'Số và ký hiệu').tap()
  await chosenWords(page).waitFor()
  expect(await chosenWords(page).allTextContents()).toEqual(['1482/KH-SGDĐT'])
  expect(await isInSight(chosenWords(page))).toBe(true)

  await page.getByRole('button', { name: 'Hội trường tầng 2' }).first().tap()
  expect(await page.getByRole('status', { name: 'Thông tin đang chọn' }).textContent()).toMatch(/^Địa điểm/)
  await page.getByRole('button', { name: 'Xem trong Thông tin' }).tap()
  expect(await factRow(page, 'Địa điểm').getAttribute('aria-pressed')).toBe('true')
  expect(await isInSight(factRow(page, 'Địa điểm'))).toBe(true)

  await page.getByRole('link', { name: 'Đọc văn bản' }).tap()
  await findWithoutMarks(page)
  await page.getByRole('button', { name: /^Xóa “Tổ chức Hội nghị giao ban/ }).tap()
  await page.getByText('Không có văn bản nào khớp').waitFor()
  await page.getByRole('button', { name: 'Hoàn tác' }).tap()
  await page.getByRole('link', { name: subject }).waitFor()
  await close()

  expect(complaints).toEqual([])
})

test('files dropped together are read in turn, each with its line', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })

  await page.goto('/doc-van-ban')
  await signIn(page, journey.product, 'Lãnh đạo')
  await page.getByRole('heading', { level: 1, name: 'Đọc văn bản' }).waitFor()
  await dropFiles(page, [
    { name: 'mot.txt', text: sampleText },
    { name: 'hong.pdf', text: '%PDF-1.7 và không có gì thêm' },
    { name: 'hai.txt', text: sampleText.replace('1482/KH-SGDĐT', '1483/KH-SGDĐT') },
  ])
  await page.getByText('Đã đọc 2/3 tệp').waitFor()
  await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor()
  const lines = await page.getByRole('region', { name: 'Đang đọc' }).getByRole('listitem').allTextContents()
  await close()

  expect(lines.map((line) => line.replace(/Mở$/, ''))).toEqual([
    'mot.txtĐã đọc',
    expect.stringMatching(/^hong\.pdf\S/),
    'hai.txtĐã đọc',
  ])
  expect(complaints.filter((complaint) => !complaint.includes('status of 4'))).toEqual([])
})

test('a paper that is gone says so and leads to the list', async () => {
  const { page, close } = await openPage(journey.browser, { address: journey.product.address, size: phone })

  await page.goto('/doc-van-ban/019adf00-0000-7000-8000-000000000000')
  await signIn(page, journey.product, 'Quản trị')
  await page.getByText('Văn bản này không còn hoặc không phải của anh, chị.').waitFor()
  const again = await page.getByRole('button', { name: 'Thử lại' }).count()
  await page.getByRole('link', { name: 'Về Văn bản đã đọc' }).tap()
  await page.getByRole('heading', { level: 1, name: 'Đọc văn bản' }).waitFor()
  await close()

  expect(again).toBe(0)
})

/** A newcomer's first click: a document that waits on the desk, read already. */
async function openSample(page: Page): Promise<void> {
  const samples = page.getByRole('region', { name: 'Văn bản mẫu để làm quen' })
  await samples.getByRole('link').first().click()
  await page.locator('[data-keys]').first().waitFor({ state: 'attached' })
}

async function findWithoutMarks(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Tìm trong văn bản đã đọc' }).fill('truong tieu hoc hoa sen')
  await page.getByText('1 văn bản có “truong tieu hoc hoa sen”').waitFor()
  await page.getByRole('link', { name: subject }).waitFor()
}
