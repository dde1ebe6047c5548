import { type KeyboardEvent, useRef, useState } from 'react'
import { confirmDoubt } from '../../rules/confirm.ts'
import { useDesk } from '../desk-context.ts'
import { say } from '../plan-words.ts'
import type { Doubt } from '../view.ts'
import classes from './agenda.module.css'

type Cell = {
  id: string
  name: string
  value: string
  column: 'time' | 'minutes' | 'title' | 'owner'
  placeholder?: string
  doubt?: Doubt | undefined
  /** What was typed as a value; `undefined` where it means nothing. */
  understand?: (typed: string) => string | undefined
  problem?: string
  onCommit: (value: string) => void
}

/**
 * One cell of the agenda. Arrows move between cells until one begins to type or presses Enter; Enter again keeps it, Escape
 * takes it back.
 */
export function AgendaCell(cell: Cell) {
  const { act, mayEdit } = useDesk()
  const [typed, setTyped] = useState<string>()
  const [isWrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const isEditing = typed !== undefined

  const commit = () => {
    if (typed === undefined) return
    const text = typed.trim()
    const value = text === '' || cell.understand === undefined ? text : cell.understand(text)
    if (value === undefined) return setWrong(true)
    setTyped(undefined)
    setWrong(false)
    if (value !== cell.value) cell.onCommit(value)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (isEditing) commit()
      else if (cell.doubt === undefined) startTyping()
      else confirm(cell.doubt)
    } else if (event.key === 'Escape' && isEditing) {
      event.stopPropagation()
      setTyped(undefined)
      setWrong(false)
    } else if (event.key === 'F2') startTyping()
  }
  const startTyping = () => {
    if (!mayEdit) return
    setTyped(cell.value)
    requestAnimationFrame(() => input.current?.select())
  }
  const confirm = (doubt: Doubt) =>
    act(say('step.confirm', { name: cell.name }), (content) => confirmDoubt(content, doubt))
  const common = {
    id: cell.id,
    ref: input,
    className: classes.cell,
    value: typed ?? cell.value,
    readOnly: !mayEdit,
    placeholder: cell.placeholder ?? '–',
    'aria-label': cell.name,
    'aria-invalid': isWrong || undefined,
    title: isWrong ? cell.problem : undefined,
    'data-column': cell.column,
    'data-editing': isEditing || undefined,
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onBlur: commit,
    onKeyDown,
  }
  if (cell.column === 'title' || cell.column === 'owner') {
    return (
      <div className={classes.grow} data-cell={cell.column} data-text={`${typed ?? cell.value} `}>
        <textarea rows={1} {...common} />
        {cell.doubt === undefined || !mayEdit ? null : (
          <button type="button" className={classes.confirm} onClick={() => cell.doubt && confirm(cell.doubt)}>
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
    </div>
  )
}
