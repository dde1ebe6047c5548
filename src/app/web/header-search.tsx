import { ActionIcon, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { useShortcut } from '#ui/shortcuts.tsx'
import { say } from './app-words.ts'
import classes from './frame.module.css'

/** Finds what was read, from every page; a phone shows the glass, which leads to the list and its field. */
export function HeaderSearch() {
  const [words, setWords] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  useShortcut({ keys: '/', label: say('shortcut.search'), group: say('group.everywhere') }, () =>
    field.current?.focus(),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const search = words.trim()
    navigate({ to: '/doc-van-ban', search: search === '' ? {} : { tim: search } })
  }
  return (
    <>
      <search className={classes.search}>
        <form onSubmit={submit}>
          <TextInput
            ref={field}
            type="search"
            aria-label={say('search.label')}
            placeholder={say('search.placeholder')}
            leftSection={<IconSearch size={18} aria-hidden="true" />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </form>
      </search>
      <ActionIcon
        component={Link}
        to="/doc-van-ban"
        hash="tim"
        className={classes.open}
        size={44}
        variant="subtle"
        color="gray"
        aria-label={say('search.open')}
      >
        <IconSearch size={22} />
      </ActionIcon>
    </>
  )
}
