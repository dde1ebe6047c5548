import type { Paper } from '#features/checking/rules/public.ts'

/** The text from `start` to `end` becomes `text`; equal ends insert. */
export type Edit = { start: number; end: number; text: string }
/** A stretch of a text; `end` is not included. */
export type Range = { start: number; end: number }

/** The text with edits made that do not overlap; of two that do, the first holds. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0
  const parts: string[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}

/** Edits of the clean text as edits of the text as it was given. */
export function inOriginal(paper: Paper, edits: readonly Edit[]): Edit[] {
  return edits.map(({ start, end, text }) => ({
    ...(start === end && text.startsWith('\n') ? lineEndOf(paper, start) : originalRange(paper, start, end)),
    text,
  }))
}

/** Where a new line goes: behind the marks of type ("**") that may end the line of the clean text in the original. */
function lineEndOf(paper: Paper, at: number): Range {
  const { start } = originalRange(paper, at, at)
  const marks = /^[*_]{1,3}(?=[^\S\n]*(?:\r?\n|$))/u.exec(paper.original.slice(start, start + 40))?.[0] ?? ''
  return { start: start + marks.length, end: start + marks.length }
}

/** The original place of a clean range, which may be empty: then it stands right after the letter before it. */
export function originalRange(paper: Paper, start: number, end: number): Range {
  if (end > start) return paper.at(start, end)
  const at = start > 0 ? paper.at(start - 1, start).end : 0
  return { start: at, end: at }
}

/** The text of a range. */
export function wordsAt(text: string, range: Range): string {
  return text.slice(range.start, range.end)
}

/** The whole lines that a range touches, without the last line end. */
export function linesAround(text: string, range: Range): Range {
  const start = text.lastIndexOf('\n', Math.max(0, range.start - 1)) + 1
  const end = text.indexOf('\n', Math.max(range.end - 1, range.start))
  return { start: range.start === 0 ? 0 : start, end: end < 0 ? text.length : end }
}
