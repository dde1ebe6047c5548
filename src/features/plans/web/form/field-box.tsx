import { IconAlertTriangle, IconPencil } from '@tabler/icons-react'
import { type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react'
import { confirmDoubt } from '../../rules/confirm.ts'
import { setFact } from '../../rules/set-fact.ts'
import { useDesk } from '../desk-context.ts'
import { say } from '../plan-words.ts'
import typing from '../typing.module.css'
import { useTypedCell } from '../use-typed-cell.ts'
import type { Doubt } from '../view.ts'
import classes from './field.module.css'
import type { Field } from './field.ts'
import { FieldInput } from './field-input.tsx'
import { shownValue, valueToType, valueTyped } from './typed-value.ts'

type Shown = { field: Field; doubt: Doubt | undefined; isLit: boolean; isFlagged: boolean }

/** One fact in its place: typed over, it changes the words of the text; uncertain, it wears one mark, and Enter confirms. */
export const FieldBox = memo(function FieldBox({ field, doubt, isLit, isFlagged }: Shown) {
  const { act, light, mayEdit } = useDesk()
  const id = `field-${field.path}`
  const confirm = () => {
    if (doubt !== undefined && mayEdit)
      act(say('step.confirm', { name: field.label }), (content) => confirmDoubt(content, doubt))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what lights up is seen; the field inside is what one works with
    <div
      className={classes.field}
      data-field={field.path}
      data-kind={field.kind}
      data-lit={isLit || undefined}
      data-doubtful={doubt !== undefined || undefined}
      data-flagged={isFlagged || undefined}
      onMouseEnter={() => light(field.path)}
      onMouseLeave={() => light(undefined)}
      onFocus={() => light(field.path)}
      onBlur={() => light(undefined)}
    >
      <label htmlFor={id} className={classes.label}>
        {field.label}
        {field.source === 'person' ? (
          <span className={classes.beside} title={say('field.beside-explanation')}>
            <IconPencil size={13} aria-hidden="true" /> {say('field.beside')}
          </span>
        ) : null}
      </label>
      <div className={classes.control}>
        {field.choices === undefined ? (
          <TypedField id={id} field={field} onConfirm={confirm} />
        ) : (
          <ChosenField id={id} field={field} onConfirm={confirm} />
        )}
        {field.source === 'person' ? <span className={classes.hint}>{say('field.beside-hint')}</span> : null}
        {doubt === undefined ? null : (
          <span className={classes.doubt}>
            <IconAlertTriangle size={15} aria-hidden="true" />
            <span className="only-read-aloud">{say('doubt.uncertain')}</span>
            {mayEdit ? (
              <button type="button" className={`${typing.confirm} ${classes.confirm}`} onClick={confirm}>
                {say('doubt.confirm')}
                <span className="only-read-aloud">{`: ${field.label}`}</span>
              </button>
            ) : null}
          </span>
        )}
      </div>
    </div>
  )
})

type Inner = { id: string; field: Field; onConfirm: () => void }

function TypedField({ id, field, onConfirm }: Inner) {
  const { act, mayEdit, near } = useDesk()
  const { typed, problem, type, keep, takeBack } = useTypedCell({
    present: valueToType(field),
    understand: (text) => valueTyped(field.kind, text, near),
    onKeep: (value) => act(say('step.set', { name: field.label }), (content) => setFact(content, field.path, value)),
  })
  // A date is shown with its weekday and typed without: what is put in its place is selected, to be typed over at once.
  const toSelect = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after the value was put in its place
  useLayoutEffect(() => {
    toSelect.current?.select()
    toSelect.current = null
  }, [typed])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation()
      takeBack()
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!keep()) onConfirm()
  }
  return (
    <>
      <FieldInput
        id={id}
        kind={field.kind}
        value={typed ?? shownValue(field)}
        isReadOnly={!mayEdit}
        problem={problem}
        placeholder={mayEdit ? say('field.empty') : ''}
        onChange={type}
        onFocus={({ currentTarget }) => {
          if (!mayEdit || field.kind !== 'date' || typed !== undefined) return
          toSelect.current = currentTarget instanceof HTMLInputElement ? currentTarget : null
          type(valueToType(field))
        }}
        onBlur={() => void keep()}
        onKeyDown={onKeyDown}
      />
      {problem === undefined ? null : (
        <span id={`${id}-problem`} role="alert" className={classes.problem}>
          {problem}
        </span>
      )}
    </>
  )
}

function ChosenField({ id, field, onConfirm }: Inner) {
  const { act, mayEdit } = useDesk()
  return (
    <select
      id={id}
      className={`${typing.input} ${classes.input}`}
      value={field.value}
      data-empty={field.value === '' || undefined}
      disabled={!mayEdit}
      onChange={(event) => {
        const value = event.currentTarget.value === '' ? null : event.currentTarget.value
        act(say('step.set', { name: field.label }), (content) => setFact(content, field.path, value))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        onConfirm()
      }}
    >
      <option value="">{say('field.empty')}</option>
      {(field.choices ?? []).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
