import { join } from 'node:path'
import { type Flags, loadSettings } from '#platform/config/settings.ts'
import { makeDataFolder } from '#platform/database/data-folder.ts'
import { createLog, type Log } from '#platform/log/log.ts'
import { endInOrder } from '#platform/process/lifetime.ts'
import { type Product, type ProductOptions, startProduct } from '../product.ts'
import { say } from '../sentences.ts'

/** A started product with what its command needs to tell about it. */
export type Run = { product: Product; log: Log; logFile: string }

export type RunOptions = Pick<ProductOptions, 'parts' | 'hasSamples'> & {
  flags: Flags
  /** Where the log goes unless a setting says otherwise; `-` is the standard output. */
  logFile: string
  /** Called when the program was asked to end, before it does. */
  onStopping?: () => void
}

/** Starts the product from the settings, and sees to it that it ends in order. */
export async function runProduct(options: RunOptions): Promise<Run> {
  const settings = loadSettings(process.env, options.flags)
  const folder = makeDataFolder(settings.dataFolder)
  const logFile = settings.logFile ?? (options.logFile === '-' ? '-' : join(folder, options.logFile))
  const log = createLog({ level: settings.logLevel, file: logFile })

  const product = await startProduct({ ...options, settings, log, onLost })
  endInOrder({
    stop: async () => {
      options.onStopping?.()
      await product.stop()
    },
    onFault: (error) => {
      log.fatal({ err: error }, 'fault')
      if (logFile !== '-') {
        console.error(say('start.fault', { file: logFile }))
      }
    },
  })
  return { product, log, logFile }

  function onLost(error: unknown): void {
    log.fatal({ err: error }, 'the database is lost')
    console.error(say('start.database_lost'))
    process.exit(1)
  }
}
