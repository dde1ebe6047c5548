import type { Flags } from '#platform/config/settings.ts'
import { elapsed } from '../product.ts'
import { runProduct } from './run-product.ts'

/** `web`: the server for a service manager. It says nothing but its log, to the standard output. */
export async function web(flags: Flags): Promise<void> {
  const { product, log } = await runProduct({ flags, parts: ['web'], hasSamples: false, logFile: '-' })

  log.info({ listening: product.address, steps: product.steps, ms: elapsed() }, 'started')
}
