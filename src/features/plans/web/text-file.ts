/** Begins a text so that every program on Windows takes it for UTF-8. */
const MARK = '\uFEFF'

/** Longest name, in letters: with the folders before it a path of Windows has 260. */
const LONGEST_NAME = 100

/** The text as a file to be kept: with the line ends that every program on Windows knows. */
export function textFileOf(text: string): string {
  return `${MARK}${text.normalize('NFC').replace(/\r?\n/g, '\r\n')}`
}

/** What the file is called: as the plan, without what a name of a file may not hold. */
export function textFileName(title: string): string {
  const name = title.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
  return `${name.slice(0, LONGEST_NAME).replace(/[-. ]+$/, '')}.txt`
}

/** Hands it to the browser, which keeps it where this person keeps what is loaded down. */
export function keepTextFile(title: string, text: string): void {
  const address = URL.createObjectURL(new Blob([textFileOf(text)], { type: 'text/plain;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: textFileName(title) })
  link.click()
  // Some browsers only begin to read it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
