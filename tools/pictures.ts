import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { signIn } from '../tests/journeys/steps.ts'
import { desk, openBrowser, openPage, phone } from '../tests/kit/browser.ts'
import { type RunningProduct, startProduct } from '../tests/kit/product.ts'

// The pictures of README and the guide: `npm run pictures`. The program starts on an empty folder, so the pictures show
// what a newcomer sees, with the documents of the sample world.

const FOLDER = join(import.meta.dirname, '../docs/pictures')

type Look = { size: { width: number; height: number }; colours: 'light' | 'dark' }

type Picture = Look & { name: string; go: (page: Page) => Promise<void> }

const pictures: Picture[] = [
  { name: 'ban-viec', size: desk, colours: 'light', go: openDesk },
  { name: 'doc-van-ban', size: desk, colours: 'light', go: openList },
  { name: 'trang-van-ban', size: desk, colours: 'light', go: openDocument },
  { name: 'trang-van-ban-toi', size: desk, colours: 'dark', go: openDocument },
  { name: 'danh-sach-ke-hoach', size: desk, colours: 'light', go: openPlans },
  { name: 'ban-lam-ke-hoach', size: desk, colours: 'light', go: openPlan },
  { name: 'dien-thoai-van-ban', size: phone, colours: 'light', go: openDocument },
  { name: 'dien-thoai-thong-tin', size: phone, colours: 'light', go: openFacts },
]

async function openDesk(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('heading', { name: 'Văn bản mẫu để làm quen' }).waitFor()
}

async function openList(page: Page): Promise<void> {
  await page.goto('/doc-van-ban')
  await page.getByRole('table').waitFor()
}

async function openDocument(page: Page): Promise<void> {
  await openList(page)
  await page.getByRole('table').getByRole('link').first().click()
  await page.locator('[data-row="sessions.0.date"]').waitFor({ state: 'attached' })
  await page.locator('[data-keys~="sessions.0.date"]').first().click()
}

async function openFacts(page: Page): Promise<void> {
  await openDocument(page)
  await page
    .getByText(/^Thông tin \(/)
    .filter({ visible: true })
    .click()
  await page.locator('[data-row="sessions.0.date"]').waitFor()
}

async function openPlans(page: Page): Promise<void> {
  await page.goto('/ke-hoach')
  await page.locator('a[href^="/ke-hoach/"]').nth(8).waitFor()
}

async function openPlan(page: Page): Promise<void> {
  await openPlans(page)
  await page.getByRole('link', { name: /trường học hạnh phúc/ }).click()
  await page
    .getByText(/^Cần xem \(/)
    .first()
    .waitFor()
}

async function takePicture(browser: Browser, product: RunningProduct, picture: Picture): Promise<void> {
  const { page, close } = await openPage(browser, { address: product.address, ...picture })
  await page.goto('/')
  await signIn(page, product, 'Chuyên viên')
  await picture.go(page)
  // The pointer lights what lies under it, and what moves has to come to rest.
  await page.mouse.move(0, 0)
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(FOLDER, `${picture.name}.png`) })
  await close()
  process.stdout.write(`docs/pictures/${picture.name}.png\n`)
}

mkdirSync(FOLDER, { recursive: true })
const [product, browser] = await Promise.all([startProduct(), openBrowser()])
try {
  for (const picture of pictures) await takePicture(browser, product, picture)
} finally {
  await browser.close()
  await product.stop()
}
