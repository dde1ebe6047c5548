import { Button, Checkbox } from '@mantine/core'
import { IconCircleCheck, IconFileSearch, IconFileText } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { countOf } from '#ui/format.ts'
import { ListSearch } from '#ui/list-search.tsx'
import { MoreButton } from '#ui/more-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '#ui/state.tsx'
import { useTitle } from '#ui/title.ts'
import { useIsPhone } from '#ui/use-is-phone.ts'
import type { KeptReading } from '../messages.ts'
import { DropZone } from './drop-zone.tsx'
import { PasteBox } from './paste-box.tsx'
import { say } from './reading-words.ts'
import { addressOf, readingsQuery, type WantedReadings } from './readings.ts'
import classes from './readings-screen.module.css'
import { ReadingsTable } from './readings-table.tsx'
import { UploadList } from './upload-list.tsx'
import { useUploadQueue } from './upload-queue.ts'

type Wanted = Required<WantedReadings>

/** Where documents come in, and all that came in before. */
export function ReadingsScreen() {
  useTitle(say('list.title'))
  const navigate = useNavigate()
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  // Reading goes on when the person has left for another page; it must not call them back from there.
  const open = useCallback(
    (reading: KeptReading) => {
      if (isHere.current) navigate({ to: '/doc-van-ban/$id', params: { id: reading.id } })
    },
    [navigate],
  )
  const queue = useUploadQueue(open)
  const { tim: words = '', loc } = useSearch({ from: '/signed-in/doc-van-ban' })
  const wanted = { words, isDoubtful: loc === 'can-xem' }
  const isPhone = useIsPhone()
  return (
    <div className={classes.page}>
      <h1>{say('list.title')}</h1>
      {isPhone ? <KeptSearch wanted={wanted} /> : null}
      <div className={classes.entrance}>
        <DropZone onFiles={queue.add} />
        <PasteBox onRead={open} />
      </div>
      <UploadList files={queue.files} onCancel={queue.cancel} onClear={queue.clear} />
      <KeptReadings wanted={wanted} search={isPhone ? null : <KeptSearch wanted={wanted} />} />
    </div>
  )
}

/** `search` stands in its head, unless the page has it above all else. */
function KeptReadings({ wanted, search }: { wanted: Wanted; search: ReactNode }) {
  const { words } = wanted
  const kept = useInfiniteQuery(readingsQuery(wanted))
  const pages = kept.data?.pages
  const items = pages?.flatMap((page) => page.items) ?? []
  const total = pages?.[0]?.total ?? 0
  return (
    <section aria-labelledby="kept" className={classes.kept}>
      <div className={classes.keptHead}>
        <h2 id="kept">{say('list.kept')}</h2>
        <p className={classes.total} role="status">
          {pages === undefined ? '' : countWords(total, words)}
        </p>
        <DoubtfulOnly wanted={wanted} />
        {search}
      </div>
      {kept.error !== null && pages === undefined ? (
        <ErrorState error={kept.error} retry={() => kept.refetch()} />
      ) : null}
      {kept.isPending ? <LoadingState lines={8} /> : null}
      {pages !== undefined && items.length === 0 ? <NothingKept wanted={wanted} /> : null}
      {items.length > 0 ? <ReadingsTable items={items} words={words} isStale={kept.isPlaceholderData} /> : null}
      {kept.hasNextPage ? <MoreButton isLoading={kept.isFetchingNextPage} onMore={kept.fetchNextPage} /> : null}
    </section>
  )
}

function countWords(total: number, words: string): string {
  const count = countOf(total)
  return words === '' ? say('list.count', { count }) : say('list.found', { count, words: withoutQuotes(words) })
}

/** The sentence brings its own. */
function withoutQuotes(words: string): string {
  return words.replace(/["“”]/g, '').trim()
}

function NothingKept({ wanted }: { wanted: Wanted }) {
  const { words, isDoubtful } = wanted
  const navigate = useNavigate()
  if (isDoubtful && words === '') {
    return (
      <EmptyState picture={<IconCircleCheck size={40} stroke={1.5} />} title={say('list.none-doubtful')}>
        {say('desk.nothing-explanation')}
      </EmptyState>
    )
  }
  if (words === '') {
    return (
      <EmptyState picture={<IconFileText size={40} stroke={1.5} />} title={say('list.empty')}>
        {say('list.empty-explanation')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      picture={<IconFileSearch size={40} stroke={1.5} />}
      title={say('list.none-found', { words: withoutQuotes(words) })}
      action={
        <Button onClick={() => navigate({ to: '/doc-van-ban', search: addressOf({ isDoubtful }) })}>
          {say('list.clear-search')}
        </Button>
      }
    >
      {say('list.none-found-explanation')}
    </EmptyState>
  )
}

/** Leaves only what a person should look at; stands in the address, as the words do. */
function DoubtfulOnly({ wanted: { words, isDoubtful } }: { wanted: Wanted }) {
  const navigate = useNavigate()
  return (
    <Checkbox
      className={classes.filter}
      label={say('list.doubtful-only')}
      checked={isDoubtful}
      onChange={() => navigate({ to: '/doc-van-ban', search: addressOf({ words, isDoubtful: !isDoubtful }) })}
    />
  )
}

/** Finds documents by their words. */
function KeptSearch({ wanted: { words: present, isDoubtful } }: { wanted: Wanted }) {
  const navigate = useNavigate()
  return (
    <ListSearch
      className={classes.search}
      label={say('list.search')}
      placeholder={say('list.search-placeholder')}
      group={say('shortcut.group-list')}
      clear={say('list.clear-search')}
      words={present}
      anchor="#tim"
      onFind={(words) => navigate({ to: '/doc-van-ban', search: addressOf({ words, isDoubtful }), replace: true })}
    />
  )
}
