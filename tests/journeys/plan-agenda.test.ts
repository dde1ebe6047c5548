import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, phone } from '../kit/browser.ts'
import { sampleText } from '../kit/web/sample-text.ts'
import { faultsOf, makePlan, openFor, waitDesk, waitSaved } from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'
import { isFocused, tabTo } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

const cell = (page: Page, index: number, column: string) => page.locator(`#agenda-${index}-${column}`)
const column = (page: Page, name: string): Promise<string[]> =>
  page
    .locator(`[data-column="${name}"]`)
    .evaluateAll((all) => all.map((each) => ('value' in each ? `${each.value}` : '')))

/** Types over the cell that has the focus. */
async function typeOver(page: Page, value: string): Promise<void> {
  await page.keyboard.press('Enter')
  await page.keyboard.type(value)
  await page.keyboard.press('Enter')
}

/** Whether the end of the day can be read where one works. */
async function isEndInView(page: Page, time: string): Promise<boolean> {
  const box = await page.getByText(`xong lúc ${time}`).boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}

test.each([
  ['a desk', desk],
  ['a phone', phone],
])(
  'by keyboard alone, the agenda is timed as a table on %s',
  async (_where, size) => {
    const { page, complaints, close } = await openFor(journey, 'Chuyên viên', { size })
    await page.goto(`/ke-hoach/${await makePlan(page, sampleText)}`)
    await waitDesk(page)

    await tabTo(page, '#agenda-1-minutes', 160)
    await typeOver(page, '30')
    await page.getByText('xong lúc 11:45').waitFor()
    expect(await column(page, 'time')).toEqual(['07:30', '08:00', '08:30', '09:15', '10:45'])
    expect(await column(page, 'minutes')).toEqual(['30', '30', '45', '90', '60'])
    await page.getByText('quá 15 phút so với 11:30').waitFor()

    await page.keyboard.press('ArrowDown')
    expect(await isFocused(page, '#agenda-2-minutes')).toBe(true)
    await page.keyboard.press('ArrowRight')
    expect(await isFocused(page, '#agenda-2-title')).toBe(true)
    await tabTo(page, '[data-field="agenda.2"] button:has(.tabler-icon-coffee)')
    await page.keyboard.press('Enter')
    await expect.poll(() => column(page, 'time')).toEqual(['07:30', '08:00', '08:30', '09:15', '09:30', '11:00'])
    expect(await cell(page, 3, 'title').inputValue()).toBe('Nghỉ giải lao')
    await page.getByText('xong lúc 12:00').waitFor()
    expect(await isEndInView(page, '12:00')).toBe(true)

    await tabTo(page, '#agenda-5-start', 40)
    await page.keyboard.press('ArrowRight')
    await typeOver(page, '30')
    await page.getByText('xong lúc 11:30').waitFor()
    await page.getByText('vừa hết giờ (11:30)').waitFor()
    expect(await isFocused(page, '#agenda-5-minutes')).toBe(true)
    expect(await isEndInView(page, '11:30')).toBe(true)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => cell(page, 4, 'title').inputValue()).toBe('Kết luận, bế mạc')
    expect(await column(page, 'time')).toEqual(['07:30', '08:00', '08:30', '09:15', '09:30', '10:00'])
    expect(await isFocused(page, '#agenda-4-title')).toBe(true)
    const faults = await faultsOf(page)

    await page.keyboard.press('Enter')
    await page.keyboard.type('Bế mạc')
    await page.keyboard.press('Escape')
    expect(await cell(page, 4, 'title').inputValue()).toBe('Kết luận, bế mạc')
    await page.keyboard.press('Control+s')
    await waitSaved(page)
    await page.reload()
    await waitDesk(page)
    expect(await column(page, 'minutes')).toEqual(['30', '30', '45', '15', '30', '90'])
    await close()

    expect(faults).toEqual([])
    expect(complaints).toEqual([])
  },
  180_000,
)
