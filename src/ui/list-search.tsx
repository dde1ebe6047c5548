import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { SearchField } from './search-field.tsx'

type Search = {
  label: string
  placeholder: string
  /** The heading under which its key is listed. */
  group: string
  clear: string
  className: string | undefined
  /** The words that stand in the address. */
  words: string
  /** Puts other words into the address, in the stead of those. */
  onFind: (words: string) => void
  /** The end of an address that leads straight into it: `#find`. */
  anchor?: string
}

const restMs = 250

/** Searches a list while one types; the words stand in the address, so that going back finds the same list. */
export function ListSearch({ className, words, onFind, anchor, ...said }: Search) {
  const [typed, setTyped] = useState(words)
  const field = useRef<HTMLInputElement>(null)
  const find = useDebouncedCallback((next: string) => onFind(next.trim()), restMs)
  useEffect(() => {
    setTyped((present) => (present.trim() === words ? present : words))
  }, [words])
  useEffect(() => {
    if (anchor !== undefined && window.location.hash === anchor) field.current?.focus()
  }, [anchor])
  const change = (next: string) => {
    setTyped(next)
    find(next)
  }
  return (
    <search className={className}>
      <SearchField {...said} field={field} value={typed} onChange={change} />
    </search>
  )
}
