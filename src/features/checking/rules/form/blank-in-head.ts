import type { Place } from '../../messages.ts'
import type { Paper } from '../paper.ts'

/** Where the line that `form` describes stands in the first `length` characters, without the blanks around it. */
export function blankInHead(paper: Paper, form: RegExp, length: number): Place | null {
  const blank = form.exec(paper.text.slice(0, length))
  if (blank === null) return null
  const lead = blank[0].length - blank[0].trimStart().length
  return paper.at(blank.index + lead, blank.index + blank[0].trimEnd().length)
}
