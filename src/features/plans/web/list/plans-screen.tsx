import { Button } from '@mantine/core'
import { IconCalendarEvent, IconFileSearch, IconFilterOff, IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useRouteContext, useSearch } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import { countOf } from '#ui/format.ts'
import { MoreButton } from '#ui/more-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '#ui/state.tsx'
import { useTitle } from '#ui/title.ts'
import { worksOnPlans } from '../../rules/editing-roles.ts'
import { addressOf, isFiltered, type WantedPlans, wantedBy, withoutFilters } from './list-address.ts'
import { plansQuery } from './list-plans.ts'
import { say } from './list-words.ts'
import { NewPlan } from './new-plan.tsx'
import { PlanFilters } from './plan-filters.tsx'
import { PlanSearch } from './plan-search.tsx'
import classes from './plans-screen.module.css'
import { PlansTable } from './plans-table.tsx'

/** The plans of the person's units: found, filtered, begun, copied. */
export function PlansScreen() {
  useTitle(say('list.title'))
  const { me } = useRouteContext({ from: '/signed-in/ke-hoach' })
  const wanted = wantedBy(useSearch({ from: '/signed-in/ke-hoach' }))
  const [isBeginning, setBeginning] = useState(false)
  const units = me.memberships.filter(({ role }) => worksOnPlans(role)).map(({ unit }) => unit)
  const begin =
    units.length === 0 ? null : (
      <Button leftSection={<IconPlus size={18} />} onClick={() => setBeginning(true)}>
        {say('new.open')}
      </Button>
    )
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 id="plans">{say('list.title')}</h1>
        {begin}
      </div>
      <Plans wanted={wanted} begin={begin} mayEditOf={new Set(units.map(({ id }) => id))} />
      {isBeginning ? <NewPlan units={units} onClose={() => setBeginning(false)} /> : null}
    </div>
  )
}

type PlansOf = { wanted: WantedPlans; begin: ReactNode; mayEditOf: ReadonlySet<string> }

function Plans({ wanted, begin, mayEditOf }: PlansOf) {
  const { data, error, isPending, isPlaceholderData, refetch, ...more } = useInfiniteQuery(plansQuery(wanted))
  // Until the answer is here, what is told is about what was asked before.
  const asked = useRef(wanted)
  if (!isPlaceholderData) asked.current = wanted
  const answered = asked.current
  const pages = data?.pages
  const items = pages?.flatMap((page) => page.items) ?? []
  const { years = [], units = [], total = 0, isAbout = false, areApart = false } = pages?.[0] ?? {}
  return (
    <div className={classes.plans}>
      <div className={classes.bar}>
        <PlanSearch wanted={wanted} />
        <PlanFilters wanted={wanted} years={years} units={units} />
      </div>
      <p className={classes.total} role="status">
        {pages === undefined ? '' : countWords({ total, isAbout, areApart }, answered.words)}
      </p>
      {wanted.state === 'deleted' ? <p className={classes.explanation}>{say('list.deleted-explanation')}</p> : null}
      {error !== null && pages === undefined ? <ErrorState error={error} retry={() => refetch()} /> : null}
      {isPending ? <LoadingState lines={8} /> : null}
      {pages !== undefined && items.length === 0 ? <NoPlans wanted={answered} begin={begin} /> : null}
      {items.length > 0 ? (
        <PlansTable
          items={items}
          words={answered.words}
          isStale={isPlaceholderData}
          hasSeveralUnits={units.length > 1}
          mayEditOf={mayEditOf}
          isDeleted={wanted.state === 'deleted'}
        />
      ) : null}
      {more.hasNextPage ? <MoreButton isLoading={more.isFetchingNextPage} onMore={more.fetchNextPage} /> : null}
    </div>
  )
}

type Counted = { total: number; isAbout: boolean; areApart: boolean }

function countWords({ total, isAbout, areApart }: Counted, words: string): string {
  const count = isAbout ? say('list.about', { count: countOf(total) }) : countOf(total)
  if (words === '') return say('list.count', { count })
  return say(areApart ? 'list.found-apart' : 'list.found', { count, words: withoutQuotes(words) })
}

/** The sentence brings its own. */
function withoutQuotes(words: string): string {
  return words.replace(/["“”]/g, '').trim()
}

function NoPlans({ wanted, begin }: Pick<PlansOf, 'wanted' | 'begin'>) {
  const navigate = useNavigate()
  const go = (to: WantedPlans) => navigate({ to: '/ke-hoach', search: addressOf(to) })
  if (isFiltered(wanted)) {
    return (
      <EmptyState
        picture={<IconFilterOff size={40} stroke={1.5} />}
        title={say(wanted.state === 'deleted' ? 'list.none-deleted' : 'list.none-left')}
        action={<Button onClick={() => go(withoutFilters(wanted))}>{say('list.clear-filters')}</Button>}
      >
        {say('list.none-left-explanation')}
      </EmptyState>
    )
  }
  if (wanted.words !== '') {
    return (
      <EmptyState
        picture={<IconFileSearch size={40} stroke={1.5} />}
        title={say('list.none-found', { words: withoutQuotes(wanted.words) })}
        action={<Button onClick={() => go({ ...wanted, words: '' })}>{say('list.clear-search')}</Button>}
      >
        {say('list.none-found-explanation')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      picture={<IconCalendarEvent size={40} stroke={1.5} />}
      title={say('list.empty')}
      action={begin ?? undefined}
    >
      {say(begin === null ? 'list.empty-read-only' : 'list.empty-explanation')}
    </EmptyState>
  )
}
