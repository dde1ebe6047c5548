import { IconAlertTriangle, IconCircleCheck, IconFileText } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { countOf, momentOf } from '#ui/format.ts'
import { EmptyState, ErrorState, LoadingState } from '#ui/state.tsx'
import type { ReadingSummary } from '../messages.ts'
import classes from './desk-readings.module.css'
import { say } from './reading-words.ts'
import { addressOf, daysOf, readingsQuery, titleOf, typeName, type WantedReadings } from './readings.ts'

const shown = 5

/** What of reading stands on the desk: what wants a look, what was read last, and the samples for a newcomer. */
export function DeskReadings() {
  const kept = useInfiniteQuery(readingsQuery())
  const waiting = useInfiniteQuery(readingsQuery({ isDoubtful: true }))
  const first = kept.data?.pages[0]
  const doubtful = waiting.data?.pages[0]
  if (first === undefined || doubtful === undefined) {
    const failed = [kept, waiting].find(({ error }) => error !== null)
    if (failed?.error) return <ErrorState error={failed.error} retry={() => failed.refetch()} />
    return <LoadingState lines={8} />
  }
  const own = first.items.filter((item) => !item.sample)
  const samples = first.items.filter((item) => item.sample)
  return (
    <>
      {own.length === 0 ? <Samples items={samples} /> : null}
      <section className={classes.part} aria-labelledby="doubtful">
        <h2 id="doubtful">{say('desk.doubtful')}</h2>
        {doubtful.total > 0 ? <p className={classes.explanation}>{say('desk.doubtful-explanation')}</p> : null}
        <Cards items={doubtful.items.slice(0, shown)} />
        {doubtful.total === 0 ? <NothingWaits isNew={own.length === 0} /> : null}
        {doubtful.total > shown ? <AllLink wanted={{ isDoubtful: true }} total={doubtful.total} /> : null}
      </section>
      {own.length > 0 ? <Recent items={own.slice(0, shown)} total={first.total} /> : null}
      {own.length > 0 ? <Samples items={samples} /> : null}
    </>
  )
}

function NothingWaits({ isNew }: { isNew: boolean }) {
  return (
    <EmptyState
      picture={<IconCircleCheck size={40} stroke={1.5} />}
      title={say(isNew ? 'desk.nothing-yet' : 'desk.nothing')}
    >
      {say(isNew ? 'desk.nothing-yet-explanation' : 'desk.nothing-explanation')}
    </EmptyState>
  )
}

function Recent({ items, total }: { items: ReadingSummary[]; total: number }) {
  return (
    <section className={classes.part} aria-labelledby="recent">
      <h2 id="recent">{say('desk.recent')}</h2>
      <Cards items={items} />
      <AllLink wanted={{}} total={total} />
    </section>
  )
}

function AllLink({ wanted, total }: { wanted: WantedReadings; total: number }) {
  return (
    <Link to="/doc-van-ban" search={addressOf(wanted)} className={classes.all}>
      {say('desk.all', { count: countOf(total) })}
    </Link>
  )
}

function Samples({ items }: { items: ReadingSummary[] }) {
  if (items.length === 0) return null
  return (
    <section className={classes.part} aria-labelledby="samples">
      <h2 id="samples">{say('desk.samples')}</h2>
      <p className={classes.explanation}>{say('desk.samples-explanation')}</p>
      <Cards items={items} />
    </section>
  )
}

function Cards({ items }: { items: ReadingSummary[] }) {
  return (
    <ul className={classes.cards}>
      {items.map((item) => (
        <li key={item.id}>
          <Link to="/doc-van-ban/$id" params={{ id: item.id }} className={classes.card}>
            <IconFileText size={22} stroke={1.5} aria-hidden="true" />
            <span className={classes.name}>{titleOf(item)}</span>
            <span className={classes.about}>{aboutOf(item)}</span>
            {item.doubts > 0 && !item.sample ? (
              <span className={classes.doubt}>
                <IconAlertTriangle size={14} aria-hidden="true" /> {say('reading.doubts', { count: item.doubts })}
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function aboutOf(item: ReadingSummary): string {
  const date = daysOf(item) ?? say('list.no-date')
  const read = item.sample ? undefined : say('reading.read-at', { moment: momentOf(item.createdAt, new Date()) })
  return [typeName(item), item.number, date, read].filter(Boolean).join(' · ')
}
