import { ActionIcon } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { SearchField } from '#ui/search-field.tsx'
import { say } from './app-words.ts'
import classes from './frame.module.css'

/** Finds what was read, from every page; a phone shows the glass, which leads to the list and its field. */
export function HeaderSearch() {
  const [words, setWords] = useState('')
  const navigate = useNavigate()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const search = words.trim()
    navigate({ to: '/doc-van-ban', search: search === '' ? {} : { tim: search } })
  }
  return (
    <>
      <search className={classes.search}>
        <form onSubmit={submit}>
          <SearchField
            label={say('search.label')}
            placeholder={say('search.label')}
            group={say('group.everywhere')}
            value={words}
            onChange={setWords}
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
