import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, phone } from '../kit/browser.ts'
import { type Journey, setOut } from './set-out.ts'
import { signIn } from './steps.ts'

/** What a phone on a slow line may be asked to load before a page can be used, packed as it is sent. */
const mostScript = 250_000

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

test('a phone loads little before it can sign in, and before it can read', async () => {
  const { page, close } = await openPage(journey.browser, { address: journey.product.address, size: phone })
  await page.goto('/')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor()
  const beforeSignIn = await scriptLoaded(page)
  await signIn(page, journey.product, 'Chuyên viên')
  const address = await page.getByRole('main').locator('a[href^="/doc-van-ban/"]').first().getAttribute('href')

  // A page of its own: one that comes straight from a colleague's message.
  const other = await page.context().newPage()
  await other.goto(address ?? '')
  await other.locator('[data-keys]').first().waitFor()
  const beforeReading = await scriptLoaded(other)
  await close()

  expect([beforeSignIn, beforeReading].map((bytes) => bytes > 50_000 && bytes <= mostScript)).toEqual([true, true])
})

function scriptLoaded(page: Page): Promise<number> {
  return page.evaluate(
    `performance.getEntriesByType('resource')
      .filter((entry) => entry.name.endsWith('.js'))
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0)`,
  )
}
