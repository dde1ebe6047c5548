import type { FocusEvent, KeyboardEvent, Ref } from 'react'
import typing from '../typing.module.css'
import classes from './field.module.css'
import type { FieldKind } from './field.ts'

type FieldInput = {
  id: string
  kind: FieldKind
  value: string
  isReadOnly: boolean
  problem?: string | undefined
  placeholder?: string
  field?: Ref<HTMLElement>
  onChange: (value: string) => void
  onFocus?: (event: FocusEvent<HTMLElement>) => void
  onBlur?: () => void
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
}

/** Where a fact is typed: one line, or as many as it needs. */
export function FieldInput(props: FieldInput) {
  const { kind, value } = props
  const common = {
    id: props.id,
    value,
    readOnly: props.isReadOnly,
    placeholder: props.placeholder,
    className: `${typing.input} ${classes.input}`,
    'aria-invalid': props.problem === undefined ? undefined : true,
    'aria-describedby': props.problem === undefined ? undefined : `${props.id}-problem`,
    onFocus: props.onFocus,
    onBlur: props.onBlur,
    onKeyDown: props.onKeyDown,
    autoComplete: 'off',
    spellCheck: false,
  }
  if (kind === 'words') {
    return (
      <div className={`${typing.grow} ${classes.grow}`} data-text={`${value} `}>
        <textarea {...common} rows={1} onChange={(event) => props.onChange(event.currentTarget.value)} />
      </div>
    )
  }
  return (
    <input
      {...common}
      type="text"
      inputMode={kind === 'count' ? 'numeric' : 'text'}
      data-kind={kind}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
