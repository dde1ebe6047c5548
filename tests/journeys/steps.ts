import type { Locator, Page } from 'playwright-core'
import type { RunningProduct } from '../kit/product.ts'

/** What `start` printed for the role. */
export function getAccountOrThrow(product: RunningProduct, role: string) {
  const account = product.accounts.get(role)
  if (account === undefined) throw new Error(`No sample account for ${role}`)
  return account
}

/** Comes in through the sign-in page, typing what `start` printed for the role. */
export async function signIn(page: Page, product: RunningProduct, role: string): Promise<void> {
  const account = getAccountOrThrow(product, role)
  await page.getByLabel('Thư điện tử').fill(account.email)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(account.password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('navigation', { name: 'Mục chính' }).waitFor()
}

/** Lets files fall on the page, as from a folder of the desktop: only where it takes them, as a browser does. */
export async function dropFiles(page: Page, files: { name: string; text: string }[]): Promise<void> {
  for (let tries = 0; !(await takesFiles(page)); tries += 1) {
    if (tries === 600) throw new Error('The page never took files')
    await page.waitForTimeout(100)
  }
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer()
    for (const { name, text } of ${JSON.stringify(files)}) transfer.items.add(new File([text], name))
    return transfer
  })()`)
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer })
}

/** A screen comes after its link was pressed; until it listens, what falls on the page is lost. */
function takesFiles(page: Page): Promise<boolean> {
  return page.evaluate(`(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([''], 'a.txt'))
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
    document.querySelector('main')?.dispatchEvent(over)
    return over.defaultPrevented
  })()`)
}

/** The row of the facts with this label. */
export function factRow(page: Page, label: string): Locator {
  return page.getByRole('region', { name: 'Thông tin đọc được từ văn bản' }).getByRole('button', { name: label })
}

/** The words that are lit as those of the chosen fact. */
export function chosenWords(page: Page): Locator {
  return page.getByRole('region', { name: 'Văn bản gốc' }).locator('[data-chosen]')
}

/** Whether the element can be seen without scrolling, and nothing that floats lies over its middle. */
export async function isInSight(element: Locator): Promise<boolean> {
  const box = await element.boundingBox()
  const window = element.page().viewportSize()
  if (box === null || window === null || box.y < 0 || box.y + box.height > window.height) return false
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const onTop: string = await element.page().evaluate(`document.elementFromPoint(${x}, ${y})?.textContent ?? ''`)
  return onTop !== '' && ((await element.textContent()) ?? '').includes(onTop)
}

/** Presses Tab until the focus stands on an element that fits the selector. */
export async function tabTo(page: Page, selector: string, patience = 80): Promise<void> {
  for (let presses = 0; presses < patience; presses += 1) {
    if (await isFocused(page, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${selector}`)
}

/** Whether the focus stands on an element that fits the selector. */
export function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)
}

/** The text of what has the focus. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(`document.activeElement?.textContent ?? ''`)
}
