import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium as driver, type Page } from 'playwright-core'
import { unpackBrowser } from './unpack-browser.ts'

/** The two screens everything is tried on: an office laptop and a phone. */
export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** The Chromium that comes with the packages, headless and without a word to the network. */
export async function openBrowser(): Promise<Browser> {
  return driver.launch({
    executablePath: await unpackBrowser(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  })
}

/** A page with a memory of what went wrong on it. */
export type WatchedPage = { page: Page; complaints: string[]; close(): Promise<void> }

/** One person's browser of the given size; `complaints` collects every error its console shows. */
export async function openPage(
  browser: Browser,
  options: { address: string; size: { width: number; height: number }; colours?: 'light' | 'dark'; from?: SavedState },
): Promise<WatchedPage> {
  const context = await browser.newContext({
    baseURL: options.address,
    viewport: options.size,
    colorScheme: options.colours ?? 'light',
    locale: 'vi-VN',
    // What moves has colours in between, and a test would have to wait for them.
    reducedMotion: 'reduce',
    hasTouch: options.size.width < 900,
    ...(options.from === undefined ? {} : { storageState: options.from }),
  })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // Asking who is signed in is answered 401 when nobody is; browsers show every such answer as an error.
    if (message.type() === 'error' && !message.location().url.endsWith('/api/me')) complaints.push(message.text())
  })
  return { page, complaints, close: () => context.close() }
}

/** Shows the page in the other colours and waits until they are all there. */
export async function showColours(page: Page, colours: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: colours })
  await page.locator(`html[data-mantine-color-scheme="${colours}"]`).waitFor({ state: 'attached' })
  await page.waitForTimeout(150)
  // A colour that is inherited changes level by level, a frame for each: on a busy machine that takes its time.
  const changing = `document.getAnimations().filter((each) => each instanceof CSSTransition).length`
  for (let tries = 0; tries < 40 && (await page.evaluate(changing)) !== 0; tries += 1) await page.waitForTimeout(50)
}

type SavedState = Awaited<ReturnType<BrowserContext['storageState']>>

type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }

/** What axe finds against WCAG 2.2 AA and its own good practice on the page as it stands: one line per finding. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  // Half a megabyte to parse: once for each page that was loaded.
  const isThere: boolean = await page.evaluate('window.axe !== undefined')
  if (!isThere) await page.evaluate(axe.source)
  const violations: Violation[] = await page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then((result) => result.violations)`,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help} – ${html.slice(0, 160)} – ${failureSummary ?? ''}`),
  )
}

/** How many pixels the page is wider than the window: 0 where nothing has to be pushed sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
}
