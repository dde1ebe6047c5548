import { useNavigate } from '@tanstack/react-router'
import { ListSearch } from '#ui/list-search.tsx'
import { addressOf, type WantedPlans } from './list-address.ts'
import { say } from './list-words.ts'
import classes from './plans-screen.module.css'

/** Finds plans by their words. */
export function PlanSearch({ wanted }: { wanted: WantedPlans }) {
  const navigate = useNavigate()
  return (
    <ListSearch
      className={classes.search}
      label={say('list.search')}
      placeholder={say('list.search-placeholder')}
      group={say('list.title')}
      clear={say('list.clear-search')}
      words={wanted.words}
      onFind={(words) => navigate({ to: '/ke-hoach', search: addressOf({ ...wanted, words }), replace: true })}
    />
  )
}
