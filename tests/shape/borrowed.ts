import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countLines, listFiles, type Outcome, readText, type Sin } from './kit/tree.ts'

/** So many syllables in a row are no accident, nor the set phrases that every official document has. */
const RUN = 20
const TEXT = /\.(ts|tsx|json|md|txt|html|css|sql)$/

/** Set phrases and titles that the law gives to everyone. */
const COMMON = [
  /cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc/g,
  /nghị định số 30 2020 nđ cp ngày 05 tháng 3 năm 2020 của chính phủ về công tác văn thư/g,
]

/** Real documents are for measuring, not for shipping: none of their sentences goes into the product. */
export function checkBorrowed(root: string, folders: string[]): Outcome {
  const runs = new Map(
    folders.flatMap(listTexts).flatMap((path) => runsOf(readFileSync(path, 'utf8')).map((run) => [run, path])),
  )
  const sins = listFiles(root)
    .filter((path) => TEXT.test(path) && path !== 'package-lock.json')
    .flatMap((path): Sin[] => {
      const text = readText(root, path)
      if (countLines(text) === 0) return []
      const found = runsOf(text).find((run) => runs.has(run))
      if (found === undefined) return []
      return [{ where: path, says: `holds “${found}” of a real document; write a sentence of our own` }]
    })
  return { seen: runs.size, sins }
}

function listTexts(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(folder, file))
}

function runsOf(text: string): string[] {
  const even = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  const rest = COMMON.reduce((left, phrase) => left.replaceAll(phrase, ' '), even)
  const words = rest.split(' ').filter((word) => word !== '')
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '))
}
