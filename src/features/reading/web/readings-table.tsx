import { ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment, type KeyboardEvent, useCallback, useRef } from 'react'
import { findTyped } from '#platform/vietnamese/search-text.ts'
import { dateWithWeekday, momentOf } from '#ui/format.ts'
import { useListedKeys } from '#ui/shortcuts.tsx'
import { tellFailure } from '#ui/undo.tsx'
import type { ReadingSummary } from '../messages.ts'
import { say } from './reading-words.ts'
import { daysOf, deleteReading, titleOf, typeName } from './readings.ts'
import classes from './readings-table.module.css'

/** The kept documents: a table on a wide screen, the same rows as cards on a phone. Arrows move, Delete deletes. */
export function ReadingsTable(props: { items: ReadingSummary[]; words: string; isStale: boolean }) {
  const body = useRef<HTMLTableSectionElement>(null)
  const remove = useRemoval(body)
  const group = say('shortcut.group-list')
  useListedKeys({ keys: 'Arrows', label: say('shortcut.rows'), group })
  useListedKeys({ keys: 'Delete', label: say('shortcut.delete'), group })
  return (
    <table className={classes.table} aria-labelledby="kept" aria-busy={props.isStale}>
      <thead>
        <tr>
          <th scope="col">{say('list.column-name')}</th>
          <th scope="col">{say('list.column-issuer')}</th>
          <th scope="col">{say('list.column-type')}</th>
          <th scope="col">{say('list.column-number')}</th>
          <th scope="col">{say('list.column-date')}</th>
          <th scope="col">{say('list.column-doubts')}</th>
          <th scope="col">{say('list.column-read')}</th>
          <th scope="col">
            <span className="only-read-aloud">{say('list.column-actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {props.items.map((item) => (
          <Row key={item.id} item={item} words={props.words} onDelete={remove} />
        ))}
      </tbody>
    </table>
  )
}

function linksOf(body: HTMLElement | null): HTMLElement[] {
  return [...(body?.querySelectorAll<HTMLElement>('a[data-name]') ?? [])]
}

/** Deletes a row and leaves the focus on its neighbour, where the next one is worked on. */
function useRemoval(body: { current: HTMLElement | null }) {
  const queries = useQueryClient()
  return useCallback(
    async (item: ReadingSummary) => {
      const links = linksOf(body.current)
      const at = links.findIndex((link) => link.dataset.name === item.id)
      // Before the row goes: the focus of a row that is no more falls to the top of the page.
      const neighbour = links[at + 1] ?? links[at - 1]
      neighbour?.focus()
      try {
        await deleteReading(queries, { id: item.id, name: titleOf(item) })
      } catch (error) {
        links[at]?.focus()
        tellFailure(error instanceof Error ? error.message : String(error))
      }
    },
    [queries, body],
  )
}

function moveOrDelete(event: KeyboardEvent<HTMLElement>, onDelete: () => void): void {
  if (event.key === 'Delete') onDelete()
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const links = linksOf(event.currentTarget.closest('tbody'))
  event.preventDefault()
  links[links.indexOf(event.currentTarget) + step]?.focus()
}

/** The text with the words of the search marked in it. */
function WithFound({ text, words }: { text: string; words: string }) {
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

/** Only between the first day and the further ones may the line break. */
function Days({ item }: { item: ReadingSummary }) {
  const days = daysOf(item)
  if (days === undefined || item.firstDate === null) return <span className={classes.quiet}>{say('list.no-date')}</span>
  const first = dateWithWeekday(item.firstDate)
  return (
    <>
      <span className={classes.day}>{first}</span>
      {days.slice(first.length)}
    </>
  )
}

type RowProps = { item: ReadingSummary; words: string; onDelete: (item: ReadingSummary) => void }

function Row({ item, words, onDelete }: RowProps) {
  const name = titleOf(item)
  return (
    <tr>
      <td className={classes.name}>
        <Link
          to="/doc-van-ban/$id"
          params={{ id: item.id }}
          data-name={item.id}
          title={name}
          onKeyDown={(event) => moveOrDelete(event, () => onDelete(item))}
        >
          {item.sample ? <span className={classes.sample}>{say('list.sample')}</span> : null}
          <WithFound text={name} words={words} />
        </Link>
        {item.sample || name === item.fileName ? null : (
          <span className={classes.file}>
            <WithFound text={item.fileName} words={words} />
          </span>
        )}
        {item.context === null ? null : (
          <span className={classes.context}>
            <WithFound text={item.context} words={words} />
          </span>
        )}
      </td>
      <td className={classes.issuer}>{item.issuer}</td>
      <td className={classes.type}>{typeName(item)}</td>
      <td className={classes.number}>{item.number === null ? null : <WithFound text={item.number} words={words} />}</td>
      <td className={classes.date} data-label={say('list.column-date')}>
        <Days item={item} />
      </td>
      <td className={classes.doubts} data-some={item.doubts > 0 || undefined}>
        {item.doubts === 0 ? (
          <span className={classes.quiet}>{say('list.no-doubts')}</span>
        ) : (
          <span className={classes.doubt}>
            <IconAlertTriangle size={14} aria-hidden="true" />
            <span className={classes.doubtWord}>{say('list.column-doubts')} </span>
            {say('list.doubts', { count: item.doubts })}
          </span>
        )}
      </td>
      <td className={classes.read}>{momentOf(item.createdAt, new Date())}</td>
      <td className={classes.delete}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={say('list.delete', { name })}
          title={say('list.column-actions')}
          onClick={() => onDelete(item)}
        >
          <IconTrash size={18} />
        </ActionIcon>
      </td>
    </tr>
  )
}
