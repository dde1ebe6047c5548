import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, phone } from '../kit/browser.ts'
import { faultsOf, makePlan, openFor, planField, turnTo, waitDesk } from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'

let journey: Journey
/** A plan of the Sở, by its officer. */
let id: string

beforeAll(async () => {
  journey = await setOut()
  const { page, close } = await openFor(journey, 'Chuyên viên')
  id = await makePlan(page)
  await close()
})

afterAll(async () => {
  await journey?.end()
})

/** Every button of the desk, by its words; those of the paper itself only show where a thing is. */
async function buttonsOf(page: Page): Promise<string[]> {
  const buttons = page.locator('main button').locator('visible=true')
  const names = await buttons.evaluateAll((all) => all.map((each) => each.ariaLabel ?? each.textContent ?? ''))
  return [...new Set(names.map((name) => name.replace(/\d+/, 'N')))].toSorted()
}

/** Fields in which something could be typed or chosen. */
function editableFields(page: Page): Promise<number> {
  return page.locator('main :is(input, textarea):read-write:not([type="radio"]), main select:enabled').count()
}

const looking = ['Cần xem N', 'Nguồn', 'Việc khác với kế hoạch này', 'Xem chỗ này']

test('who only reads sees the whole desk and nothing that is refused', async () => {
  const { page, complaints, close } = await openFor(journey, 'Quản trị', { path: `/ke-hoach/${id}` })
  await waitDesk(page)

  await page.getByText('chỉ xem', { exact: true }).waitFor()
  expect(await planField(page, 'number').inputValue()).toBe('1482/KH-SGDĐT')
  expect(await editableFields(page)).toBe(0)
  expect(await buttonsOf(page)).toEqual(looking)
  for (const key of ['n', 'Enter', 'Delete', 'e', 'Control+z', 'Control+s']) await page.keyboard.press(key)
  await planField(page, 'number').focus()
  await page.keyboard.type('9')
  await page.locator('#agenda-1-minutes').focus()
  for (const key of ['Enter', '9', 'Enter', 'Alt+ArrowUp']) await page.keyboard.press(key)
  expect(await planField(page, 'number').inputValue()).toBe('1482/KH-SGDĐT')
  expect(await page.locator('#agenda-1-minutes').inputValue()).toBe('15')
  expect(await editableFields(page)).toBe(0)

  await page.getByRole('button', { name: 'Việc khác với kế hoạch này' }).click()
  const acts = await page.getByRole('menuitem').allTextContents()
  expect(acts.map((act) => act.replace(/ \(.*/, ''))).toEqual([
    'Các phiên bản',
    'Tải tệp gốc',
    'Tải văn bản đã sửa',
    'In văn bản',
  ])
  await page.getByRole('menuitem', { name: 'Các phiên bản' }).click()
  await page.getByRole('dialog').locator('button[aria-expanded]').click()
  await page.getByText('Giống hệt bản đang mở.').waitFor()
  expect(await page.getByRole('button', { name: 'Trở lại bản này' }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.getByText('Hội trường tầng 2').first().dblclick()
  expect(await page.evaluate('getSelection().toString().trim()')).not.toBe('')
  const faults = await faultsOf(page)
  await close()

  expect(faults).toEqual([])
  expect(complaints).toEqual([])
}, 180_000)

test('on a phone, who only reads turns through the parts and changes none', async () => {
  const { page, complaints, close } = await openFor(journey, 'Quản trị', { path: `/ke-hoach/${id}`, size: phone })
  await waitDesk(page)

  const faults: string[] = []
  const buttons: string[] = []
  for (const part of ['Văn bản', /^Cần xem \(/, 'Kế hoạch']) {
    await turnTo(page, part)
    faults.push(...(await faultsOf(page)))
    buttons.push(...(await buttonsOf(page)))
  }
  await planField(page, 'number').tap()
  await page.keyboard.type('9')
  expect(await planField(page, 'number').inputValue()).toBe('1482/KH-SGDĐT')
  await close()

  expect([...new Set(buttons)].toSorted()).toEqual(looking)
  expect(faults).toEqual([])
  expect(complaints).toEqual([])
}, 180_000)

test('who may not plan is offered no plan of a document read', async () => {
  const { page, complaints, close } = await openFor(journey, 'Quản trị', { path: '/doc-van-ban' })
  await page.getByRole('table').getByRole('link').first().click()
  await page.locator('[data-keys]').first().waitFor({ state: 'attached' })
  await page
    .getByText(/^Cần sửa \(/)
    .locator('visible=true')
    .first()
    .click()
  await page.getByRole('button', { name: 'Nguồn' }).first().waitFor()
  const offered = await page.getByText('Lập kế hoạch').count()
  await close()

  expect(offered).toBe(0)
  expect(complaints).toEqual([])
}, 120_000)

test.each([
  [1440, desk],
  [390, phone],
])(
  'the plan of another unit is refused in one sentence at %i',
  async (_width, size) => {
    const { page, complaints, close } = await openFor(journey, 'Thư ký cụm', { path: `/ke-hoach/${id}`, size })
    await page.getByText('Kế hoạch này không còn hoặc không thuộc đơn vị của anh, chị.').first().waitFor()
    const isTold = await page.getByText('Hội trường tầng 2').count()
    const faults = await faultsOf(page)
    await page.getByRole('link', { name: 'Về danh sách kế hoạch' }).click()
    await page.getByRole('table').getByRole('link').first().waitFor()
    const own = await page.getByRole('table').getByRole('link').count()
    await close()

    expect([isTold, own]).toEqual([0, 1])
    expect(faults).toEqual([])
    expect(complaints.filter((each) => !each.includes('status of 404'))).toEqual([])
  },
  120_000,
)
