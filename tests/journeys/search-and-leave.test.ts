import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, openPage } from '../kit/browser.ts'
import { type Journey, setOut } from './set-out.ts'
import { signIn } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

test('the box of the head searches from every page', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })

  await page.goto('/dang-nhap')
  await signIn(page, journey.product, 'Chuyên viên')
  await page.keyboard.press('/')
  await page.keyboard.type('khong co gi nhu the')
  await page.keyboard.press('Enter')
  await page.getByText('Không có văn bản nào khớp với “khong co gi nhu the”').waitFor()
  await page.getByRole('button', { name: 'Bỏ tìm' }).first().click()
  await page.getByRole('table').waitFor()
  await close()

  expect(complaints).toEqual([])
})

test('the list can show only what wants a look', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })

  await page.goto('/dang-nhap')
  await signIn(page, journey.product, 'Chuyên viên')
  await page.goto('/doc-van-ban')
  await page.getByRole('table').waitFor()
  await page.getByLabel('Chỉ văn bản cần xem lại').check()
  await page.getByText('Không có văn bản nào cần xem lại').waitFor()
  const address = page.url()
  await page.getByLabel('Chỉ văn bản cần xem lại').uncheck()
  await page.getByRole('table').waitFor()
  await close()

  expect(new URL(address).search).toBe('?loc=can-xem')
  expect(complaints).toEqual([])
})

test('who leaves while a file is read is not called back', async () => {
  const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })
  const left = Promise.withResolvers<void>()
  await page.route('**/api/readings', async (route) => {
    if (route.request().method() === 'POST') await left.promise
    await route.continue()
  })

  await page.goto('/dang-nhap')
  await signIn(page, journey.product, 'Chuyên viên')
  await page.goto('/doc-van-ban')
  const file = { name: 'doc-lau.txt', mimeType: 'text/plain', buffer: Buffer.from('KẾ HOẠCH\nTổ chức hội nghị') }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('doc-lau.txt').first().waitFor()
  await page.getByRole('link', { name: 'Bàn việc' }).first().click()
  await page.waitForURL('**/')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  left.resolve()
  const ok = (await answered).ok()
  await page.waitForTimeout(500)
  const end = new URL(page.url()).pathname
  await close()

  expect({ ok, end }).toEqual({ ok: true, end: '/' })
  expect(complaints).toEqual([])
})

test.each([
  ['the menu of the account', '/', 'menuitem'],
  ['the settings', '/cai-dat', 'button'],
] as const)('signing out in %s leads to the door', async (_where, path, role) => {
  const { page, close } = await openPage(journey.browser, { address: journey.product.address, size: desk })

  await page.goto('/dang-nhap')
  await signIn(page, journey.product, 'Chuyên viên')
  await page.goto(path)
  if (role === 'menuitem') await page.getByRole('button', { name: /^Tài khoản/ }).click()
  await page.getByRole(role, { name: 'Đăng xuất' }).click()
  await page.getByLabel('Thư điện tử').waitFor()
  await page.goto('/cai-dat')
  await page.getByLabel('Thư điện tử').waitFor()
  const end = new URL(page.url()).pathname
  await close()

  expect(end).toBe('/dang-nhap')
})
