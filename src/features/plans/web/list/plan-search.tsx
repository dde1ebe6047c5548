import { useDebouncedCallback } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { SearchField } from '#ui/search-field.tsx'
import { addressOf, type WantedPlans } from './list-address.ts'
import { say } from './list-words.ts'
import classes from './plans-screen.module.css'

/** Searches while one types; the words stand in the address, so that going back finds the same list. */
export function PlanSearch({ wanted }: { wanted: WantedPlans }) {
  const { words } = wanted
  const [typed, setTyped] = useState(words)
  const navigate = useNavigate()
  const find = useDebouncedCallback((next: string) => {
    navigate({ to: '/ke-hoach', search: addressOf({ ...wanted, words: next.trim() }), replace: true })
  }, 250)
  useEffect(() => {
    setTyped((present) => (present.trim() === words ? present : words))
  }, [words])
  return (
    <search className={classes.search}>
      <SearchField
        label={say('list.search')}
        placeholder={say('list.search-placeholder')}
        group={say('list.title')}
        clear={say('list.clear-search')}
        value={typed}
        onChange={(next) => {
          setTyped(next)
          find(next)
        }}
      />
    </search>
  )
}
