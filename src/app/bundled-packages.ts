import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The folder with the packages in a few files, made by `tools/bundle-packages.ts`. */
export const BUNDLES = join(import.meta.dirname, '../../dist/packages')
/** Says which versions are to be installed, hence whether the bundles were made from the present ones. */
export const LOCK_FILE = join(import.meta.dirname, '../../package-lock.json')

/** What stands in `packages.json` beside the bundles: from which lock file they were made, and the file of each name. */
export type Bundled = { lock: string; files: Record<string, string> }

/**
 * Lets our own modules load packages from the bundles: a few files instead of more than a thousand. Does nothing where
 * there are none or where they were made from another lock file; the packages then come from node_modules as ever.
 */
export function loadFromBundles(): void {
  const bundled = readBundled()
  if (bundled === undefined) return
  const ours = pathToFileURL(join(import.meta.dirname, '../../')).href
  const foreign = `${ours}node_modules/`
  const files = new Map(
    Object.entries(bundled.files).map(([name, file]) => [name, pathToFileURL(join(BUNDLES, file)).href]),
  )
  registerHooks({
    resolve(specifier, context, next) {
      const url = files.get(specifier)
      const isOurs = context.parentURL?.startsWith(ours) && !context.parentURL.startsWith(foreign)
      return url !== undefined && isOurs ? { url, format: 'module', shortCircuit: true } : next(specifier, context)
    },
  })
}

function readBundled(): Bundled | undefined {
  try {
    const bundled: Bundled = JSON.parse(readFileSync(join(BUNDLES, 'packages.json'), 'utf8'))
    return bundled.lock === hash('sha256', readFileSync(LOCK_FILE)) ? bundled : undefined
  } catch {
    // Not built, or half built: the packages themselves are there in any case.
    return undefined
  }
}
