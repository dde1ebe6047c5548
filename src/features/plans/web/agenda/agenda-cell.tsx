import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { confirmDoubt } from '../../rules/confirm.ts'
import { useDesk } from '../desk-context.ts'
import { say } from '../plan-words.ts'
import typing from '../typing.module.css'
import { type Understood, useTypedCell } from '../use-typed-cell.ts'
import type { Doubt } from '../view.ts'
import classes from './agenda.module.css'

type Cell = {
  id: string
  name: string
  value: string
  column: 'time' | 'minutes' | 'title' | 'owner'
  placeholder?: string
  doubt?: Doubt | undefined
  understand?: (typed: string) => Understood<string>
  onCommit: (value: string) => void
}

/**
 * One cell of the agenda. Arrows move between cells until one begins to type or presses Enter; Enter again keeps it, Escape
 * takes it back.
 */
export function AgendaCell(cell: Cell) {
  const { act, mayEdit } = useDesk()
  const { typed, problem, type, keep, takeBack } = useTypedCell({
    present: cell.value,
    understand: (text) => understood(cell, text.trim()),
    onKeep: (value) => {
      if (value !== cell.value) cell.onCommit(value)
    },
  })
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const isEditing = typed !== undefined

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (isEditing) keep()
      else if (cell.doubt === undefined) startTyping()
      else confirm(cell.doubt)
    } else if (event.key === 'Escape' && isEditing) {
      event.stopPropagation()
      takeBack()
    } else if (event.key === 'F2') startTyping()
  }
  const startTyping = () => {
    if (!mayEdit) return
    // At once: a key that follows must find all selected, and not be followed by the selecting itself.
    flushSync(() => type(cell.value))
    input.current?.select()
  }
  const confirm = (doubt: Doubt) =>
    act(say('step.confirm', { name: cell.name }), (content) => confirmDoubt(content, doubt))
  const common = {
    id: cell.id,
    ref: input,
    className: `${typing.input} ${classes.cell}`,
    value: typed ?? cell.value,
    readOnly: !mayEdit,
    placeholder: cell.placeholder ?? '–',
    'aria-label': cell.name,
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': problem === undefined ? undefined : `${cell.id}-problem`,
    'data-column': cell.column,
    'data-editing': isEditing || undefined,
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
    onBlur: () => void keep(),
    onKeyDown,
  }
  const trouble =
    problem === undefined ? null : (
      <span id={`${cell.id}-problem`} role="alert" className={classes.problem}>
        {problem}
      </span>
    )
  if (cell.column === 'title' || cell.column === 'owner') {
    return (
      <div className={`${typing.grow} ${classes.grow}`} data-cell={cell.column} data-text={`${typed ?? cell.value} `}>
        <textarea rows={1} {...common} />
        {cell.doubt === undefined || !mayEdit ? null : (
          <button
            type="button"
            className={`${typing.confirm} ${classes.confirm}`}
            onClick={() => cell.doubt && confirm(cell.doubt)}
          >
            {say('doubt.confirm')}
            <span className="only-read-aloud">{`: ${cell.value}`}</span>
          </button>
        )}
      </div>
    )
  }
  return (
    <div className={classes.short} data-cell={cell.column}>
      <input type="text" inputMode="numeric" {...common} />
      {cell.column === 'minutes' ? <span aria-hidden="true">{cell.value === '' ? '' : '′'}</span> : null}
      {trouble}
    </div>
  )
}

/** Nothing is understood as nothing. */
function understood({ understand }: Cell, text: string): Understood<string> {
  return text === '' || understand === undefined ? { value: text } : understand(text)
}
