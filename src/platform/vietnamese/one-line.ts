/** What is no single blank: most blanks are, and each replacement costs. */
const UNEVEN = /\s{2,}|[^\S ]/g

/** The text with every run of blanks and line ends as one blank. */
export function oneLine(text: string): string {
  return text.replace(UNEVEN, ' ')
}
