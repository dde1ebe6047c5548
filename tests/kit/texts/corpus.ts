import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the real documents stand on machines that have them; the project never carries their texts. */
export const CORPUS = new URL('../../../../shared/corpus/', import.meta.url).pathname

/** The real documents of one folder or of all, or none where the corpus is absent. */
export function corpusTexts(folders: readonly string[] = ['seeds', 'real', 'dev']): { name: string; text: string }[] {
  return folders.flatMap((folder) => {
    const path = join(CORPUS, folder)
    if (!existsSync(path)) return []
    return readdirSync(path)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => ({ name: `${folder}/${file}`, text: readFileSync(join(path, file), 'utf8') }))
  })
}
