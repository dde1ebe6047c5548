import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { addRow, type Row, type RowList } from '../../rules/rows.ts'
import { useDesk } from '../desk-context.ts'
import { type PlanWord, say } from '../plan-words.ts'
import classes from './field.module.css'
import type { FieldKind } from './field.ts'
import { FieldInput } from './field-input.tsx'
import { valueTyped } from './typed-value.ts'

type Part = { part: string; label: PlanWord; kind: FieldKind }

/** What is asked for a new row, in the order in which one says it. A list of phrases has one part without a name. */
const PARTS: Record<RowList, Part[]> = {
  agenda: [
    { part: 'start', label: 'field.start', kind: 'time' },
    { part: 'end', label: 'field.end', kind: 'time' },
    { part: 'title', label: 'field.agenda-title', kind: 'words' },
    { part: 'owner', label: 'field.owner', kind: 'words' },
  ],
  sessions: [
    { part: 'date', label: 'field.date', kind: 'date' },
    { part: 'start', label: 'field.start', kind: 'time' },
    { part: 'end', label: 'field.end', kind: 'time' },
    { part: 'venue', label: 'field.venue', kind: 'words' },
  ],
  tasks: [
    { part: 'unit', label: 'field.unit', kind: 'words' },
    { part: 'action', label: 'field.action', kind: 'words' },
    { part: 'deadline', label: 'field.deadline', kind: 'date' },
  ],
  deadlines: [
    { part: 'date', label: 'field.deadline', kind: 'date' },
    { part: 'what', label: 'field.what', kind: 'words' },
  ],
  quotas: [
    { part: 'who', label: 'field.who', kind: 'words' },
    { part: 'count', label: 'field.count', kind: 'count' },
  ],
  bases: [
    { part: 'kind', label: 'field.basis-kind', kind: 'line' },
    { part: 'number', label: 'field.basis-number', kind: 'line' },
    { part: 'date', label: 'field.basis-date', kind: 'date' },
    { part: 'title', label: 'field.basis-title', kind: 'words' },
  ],
  participants: [{ part: '', label: 'field.participant', kind: 'words' }],
  points: [{ part: '', label: 'field.point', kind: 'words' }],
  addressees: [{ part: '', label: 'field.addressee', kind: 'words' }],
  recipients: [{ part: '', label: 'field.recipient', kind: 'words' }],
}

/** Without them there is nothing to add. */
const NEEDED: Partial<Record<RowList, string[]>> = {
  agenda: ['title'],
  tasks: ['unit', 'action'],
  deadlines: ['date', 'what'],
  quotas: ['who', 'count'],
}

type NewRow = { list: RowList; count: number }

/** Adds a row at the end of a list: what is typed goes into the text in the style of the rows beside it. */
export function NewRow({ list, count }: NewRow) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  if (isOpen) {
    return (
      <NewRowFields
        list={list}
        count={count}
        onClose={() => {
          flushSync(() => setOpen(false))
          opener.current?.focus()
        }}
      />
    )
  }
  return (
    <Button
      ref={opener}
      variant="subtle"
      size="compact-md"
      className={classes.add}
      leftSection={<IconPlus size={16} />}
      onClick={() => setOpen(true)}
    >
      {say(`add.${list}`)}
    </Button>
  )
}

function NewRowFields({ list, count, onClose }: NewRow & { onClose: () => void }) {
  const { act, near } = useDesk()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const parts = PARTS[list]
  useEffect(() => box.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])

  const add = () => {
    const answer = rowTyped(list, typed, near)
    if ('problem' in answer) return setProblem(answer.problem)
    setProblem(undefined)
    act(say('step.add', { name: say(`add.${list}`) }), (content) => addRow(content, list, count - 1, answer.row))
    setTyped({})
    // The next one can be typed at once: lists are typed in one go.
    box.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    if (event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    add()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the fields inside
    <div className={classes.newRow} ref={box} onKeyDown={onKeyDown}>
      {parts.map(({ part, label, kind }) => (
        <div key={part} className={classes.field} data-kind={kind}>
          <label className={classes.label} htmlFor={`new-${list}-${part}`}>
            {say(label)}
          </label>
          <FieldInput
            id={`new-${list}-${part}`}
            kind={kind}
            value={typed[part] ?? ''}
            isReadOnly={false}
            onChange={(value) => setTyped((before) => ({ ...before, [part]: value }))}
          />
        </div>
      ))}
      {problem === undefined ? null : (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div className={classes.newActions}>
        <Button size="compact-md" onClick={add}>
          {say('add.do')}
        </Button>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={say('add.close')} onClick={onClose}>
          <IconX size={18} />
        </ActionIcon>
      </div>
    </div>
  )
}

function rowTyped(list: RowList, typed: Record<string, string>, near: string): { row: Row } | { problem: string } {
  const row: Record<string, string | number | null> = {}
  for (const { part, kind } of PARTS[list]) {
    const answer = valueTyped(kind, typed[part] ?? '', near)
    if ('problem' in answer) return answer
    row[part] = answer.value
  }
  const needed = NEEDED[list] ?? []
  const isMissing = needed.some((part) => row[part] === null) || Object.values(row).every((value) => value === null)
  if (isMissing) return { problem: say('add.incomplete') }
  return { row: '' in row ? String(row['']) : row }
}
