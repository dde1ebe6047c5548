import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { phone } from '../kit/browser.ts'
import { corpusTexts } from '../kit/texts/corpus.ts'
import {
  arrowTo,
  deskMenu,
  faultsOf,
  openFor,
  planField,
  reviewCards,
  setField,
  slippedText,
  tabBackTo,
  turnTo,
  waitDesk,
  waitSaved,
  withoutClashes,
} from './plan-steps.ts'
import { type Journey, setOut } from './set-out.ts'
import { dropFiles, isFocused, tabTo } from './steps.ts'

let journey: Journey

beforeAll(async () => {
  journey = await setOut()
})

afterAll(async () => {
  await journey?.end()
})

const own = {
  name: 'a document of our own',
  text: slippedText,
  day: 'thứ Năm, 29/10/2026',
  next: { year: '2027-2028', day: 'thứ Năm, 28/10/2027' },
  words: ['giao ban can bo quan ly', 'giao ban cán bộ quản lý'],
}

// The real documents stand beside some checkouts only; the document of our own goes the same way everywhere.
const seeds = corpusTexts(['seeds'])
  .filter(({ name }) => name.includes('giao-ban'))
  .map(({ name, text }) => ({
    name,
    text,
    day: 'thứ Bảy, 31/10/2020',
    next: { year: '2021-2022', day: 'thứ Bảy, 30/10/2021' },
    words: ['giao ban cap trung hoc co so', 'giao ban cấp trung học cơ sở'],
  }))
type Followed = typeof own

/** The document again, so many lines apart: of the very same one nobody is given a second plan without being asked. */
const spaced = (lines: number): string => slippedText.replace('\n\n', `\n\n${'\n'.repeat(lines)}`)
const mendable = (page: Page): Locator => reviewCards(page).locator('button:has(.tabler-icon-wand)')
const value = (page: Page, path: string): Promise<string> => planField(page, path).inputValue()

test.each([own, ...seeds])(
  'by mouse, $name goes the whole way to next year',
  async (followed) => {
    const officer = await openFor(journey, 'Chuyên viên', { path: '/doc-van-ban' })
    const { page } = officer
    await page.getByRole('heading', { level: 1, name: 'Đọc văn bản' }).waitFor()
    await dropFiles(page, [{ name: 'giao-ban.txt', text: followed.text }])
    await page.getByRole('button', { name: 'Lập kế hoạch', exact: true }).click()
    await waitDesk(page)
    const before = await mendable(page).count()
    await mendable(page).first().click()
    await expect.poll(() => mendable(page).count()).toBeLessThan(before)
    await waitSaved(page)

    const clerk = await openFor(journey, 'Văn thư', { path: new URL(page.url()).pathname })
    await waitDesk(clerk.page)
    await Promise.all([
      setField(page, 'chair', 'Phó Giám đốc Sở'),
      setField(clerk.page, 'signer.name', 'Phạm Văn Bình'),
    ])
    await Promise.all([waitSaved(page), waitSaved(clerk.page)])
    await page.reload()
    await waitDesk(page)
    expect([await value(page, 'chair'), await value(page, 'signer.name')]).toEqual(['Phó Giám đốc Sở', 'Phạm Văn Bình'])
    expect(await value(page, 'sessions.0.date')).toBe(followed.day)

    await deskMenu(page).click()
    await page.getByRole('menuitem', { name: `Chép sang năm học ${followed.next.year}` }).click()
    await isOfNextYear(page, followed)
    const faults = await faultsOf(page)

    await page.getByRole('navigation').getByRole('link', { name: 'Kế hoạch' }).click()
    for (const words of followed.words) {
      await page.getByRole('searchbox').fill(words)
      await isFound(page, words, followed.next.year)
    }
    faults.push(...(await faultsOf(page)))
    await Promise.all([officer.close(), clerk.close()])

    expect(faults).toEqual([])
    expect(withoutClashes([...officer.complaints, ...clerk.complaints])).toEqual([])
  },
  240_000,
)

/** The copy is open: on the same weekday, of the other school year, with number and date of issue left blank. */
async function isOfNextYear(page: Page, { next }: Followed): Promise<void> {
  await page.getByText(`Đã chép sang năm học ${next.year}`).waitFor()
  await expect.poll(() => value(page, 'sessions.0.date')).toBe(next.day)
  expect(await value(page, 'schoolYear')).toBe(next.year)
  expect([await value(page, 'number'), await value(page, 'issuedOn')]).toEqual(['', ''])
}

/** The list holds the copy among what has the words. */
async function isFound(page: Page, words: string, year: string): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: `kế hoạch có “${words}”` })
    .waitFor()
  await page.getByRole('table').getByRole('link').filter({ hasText: year }).first().waitFor()
}

test('by keyboard alone, a document is pasted, mended, copied and found', async () => {
  const { page, complaints, close } = await openFor(journey, 'Văn thư', { path: '/doc-van-ban' })
  await page.getByRole('heading', { level: 1, name: 'Đọc văn bản' }).waitFor()
  await tabTo(page, 'textarea')
  await page.keyboard.insertText(spaced(1))
  await tabTo(page, 'form button[type=submit]')
  await page.keyboard.press('Enter')
  await page.locator('button:has(.tabler-icon-clipboard-text)').waitFor()
  await tabTo(page, 'button:has(.tabler-icon-clipboard-text)')
  await page.keyboard.press('Enter')
  await waitDesk(page)

  const before = await mendable(page).count()
  await page.keyboard.press('n')
  await page.keyboard.press('Enter')
  await expect.poll(() => mendable(page).count()).toBeLessThan(before)
  await tabBackTo(page, '[id="field-chair"]', 200)
  await page.keyboard.type('Phó Giám đốc Sở')
  await page.keyboard.press('Control+s')
  await waitSaved(page)
  expect(await value(page, 'chair')).toBe('Phó Giám đốc Sở')
  expect(await isFocused(page, '[id="field-chair"]')).toBe(true)

  await tabBackTo(page, 'button[aria-label="Việc khác với kế hoạch này"]')
  await page.keyboard.press('Enter')
  await arrowTo(page, `Chép sang năm học ${own.next.year}`)
  await page.keyboard.press('Enter')
  await isOfNextYear(page, own)
  expect(await value(page, 'chair')).toBe('Phó Giám đốc Sở')

  await tabTo(page, 'a[href="/ke-hoach"]', 160)
  await page.keyboard.press('Enter')
  await page.getByRole('table').getByRole('link').first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('giao ban can bo quan ly')
  await isFound(page, 'giao ban can bo quan ly', own.next.year)
  await tabTo(page, 'tbody a')
  await page.keyboard.press('Enter')
  await waitDesk(page)
  await expect.poll(() => value(page, 'sessions.0.date')).toBe(own.next.day)
  await close()

  expect(complaints).toEqual([])
}, 240_000)

test('by thumb, a file is chosen, mended beside a second person, copied', async () => {
  const officer = await openFor(journey, 'Lãnh đạo', { path: '/doc-van-ban', size: phone })
  const { page } = officer
  await page.getByRole('heading', { level: 1, name: 'Đọc văn bản' }).waitFor()
  const file = { name: 'giao-ban.txt', mimeType: 'text/plain', buffer: Buffer.from(spaced(2)) }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.getByRole('button', { name: 'Lập kế hoạch', exact: true }).tap()
  await waitDesk(page)
  await turnTo(page, /^Cần xem \(/)
  const before = await mendable(page).count()
  await mendable(page).first().tap()
  await expect.poll(() => mendable(page).count()).toBeLessThan(before)
  await waitSaved(page)

  const clerk = await openFor(journey, 'Văn thư', { path: new URL(page.url()).pathname, size: phone })
  await waitDesk(clerk.page)
  await setField(clerk.page, 'signer.name', 'Phạm Văn Bình')
  await waitSaved(clerk.page)
  await turnTo(page, 'Kế hoạch')
  await setField(page, 'chair', 'Phó Giám đốc Sở')
  await page.getByText(/^Đã ghép phần .+ vừa lưu/).waitFor()
  await waitSaved(page)
  expect([await value(page, 'chair'), await value(page, 'signer.name')]).toEqual(['Phó Giám đốc Sở', 'Phạm Văn Bình'])

  await deskMenu(page).tap()
  await page.getByRole('menuitem', { name: `Chép sang năm học ${own.next.year}` }).tap()
  await isOfNextYear(page, own)
  expect(await value(page, 'signer.name')).toBe('Phạm Văn Bình')
  const faults = await faultsOf(page)
  await page.getByRole('link', { name: 'Kế hoạch' }).locator('visible=true').first().tap()
  for (const words of own.words) {
    await page.getByRole('searchbox').fill(words)
    await isFound(page, words, own.next.year)
  }
  faults.push(...(await faultsOf(page)))
  await page.getByRole('table').getByRole('link').filter({ hasText: own.next.year }).first().tap()
  await expect.poll(() => value(page, 'sessions.0.date')).toBe(own.next.day)
  await Promise.all([officer.close(), clerk.close()])

  expect(faults).toEqual([])
  expect(withoutClashes([...officer.complaints, ...clerk.complaints])).toEqual([])
}, 240_000)
