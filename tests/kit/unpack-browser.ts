import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'

/**
 * Path of the Chromium that comes packed in a package, unpacked once per person and version; `CHROMIUM` names another
 * one, for systems the package is not made for.
 *
 * The package itself unpacks to one fixed place: another person could not run it there, and who starts while it is
 * being written would run half a program. Here it is written apart and put in place in one step.
 */
export async function unpackBrowser(): Promise<string> {
  const given = process.env.CHROMIUM
  if (given !== undefined && given !== '') return given
  const folder = join(tmpdir(), `hoinghi-chromium-${await readVersion()}-${process.getuid?.() ?? 'user'}`)
  const program = join(folder, 'chromium')
  if (existsSync(program)) return program
  const unfinished = await mkdtemp(`${folder}-`)
  await unpackInto(unfinished)
  await rename(unfinished, folder).catch(async (error: unknown) => {
    // Another run was faster.
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(program)) throw error
  })
  return program
}

async function readVersion(): Promise<string> {
  const manifest = fileURLToPath(new URL('../package.json', import.meta.resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  return version
}

/** The package has no other way to say where to. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
