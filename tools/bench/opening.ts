import { readText } from '#features/reading/rules/read.ts'
import { openFile } from '#platform/opening/open-file.ts'
import { atMost, type Figure, figure } from './figure.ts'
import { docxOf, pdfsOf } from './sample-files.ts'
import { benchTexts, secondsOf } from './texts.ts'

/** What opening a file costs beside reading its text: reading is to cost at most what opening does. */
export async function benchOpening(): Promise<Figure[]> {
  const { texts } = benchTexts()
  return [
    ...(await compare('docx', texts.map(docxOf), texts.length)),
    ...(await compare('pdf', await pdfsOf(texts), texts.length)),
  ]
}

async function compare(format: string, files: Uint8Array[], count: number): Promise<Figure[]> {
  const name = `sample.${format}`
  const opened: string[] = []
  for (const bytes of files) opened.push((await openFile(bytes.slice(), name)).text)
  // Openers may take over the memory of what they are given, hence the copies.
  const opening = await secondsOf(async () => {
    for (const bytes of files) await openFile(bytes.slice(), name)
  })
  const reading = await secondsOf(() => opened.map(readText))
  return [
    figure(`opening: one .${format}`, (opening / count) * 1000, 'ms'),
    figure(`opening: reading its text beside opening the .${format}`, reading / opening, '×', atMost(1)),
  ]
}
