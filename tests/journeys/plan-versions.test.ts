import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { phone } from '../kit/browser.ts'
import {
  arrowTo,
  deskMenu,
  faultsOf,
  makePlan,
  openFor,
  planField,
  setField,
  turnTo,
  waitDesk,
  waitSaved,
} from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'
import { isFocused, tabTo } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

const versions = (page: Page): Locator => page.getByRole('dialog', { name: 'Các phiên bản' })
const rows = (page: Page): Locator => versions(page).locator('button[aria-expanded]')
const chair = (page: Page): Promise<string> => planField(page, 'chair').inputValue()

/** A plan with two versions: as it was made, and with a chair and another hall. */
async function openWithVersions(page: Page): Promise<void> {
  await page.goto(`/ke-hoach/${await makePlan(page)}`)
  await waitDesk(page)
  await setField(page, 'chair', 'Phó Giám đốc Sở')
  await setField(page, 'sessions.0.venue', 'Hội trường lớn')
  await waitSaved(page)
}

test('by keyboard alone, one sees what changed, goes back and undoes that', async () => {
  const { page, complaints, close } = await openFor(journey, 'Chuyên viên')
  await openWithVersions(page)

  await deskMenu(page).focus()
  await page.keyboard.press('Enter')
  await arrowTo(page, 'Các phiên bản')
  await page.keyboard.press('Enter')
  await versions(page).waitFor()
  await expect.poll(() => rows(page).count()).toBe(2)
  await tabTo(page, 'li:last-child > button[aria-expanded]')
  await page.keyboard.press('Enter')
  await versions(page).getByText('Phó Giám đốc Sở').waitFor()
  expect(await versions(page).locator('ins').allTextContents()).toContain('Bây giờ: Phó Giám đốc Sở')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText(/^Đã trở lại bản/).waitFor()
  await versions(page).waitFor({ state: 'detached' })
  expect(await chair(page)).toBe('')
  expect(await planField(page, 'sessions.0.venue').inputValue()).toMatch(/^Hội trường tầng 2/)

  await expect.poll(() => isFocused(page, 'input, textarea')).toBe(false)
  await page.keyboard.press('Control+z')
  await expect.poll(() => chair(page)).toBe('Phó Giám đốc Sở')
  await waitSaved(page)
  await page.reload()
  await waitDesk(page)
  expect(await chair(page)).toBe('Phó Giám đốc Sở')
  await close()

  expect(complaints).toEqual([])
}, 180_000)

test('by thumb, one goes back to a version and takes that back', async () => {
  const { page, complaints, close } = await openFor(journey, 'Văn thư', { size: phone })
  await openWithVersions(page)

  await deskMenu(page).tap()
  await page.getByRole('menuitem', { name: 'Các phiên bản' }).tap()
  await rows(page).last().tap()
  await versions(page).getByText('Hội trường lớn').waitFor()
  const faults = await faultsOf(page)
  await versions(page).getByRole('button', { name: 'Trở lại bản này' }).tap()
  await versions(page).waitFor({ state: 'detached' })
  await expect.poll(() => chair(page)).toBe('')
  await page.getByRole('status').or(page.getByRole('alert')).getByRole('button', { name: 'Hoàn tác' }).last().tap()
  await expect.poll(() => chair(page)).toBe('Phó Giám đốc Sở')
  await waitSaved(page)
  await turnTo(page, 'Văn bản')
  await page
    .getByText(/Hội trường lớn/)
    .first()
    .waitFor()
  await deskMenu(page).tap()
  await page.getByRole('menuitem', { name: 'Các phiên bản' }).tap()
  await expect.poll(() => rows(page).count()).toBe(4)
  await close()

  expect(faults).toEqual([])
  expect(complaints).toEqual([])
}, 180_000)
