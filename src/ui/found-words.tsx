import { Fragment } from 'react'
import { findTyped } from '#platform/vietnamese/search-text.ts'
import classes from './found-words.module.css'

/** The text with the words of the search marked in it. */
export function FoundWords({ text, words }: { text: string; words: string }) {
  const found = findTyped(text, words)
  if (found.length === 0) return text
  return found.map(({ start, end }, at) => (
    <Fragment key={start}>
      {text.slice(found[at - 1]?.end ?? 0, start)}
      <mark className={classes.found}>{text.slice(start, end)}</mark>
      {at === found.length - 1 ? text.slice(end) : null}
    </Fragment>
  ))
}
