import type { Browser } from 'playwright-core'
import { openBrowser } from '../kit/browser.ts'
import { type RunningProduct, startProduct } from '../kit/product.ts'

/** The program and a browser, as every journey needs them. */
export type Journey = { product: RunningProduct; browser: Browser; end(): Promise<void> }

/** Starts both at once; where one fails, the other is not left running behind the failed test. */
export async function setOut(): Promise<Journey> {
  const [product, browser] = await Promise.allSettled([startProduct(), openBrowser()])
  const end = async () => {
    if (browser.status === 'fulfilled') await browser.value.close()
    if (product.status === 'fulfilled') await product.value.stop()
  }
  if (product.status === 'fulfilled' && browser.status === 'fulfilled') {
    return { product: product.value, browser: browser.value, end }
  }
  await end()
  throw product.status === 'rejected' ? product.reason : browser.status === 'rejected' ? browser.reason : undefined
}
