import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type RefObject, useRef } from 'react'
import { useShortcut } from './shortcuts.tsx'

type Search = {
  /** What it searches, for those who hear the page and in the list of shortcuts. */
  label: string
  placeholder: string
  /** The heading under which its key `/` is listed. */
  group: string
  value: string
  onChange: (value: string) => void
  /** The name of the button that empties it; without one there is no button. */
  clear?: string
  field?: RefObject<HTMLInputElement | null>
}

/** A box to search in; the key `/` leads into it from anywhere on the page. */
export function SearchField(search: Search) {
  const { label, placeholder, group, value, onChange, clear } = search
  const own = useRef<HTMLInputElement>(null)
  const field = search.field ?? own
  useShortcut({ keys: '/', label, group }, () => field.current?.focus())
  const isClearable = clear !== undefined && value !== ''
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={18} aria-hidden="true" />}
      rightSection={isClearable ? <CloseButton aria-label={clear} onClick={() => onChange('')} /> : null}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
