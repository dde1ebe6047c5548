import { Button } from '@mantine/core'
import { IconCoffee } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { tellFailure } from '#ui/undo.tsx'
import { holdsBreak, holdsDuration, insertBreak, setDuration, swap } from '../../rules/edit-timeline.ts'
import { moveRow, removeRow } from '../../rules/rows.ts'
import { setFact } from '../../rules/set-fact.ts'
import type { TimelineDay, TimelineItem } from '../../rules/timeline.ts'
import { useDesk } from '../desk-context.ts'
import { NewRow } from '../form/new-row.tsx'
import { say } from '../plan-words.ts'
import { typedTime } from '../typed.ts'
import type { Understood } from '../use-typed-cell.ts'
import type { Doubt } from '../view.ts'
import classes from './agenda.module.css'
import { AgendaCell } from './agenda-cell.tsx'
import { DayBar } from './day-bar.tsx'

type AgendaTable = {
  days: TimelineDay[]
  count: number
  doubts: ReadonlyMap<string, Doubt>
  lit: ReadonlySet<string>
  flagged: ReadonlySet<string>
}

const MINUTES_OF_BREAK = 15

/** The agenda by the clock, day by day: a bar to see it, a table to change it; a longer item pulls the later ones along. */
export function AgendaTable(props: AgendaTable) {
  const { mayEdit } = useDesk()
  const table = useRef<HTMLDivElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the fields inside, which answer themselves
    <div ref={table} onKeyDown={(event) => moveInTable(table.current, event)}>
      {props.days.map((day) => (
        <div key={day.date ?? ''} className={classes.day}>
          <DayBar day={day} isAlone={props.days.length === 1} />
          <div className={classes.rows}>
            {day.items.map((item) => (
              <AgendaRow key={`${item.kind} ${item.index ?? item.start}`} item={item} parts={props} />
            ))}
          </div>
        </div>
      ))}
      {mayEdit ? <NewRow list="agenda" count={props.count} /> : null}
    </div>
  )
}

function AgendaRow({ item, parts }: { item: TimelineItem; parts: AgendaTable }) {
  if (item.index === null) {
    return (
      <p className={classes.between} data-kind={item.kind}>
        {say(item.kind === 'reserve' ? 'agenda.reserve' : 'agenda.gap', {
          start: item.start ?? '',
          end: item.end ?? '',
          minutes: item.minutes ?? 0,
        })}
      </p>
    )
  }
  return <ItemRow item={item} index={item.index} parts={parts} />
}

function ItemRow({ item, index, parts }: { item: TimelineItem; index: number; parts: AgendaTable }) {
  const { act, light, mayEdit } = useDesk()
  const path = `agenda.${index}`
  const name = item.title
  const set = (part: string, label: string) => (value: string) =>
    act(say('step.set', { name: label }), (content) => setFact(content, `${path}.${part}`, value === '' ? null : value))
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!mayEdit || !event.altKey || step === 0) return
    event.preventDefault()
    event.stopPropagation()
    moveItem(index, step)
  }
  /** A row with a time changes places by the clock; one without just stands elsewhere. */
  const moveItem = (from: number, step: 1 | -1) => {
    const to = from + step
    if (to < 0 || to >= parts.count) return
    // What is being typed is of this row: kept before the row goes, and drawn at once, so that the next key finds it moved.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    flushSync(() =>
      act(say('step.move', { name }), (content) => {
        const swapped = swap(content, Math.min(from, to))
        return swapped === content ? moveRow(content, 'agenda', from, to) : swapped
      }),
    )
    document.getElementById(`agenda-${to}-title`)?.focus()
  }
  const isIn = (ids: ReadonlySet<string>) => PARTS.some((part) => ids.has(`${path}.${part}`))
  const doubt = PARTS.map((part) => parts.doubts.get(`${path}.${part}`)).find((each) => each !== undefined)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt with an arrow moves the row whose field has the focus
    <div
      className={classes.row}
      data-field={path}
      data-kind={item.kind}
      data-lit={isIn(parts.lit) || undefined}
      data-flagged={isIn(parts.flagged) || item.overlaps || undefined}
      data-doubtful={doubt !== undefined || undefined}
      onKeyDown={onKeyDown}
      onMouseEnter={() => light(`${path}.title`)}
      onMouseLeave={() => light(undefined)}
      onFocus={() => light(`${path}.title`)}
      onBlur={() => light(undefined)}
    >
      <AgendaCell
        id={`agenda-${index}-start`}
        name={say('agenda.start-of', { name })}
        value={item.start ?? ''}
        column="time"
        understand={understandTime}
        onCommit={set('start', say('field.start'))}
      />
      <AgendaCell
        id={`agenda-${index}-minutes`}
        name={say('agenda.minutes-of', { name })}
        value={item.minutes === null ? '' : String(item.minutes)}
        column="minutes"
        understand={(typed) => understandMinutes(typed, parts.days, index)}
        onCommit={(value) =>
          act(say('step.duration', { name }), (content) =>
            value === '' ? content : setDuration(content, index, Number(value)),
          )
        }
      />
      <AgendaCell
        id={`agenda-${index}-title`}
        name={say('field.agenda-title')}
        value={item.title}
        column="title"
        doubt={doubt}
        onCommit={set('title', say('field.agenda-title'))}
      />
      <AgendaCell
        id={`agenda-${index}-owner`}
        name={say('agenda.owner-of', { name })}
        value={item.owner ?? ''}
        column="owner"
        placeholder={say('field.owner')}
        onCommit={set('owner', say('field.owner'))}
      />
      {mayEdit ? <RowActions index={index} name={name} parts={parts} onMove={moveItem} /> : null}
    </div>
  )
}

const PARTS = ['date', 'start', 'end', 'title', 'owner']

function understandTime(typed: string): Understood<string> {
  const value = typedTime(typed)
  return value === undefined ? { problem: say('field.no-time') } : { value }
}

function understandMinutes(typed: string, days: readonly TimelineDay[], index: number): Understood<string> {
  if (!/^\d{1,4}$/.test(typed)) return { problem: say('field.no-count') }
  return holdsDuration(days, index, Number(typed)) ? { value: typed } : { problem: say('agenda.past-midnight') }
}

type Actions = { index: number; name: string; parts: AgendaTable; onMove: (from: number, step: 1 | -1) => void }

function RowActions({ index, name, parts, onMove }: Actions) {
  const { act } = useDesk()
  return (
    <div className={classes.actions}>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        disabled={index === 0}
        onClick={() => onMove(index, -1)}
        aria-label={say('agenda.up', { name })}
      >
        ↑
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        disabled={index === parts.count - 1}
        onClick={() => onMove(index, 1)}
        aria-label={say('agenda.down', { name })}
      >
        ↓
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={say('agenda.break-after', { name })}
        title={say('agenda.break')}
        onClick={() =>
          holdsBreak(parts.days, index, MINUTES_OF_BREAK)
            ? act(say('agenda.break'), (content) =>
                insertBreak(content, index, MINUTES_OF_BREAK, say('agenda.break-title')),
              )
            : tellFailure(say('agenda.past-midnight'))
        }
      >
        <IconCoffee size={15} aria-hidden="true" />
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={say('agenda.remove', { name })}
        title={say('row.remove')}
        onClick={() =>
          act(
            say('step.remove', { name }),
            (content) => removeRow(content, 'agenda', index),
            say('row.removed', { name }),
          )
        }
      >
        ×
      </Button>
    </div>
  )
}

/** Up and down go to the same column of the next row; left and right too, where the field is not being typed in. */
function moveInTable(table: HTMLElement | null, event: KeyboardEvent): void {
  const { target, key } = event
  if (table === null || event.altKey || !(target instanceof HTMLElement) || event.defaultPrevented) return
  const column = target.dataset.column
  const rows = [...table.querySelectorAll<HTMLElement>('[data-field]')]
  const row = target.closest<HTMLElement>('[data-field]')
  if (column === undefined || row === null) return
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const aside = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const cells = [...row.querySelectorAll<HTMLElement>('[data-column]')]
  const next =
    step !== 0
      ? rows[rows.indexOf(row) + step]?.querySelector<HTMLElement>(`[data-column=${column}]`)
      : aside !== 0 && target.dataset.editing === undefined
        ? cells[cells.indexOf(target) + aside]
        : undefined
  if (next === undefined || next === null || target.dataset.editing !== undefined) return
  event.preventDefault()
  next.focus()
  // As in every table: what one types takes the place of what stands there.
  if (next instanceof HTMLInputElement || next instanceof HTMLTextAreaElement) next.select()
}
