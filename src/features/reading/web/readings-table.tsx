import { ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, useRef } from 'react'
import { dateWithWeekday, momentOf } from '#ui/format.ts'
import { FoundWords } from '#ui/found-words.tsx'
import list from '#ui/list-table.module.css'
import { focusNeighbour, moveOrDelete } from '#ui/row-links.ts'
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
    <table className={`${list.table} ${classes.table}`} aria-labelledby="kept" aria-busy={props.isStale}>
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

/** Deletes a row and leaves the focus on its neighbour, where the next one is worked on. */
function useRemoval(body: { current: HTMLElement | null }) {
  const queries = useQueryClient()
  return useCallback(
    async (item: ReadingSummary) => {
      const focusBack = focusNeighbour(body.current, item.id)
      try {
        await deleteReading(queries, { id: item.id, name: titleOf(item) })
      } catch (error) {
        focusBack()
        tellFailure(error)
      }
    },
    [queries, body],
  )
}

/** Only between the first day and the further ones may the line break. */
function Days({ item }: { item: ReadingSummary }) {
  const days = daysOf(item)
  if (days === undefined || item.firstDate === null) return <span className={list.quiet}>{say('list.no-date')}</span>
  const first = dateWithWeekday(item.firstDate)
  return (
    <>
      <span className={list.day}>{first}</span>
      {days.slice(first.length)}
    </>
  )
}

type RowProps = { item: ReadingSummary; words: string; onDelete: (item: ReadingSummary) => void }

function Row({ item, words, onDelete }: RowProps) {
  const name = titleOf(item)
  return (
    <tr>
      <td className={list.name}>
        <Link
          to="/doc-van-ban/$id"
          params={{ id: item.id }}
          data-name={item.id}
          title={name}
          onKeyDown={(event) => moveOrDelete(event, () => onDelete(item))}
        >
          {item.sample ? <span className={list.sample}>{say('list.sample')}</span> : null}
          <FoundWords text={name} words={words} />
        </Link>
        {item.sample || name === item.fileName ? null : (
          <span className={list.about}>
            <FoundWords text={item.fileName} words={words} />
          </span>
        )}
        {item.context === null ? null : (
          <span className={classes.context}>
            <FoundWords text={item.context} words={words} />
          </span>
        )}
      </td>
      <td className={classes.issuer}>{item.issuer}</td>
      <td className={classes.type}>{typeName(item)}</td>
      <td className={classes.number}>
        {item.number === null ? null : <FoundWords text={item.number} words={words} />}
      </td>
      <td className={`${list.date} ${classes.date}`} data-label={say('list.column-date')}>
        <Days item={item} />
      </td>
      <td className={classes.doubts} data-some={item.doubts > 0 || undefined}>
        {item.doubts === 0 ? (
          <span className={list.quiet}>{say('list.no-doubts')}</span>
        ) : (
          <span className={classes.doubt}>
            <IconAlertTriangle size={14} aria-hidden="true" />
            <span className={classes.doubtWord}>{say('list.column-doubts')} </span>
            {say('list.doubts', { count: item.doubts })}
          </span>
        )}
      </td>
      <td className={classes.read}>{momentOf(item.createdAt, new Date())}</td>
      <td className={list.acts}>
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
