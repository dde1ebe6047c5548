import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, openPage, phone } from '../kit/browser.ts'
import { planField, slippedText, waitDesk } from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'
import { signIn } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

test.each([
  ['a desk', desk],
  ['a phone', phone],
] as const)(
  'on %s, what opens over the page lies within the window',
  async (_, size) => {
    const { page, complaints, close } = await openPage(journey.browser, { address: journey.product.address, size })
    await page.goto('/')
    await signIn(page, journey.product, 'Chuyên viên')
    const outside: string[] = []
    const look = async (name: string, selector: string) => {
      await page.locator(selector).first().waitFor()
      // A menu stands beside its button until it has found its place.
      for (let tries = 0; tries < 20 && (await beyondWindow(page, selector)).length > 0; tries += 1)
        await page.waitForTimeout(100)
      outside.push(...(await beyondWindow(page, selector)).map((each) => `${name}: ${each}`))
    }
    const panel = '[role="dialog"]'
    const menu = '[role="menu"]'

    await page.getByRole('button', { name: /^Tài khoản/ }).click()
    await look('account', menu)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await look('shortcuts', panel)
    await page.keyboard.press('Escape')
    await page.goto('/ke-hoach')
    await page.getByRole('button', { name: 'Lập kế hoạch mới' }).click()
    await look('new plan', panel)
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /^Việc với/ })
      .first()
      .click()
    await look('acts of a row', menu)
    await page.getByRole('menuitem', { name: 'Xóa' }).click()
    await page.getByText(/^Đã xóa “/).waitFor()
    await look('toast', '.mantine-Notification-root')
    await page.getByRole('button', { name: 'Hoàn tác' }).last().click()
    await page.goto(`/ke-hoach/${await makePlan(page)}`)
    await waitDesk(page)
    await page.getByRole('button', { name: /^Tình trạng/ }).click()
    await look('state', menu)
    await page.getByRole('menuitem', { name: 'Đã soạn xong' }).click()
    await page.getByText('Còn 1 chỗ phải sửa').waitFor()
    await look('finished?', panel)
    await page.keyboard.press('Escape')
    const acts = page.getByRole('button', { name: 'Việc khác với kế hoạch này' })
    const before = await acts.boundingBox()
    await acts.click()
    await look('acts', menu)
    expect(await acts.boundingBox()).toEqual(before)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Tải văn bản đã sửa' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^Tổ chức Hội nghị giao ban .*\.txt$/)
    await page.emulateMedia({ media: 'print' })
    expect(await printedParts(page)).toEqual(['Văn bản'])
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Việc khác với kế hoạch này' }).click()
    await page.getByRole('menuitem', { name: 'Các phiên bản' }).click()
    await look('versions', panel)
    await page.keyboard.press('Escape')
    await comeApart(page)
    await page.getByRole('button', { name: 'Xem và chọn' }).click()
    await look('clash', panel)
    await close()

    expect(outside).toEqual([])
    expect(complaints.filter((each) => !each.includes('409'))).toEqual([])
  },
  240_000,
)

async function makePlan(page: Page): Promise<string> {
  const kept = await page.request.post('/api/readings', { data: { text: slippedText } })
  const made = await page.request.post('/api/plans', {
    data: { from: 'reading', readingId: (await kept.json()).id, again: true },
  })
  return (await made.json()).id
}

/** Somebody saves other words for what is then typed here. */
async function comeApart(page: Page): Promise<void> {
  const address = `/api/plans/${new URL(page.url()).pathname.split('/').at(-1)}`
  const { revision, content } = await (await page.request.get(address)).json()
  const text = content.text.replace('ngày 29', 'ngày 22')
  await page.request.put(address, { data: { revision, content: { ...content, text } } })
  await planField(page, 'sessions.0.date').fill('15/10')
  await planField(page, 'sessions.0.date').press('Enter')
}

/** The parts of the desk that go to the printer. */
function printedParts(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('[data-column-of-desk], main header')]
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => each.getAttribute('aria-label'))`)
}

/** Parts of what floats, itself and its buttons, that stick out of the window. */
function beyondWindow(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].flatMap((panel) => {
    const beyond = [panel, ...panel.querySelectorAll('button, h2')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect()
      return width > 1 && (left < -1 || right > window.innerWidth + 1)
    })
    return beyond.map((each) => each.tagName + ' ' + each.textContent.slice(0, 30) + ' ' + JSON.stringify(each.getBoundingClientRect()))
  })`)
}
