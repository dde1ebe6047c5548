import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const WORLD = join(import.meta.dirname, 'world')

/** A document of the sample world: of our own wording, with slips to be found, of a province that does not exist. */
export type SamplePlan = { fileName: string; bytes: Uint8Array; text: string }

/** The documents from which the plans of the sample world are made, in the order of their names. */
export async function samplePlans(): Promise<SamplePlan[]> {
  const names = (await readdir(WORLD)).filter((name) => name.endsWith('.txt')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(WORLD, name))
      return { fileName: name.replace(/^\d+-/, ''), bytes, text: bytes.toString('utf8') }
    }),
  )
}
