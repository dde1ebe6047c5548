import { Button } from '@mantine/core'
import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconEyeQuestion,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { dateWithWeekday, momentOf } from '#ui/format.ts'
import { FoundWords } from '#ui/found-words.tsx'
import list from '#ui/list-table.module.css'
import { focusNeighbour, moveOrDelete } from '#ui/row-links.ts'
import { useListedKeys } from '#ui/shortcuts.tsx'
import { tellFailure } from '#ui/undo.tsx'
import type { PlanSummary } from '../../messages.ts'
import { say as sayOfPlans } from '../plan-words.ts'
import { deletePlan, takeBackDeleted } from './list-plans.ts'
import { say } from './list-words.ts'
import { nameOfKind } from './plan-filters.tsx'
import { PlanMenu } from './plan-menu.tsx'
import classes from './plans-table.module.css'

type Table = {
  items: PlanSummary[]
  words: string
  isStale: boolean
  hasSeveralUnits: boolean
  /** The units whose plans the person may change. */
  mayEditOf: ReadonlySet<string>
  /** They were deleted: their desk is closed, and they can be taken back. */
  isDeleted: boolean
}

/** The plans: a table on a wide screen, the same rows as cards on a phone. Arrows move, Delete deletes. */
export function PlansTable(props: Table) {
  const body = useRef<HTMLTableSectionElement>(null)
  const remove = useRemoval(body)
  const group = say('list.title')
  useListedKeys({ keys: 'Arrows', label: say('keys.rows'), group })
  useListedKeys({ keys: 'Delete', label: say('keys.delete'), group })
  return (
    <table className={`${list.table} ${classes.table}`} aria-labelledby="plans" aria-busy={props.isStale}>
      <thead>
        <tr>
          <th scope="col">{say('list.column-name')}</th>
          <th scope="col">{say('list.column-kind')}</th>
          <th scope="col">{say('list.column-date')}</th>
          <th scope="col">{say('list.column-review')}</th>
          <th scope="col">{say('list.column-state')}</th>
          <th scope="col">{say('list.column-saved')}</th>
          <th scope="col">
            <span className="only-read-aloud">{say('list.column-acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {props.items.map((item) => (
          <Row
            key={item.id}
            item={item}
            words={props.words}
            showsUnit={props.hasSeveralUnits}
            isDeleted={props.isDeleted}
            onDelete={props.mayEditOf.has(item.unit.id) ? remove : undefined}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Deletes a row and leaves the focus on its neighbour. */
function useRemoval(body: { current: HTMLElement | null }) {
  const queries = useQueryClient()
  return useCallback(
    async (item: PlanSummary) => {
      const focusBack = focusNeighbour(body.current, item.id)
      try {
        await deletePlan(queries, item)
      } catch (error) {
        focusBack()
        tellFailure(error)
      }
    },
    [queries, body],
  )
}

type RowProps = {
  item: PlanSummary
  words: string
  showsUnit: boolean
  isDeleted: boolean
  /** None where the person may not change the plan. */
  onDelete: ((item: PlanSummary) => void) | undefined
}

function Row({ item, words, showsUnit, isDeleted, onDelete }: RowProps) {
  const { title, number, unit, venue, schoolYear } = item
  const year = schoolYear !== null && title.includes(schoolYear) ? null : schoolYear
  const about = [number, showsUnit ? unit.name : null, venue, year].filter((part) => part !== null)
  return (
    <tr>
      <td className={list.name}>
        {isDeleted ? (
          <b title={title}>
            <FoundWords text={title} words={words} />
          </b>
        ) : (
          <Link
            to="/ke-hoach/$id"
            params={{ id: item.id }}
            data-name={item.id}
            title={title}
            onKeyDown={(event) => moveOrDelete(event, () => onDelete?.(item))}
          >
            {item.sample ? <span className={list.sample}>{say('list.sample')}</span> : null}
            <FoundWords text={title} words={words} />
          </Link>
        )}
        {about.length === 0 ? null : (
          <span className={`${list.about} ${classes.about}`}>
            <FoundWords text={about.join(' · ')} words={words} />
          </span>
        )}
      </td>
      <td className={classes.kind}>{item.kind === 'other' ? null : nameOfKind(item.kind)}</td>
      <td className={list.date} data-label={say('list.column-date')}>
        <Days item={item} />
      </td>
      <td
        className={classes.review}
        data-some={item.errors + item.warnings + item.doubts + item.questions > 0 || undefined}
      >
        <Review item={item} />
      </td>
      <td className={classes.state}>
        <span data-state={item.state}>{sayOfPlans(`state.${item.state}`)}</span>
      </td>
      <td className={classes.saved}>
        {momentOf(item.savedAt, new Date())}
        <span className={classes.saver}>{item.savedBy.name}</span>
      </td>
      <td className={list.acts}>
        {onDelete === undefined ? null : isDeleted ? (
          <RestoreButton item={item} />
        ) : (
          <PlanMenu plan={item} onDelete={() => onDelete(item)} />
        )}
      </td>
    </tr>
  )
}

function RestoreButton({ item }: { item: PlanSummary }) {
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const restore = () => {
    setBusy(true)
    takeBackDeleted(queries, item).catch((error) => {
      setBusy(false)
      tellFailure(error)
    })
  }
  return (
    <Button
      size="compact-md"
      variant="light"
      className={classes.restore}
      loading={isBusy}
      aria-label={say('list.restore-of', { name: item.title })}
      onClick={restore}
    >
      {say('list.restore')}
    </Button>
  )
}

/** The first day, and the last where there are several. */
function Days({ item: { firstDate, lastDate } }: { item: PlanSummary }) {
  if (firstDate === null) return <span className={list.quiet}>{say('list.no-date')}</span>
  const isOneDay = lastDate === null || lastDate === firstDate
  return (
    <>
      <span className={`${list.day} ${classes.day}`}>{dateWithWeekday(firstDate)}</span>
      {isOneDay ? null : (
        <span className={`${list.day} ${classes.day}`}> {say('list.until', { last: dateWithWeekday(lastDate) })}</span>
      )}
    </>
  )
}

/** What is to be looked at, by weight; each weight with its own picture and word. */
function Review({ item: { errors, warnings, doubts, questions } }: { item: PlanSummary }) {
  if (errors + warnings + doubts + questions === 0) return <span className={list.quiet}>{say('list.nothing')}</span>
  return (
    <span className={classes.counts}>
      <Count of="errors" count={errors} icon={IconAlertOctagon} />
      <Count of="warnings" count={warnings} icon={IconAlertTriangle} />
      <Count of="doubts" count={doubts} icon={IconEyeQuestion} />
      <Count of="questions" count={questions} icon={IconHelpCircle} />
    </span>
  )
}

type CountOf = { of: 'errors' | 'warnings' | 'doubts' | 'questions'; count: number; icon: TablerIcon }

function Count({ of, count, icon: Icon }: CountOf) {
  if (count === 0) return null
  return (
    <span className={classes.count} data-weight={of}>
      <Icon size={16} aria-hidden="true" /> {say(`list.${of}`, { count })}
    </span>
  )
}
