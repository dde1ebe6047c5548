import type { APIResponse, Locator, Page } from 'playwright-core'
import { accessibilityFindings, desk, openPage, showColours, sidewaysScroll, type WatchedPage } from '../kit/browser.ts'
import { sampleText } from '../kit/web/sample-text.ts'
import type { Journey } from './set-out.ts'
import { focusedText, isFocused, signIn } from './steps.ts'

/** A document of our own wording with slips in it: a wrong weekday, and no sign at its end. */
export const slippedText = sampleText
  .replace('thứ Năm, ngày 29', 'thứ Sáu, ngày 29')
  .replace('triển khai thực hiện./.', 'triển khai thực hiện.')

/** The field of the form with this path. */
export function planField(page: Page, path: string): Locator {
  return page.locator(`[id="field-${path}"]`)
}

/** What wants a look, as cards. */
export function reviewCards(page: Page): Locator {
  return page.locator('[data-review]')
}

/** Waits until all that was done is on the server. */
export async function waitSaved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').waitFor()
}

/** Waits until the desk is there. */
export async function waitDesk(page: Page): Promise<void> {
  await planField(page, 'number').waitFor({ state: 'attached' })
}

/** A person of the sample world, signed in, at an address. */
export async function openFor(
  { browser, product }: Journey,
  role: string,
  { path = '/', size = desk }: { path?: string; size?: { width: number; height: number } } = {},
): Promise<WatchedPage> {
  const opened = await openPage(browser, { address: product.address, size })
  await opened.page.goto(path)
  await signIn(opened.page, product, role)
  return opened
}

/** A plan of the person signed in, made from a text that was read. */
export async function makePlan(page: Page, text = slippedText): Promise<string> {
  const kept = await page.request.post('/api/readings', { data: { text } })
  const { id: readingId } = await bodyOf(kept)
  const made = await page.request.post('/api/plans', { data: { from: 'reading', readingId, again: true } })
  return (await bodyOf(made)).id
}

async function bodyOf(answer: APIResponse) {
  if (!answer.ok()) throw new Error(`${answer.status()} ${await answer.text()}`)
  return answer.json()
}

/** Types over a fact and keeps it. */
export async function setField(page: Page, path: string, value: string): Promise<void> {
  await planField(page, path).fill(value)
  await planField(page, path).press('Enter')
}

/** On a phone one part of the desk is seen at a time. */
export async function turnTo(page: Page, part: string | RegExp): Promise<void> {
  await page.locator('label').filter({ hasText: part }).last().tap()
}

/** What can be done with the plan on its desk, opened by its button. */
export function deskMenu(page: Page): Locator {
  return page.getByRole('button', { name: 'Việc khác với kế hoạch này' })
}

/** Goes through an open menu with the arrows until the wanted act has the focus. */
export async function arrowTo(page: Page, act: string): Promise<void> {
  await page.getByRole('menuitem', { name: act }).waitFor()
  for (let presses = 0; presses < 12; presses += 1) {
    if ((await focusedText(page)).includes(act)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows never reached ${act}`)
}

/** Presses Shift+Tab until the focus stands on an element that fits the selector. */
export async function tabBackTo(page: Page, selector: string, patience = 80): Promise<void> {
  for (let presses = 0; presses < patience; presses += 1) {
    if (await isFocused(page, selector)) return
    await page.keyboard.press('Shift+Tab')
  }
  throw new Error(`Shift+Tab never reached ${selector}`)
}

/** What is wrong with the page as it stands: too wide, or not accessible, in dark or in light. */
export async function faultsOf(
  page: Page,
  looks: readonly ('dark' | 'light')[] = ['dark', 'light'],
): Promise<string[]> {
  const sideways = await sidewaysScroll(page)
  const found = sideways > 0 ? [`${sideways} pixels wider than the window`] : []
  for (const colours of looks) {
    await showColours(page, colours)
    found.push(...(await accessibilityFindings(page)).map((each) => `${colours}: ${each}`))
  }
  return found
}

/** Without those that are meant: two who save at once are told so by an answer, which browsers show as an error. */
export function withoutClashes(complaints: string[]): string[] {
  return complaints.filter((each) => !each.includes('status of 409'))
}
