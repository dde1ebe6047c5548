import type { Flags } from '#platform/config/settings.ts'
import { elapsed } from '../product.ts'
import { runProduct } from './run-product.ts'

/** `jobs`: what is due at set times, for a service manager. It says nothing but its log, to the standard output. */
export async function jobs(flags: Flags): Promise<void> {
  const { product, log } = await runProduct({ flags, parts: ['jobs'], hasSamples: false, logFile: '-' })

  log.info({ steps: product.steps, ms: elapsed() }, 'started')
}
