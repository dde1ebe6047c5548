import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePlan, openFor, setField, waitDesk, waitSaved } from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'
import { signIn } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

test('who is signed out in the middle signs in again and loses nothing', async () => {
  const { page, close } = await openFor(journey, 'Lãnh đạo')
  const id = await makePlan(page)
  const textOf = async () => (await (await page.request.get(`/api/plans/${id}`)).json()).content.text as string
  await page.goto(`/ke-hoach/${id}`)
  await waitDesk(page)

  await page.context().clearCookies()
  await setField(page, 'issuedAt', 'Sông Lam')
  await page.getByRole('link', { name: 'Đăng nhập lại' }).click()
  await signIn(page, journey.product, 'Lãnh đạo')
  await waitDesk(page)
  await waitSaved(page)
  const here = await textOf()

  await page.context().clearCookies()
  await setField(page, 'issuedAt', 'Lam Sơn')
  await page.getByRole('link', { name: 'Đăng nhập lại' }).waitFor()
  const other = await page.context().newPage()
  await other.goto('/')
  await signIn(other, journey.product, 'Lãnh đạo')
  await other.close()
  await page.evaluate("window.dispatchEvent(new Event('focus'))")
  await waitSaved(page)
  const there = await textOf()
  await close()

  expect([here.includes('Sông Lam, ngày'), there.includes('Lam Sơn, ngày')]).toEqual([true, true])
}, 240_000)

test('what is pasted into the text with control characters is saved', async () => {
  const { page, close } = await openFor(journey, 'Lãnh đạo')
  await page.goto(`/ke-hoach/${await makePlan(page)}`)
  await waitDesk(page)

  await page.getByRole('button', { name: 'Sửa văn bản' }).click()
  const area = page.getByRole('textbox', { name: 'Văn bản của kế hoạch' })
  await area.press('Control+Home')
  await page.keyboard.insertText('một\u000bhai\u001b\u2028ba ')
  await waitSaved(page)
  const text = await area.inputValue()
  await close()

  expect(text.startsWith('một\nhai\nba ')).toBe(true)
}, 240_000)
