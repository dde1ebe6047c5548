import type { Locator, Page } from 'playwright-core'
import { sampleText } from '../kit/web/sample-text.ts'

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
