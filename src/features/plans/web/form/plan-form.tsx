import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import heading from '#ui/group-head.module.css'
import { moveRow, removeRow } from '../../rules/rows.ts'
import { useDesk } from '../desk-context.ts'
import { say } from '../plan-words.ts'
import type { Doubt } from '../view.ts'
import type { FormRow, FormSection } from './field.ts'
import { FieldBox } from './field-box.tsx'
import { NewRow } from './new-row.tsx'
import classes from './plan-form.module.css'

type PlanForm = {
  form: FormSection[]
  doubts: ReadonlyMap<string, Doubt>
  /** Ids that are lit, and those that a finding is about. */
  lit: ReadonlySet<string>
  flagged: ReadonlySet<string>
  /** Stands in place of the rows of the agenda. */
  agenda: ReactNode
}

/** The plan as a form, in the order of a paper; what is missing has an empty field. */
export function PlanForm(props: PlanForm) {
  return (
    <div className={classes.form}>
      {props.form.map((section) => (
        <section key={section.id} className={classes.section} aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`} className={heading.head}>
            {section.title}
            {section.list !== undefined && section.rows.length > 1 ? (
              <span className={heading.count}>{section.rows.length}</span>
            ) : null}
          </h2>
          {section.id === 'agenda' ? props.agenda : <Rows section={section} parts={props} />}
        </section>
      ))}
    </div>
  )
}

function Rows({ section, parts }: { section: FormSection; parts: PlanForm }) {
  const { mayEdit } = useDesk()
  return (
    <>
      {section.rows.map((row) => (
        <RowBox
          key={row.id}
          row={row}
          last={section.rows.length - 1}
          doubts={marksIn(row, parts.doubts)}
          lit={idsIn(row, parts.lit)}
          flagged={idsIn(row, parts.flagged)}
        />
      ))}
      {section.list === undefined || !mayEdit ? null : <NewRow list={section.list} count={section.rows.length} />}
    </>
  )
}

/** As a text, so that a row that nothing happened to is not drawn again. */
function idsIn(row: FormRow, ids: ReadonlySet<string>): string {
  return row.fields
    .filter(({ path }) => ids.has(path))
    .map(({ path }) => path)
    .join(' ')
}

const none: Doubt[] = []

function marksIn(row: FormRow, doubts: ReadonlyMap<string, Doubt>): Doubt[] {
  const found = row.fields.flatMap(({ path }) => doubts.get(path) ?? [])
  return found.length === 0 ? none : found
}

type OneRow = { row: FormRow; last: number; doubts: Doubt[]; lit: string; flagged: string }

const RowBox = memo(function RowBox({ row, last, doubts, lit, flagged }: OneRow) {
  const { mayEdit } = useDesk()
  const isLit = new Set(lit.split(' '))
  const isFlagged = new Set(flagged.split(' '))
  return (
    <div className={classes.row} data-list={row.place?.list} data-many={row.fields.length > 1 || undefined}>
      {row.place === undefined || row.fields.length === 1 ? null : <p className={classes.rowName}>{row.name}</p>}
      <div className={classes.fields}>
        {row.fields.map((field) => (
          <FieldBox
            key={field.path}
            field={field}
            doubt={doubts.find(({ path }) => path === field.path || coveredBy(path, field.path))}
            isLit={isLit.has(field.path)}
            isFlagged={isFlagged.has(field.path)}
          />
        ))}
      </div>
      {row.place === undefined || !mayEdit ? null : <RowMenu row={row} last={last} />}
    </div>
  )
})

/** A weekday that is not that of its date is looked at in the field of the date. */
function coveredBy(doubt: string, field: string): boolean {
  return doubt.replace(/\.weekday$/, '.date') === field
}

function RowMenu({ row, last }: { row: FormRow; last: number }) {
  const { act } = useDesk()
  const { place, name } = row
  if (place === undefined) return null
  const { list, index } = place
  const move = (to: number) => act(say('step.move', { name }), (content) => moveRow(content, list, index, to))
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          className={classes.more}
          aria-label={say('row.more', { name })}
        >
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowUp size={16} />} disabled={index === 0} onClick={() => move(index - 1)}>
          {say('row.up')}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={16} />} disabled={index === last} onClick={() => move(index + 1)}>
          {say('row.down')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          onClick={() =>
            act(
              say('step.remove', { name }),
              (content) => removeRow(content, list, index),
              say('row.removed', { name }),
            )
          }
        >
          {say('row.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
