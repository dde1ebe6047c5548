import { Button, Modal, NativeSelect, Radio, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { dateWithWeekday, localDay } from '#ui/format.ts'
import { STARTED_KINDS } from '../../rules/plan-kinds.ts'
import { makePlan } from '../plans.ts'
import { typedDate } from '../typed.ts'
import { useMaking } from '../use-making.ts'
import { say } from './list-words.ts'
import classes from './new-plan.module.css'
import { nameOfKind } from './plan-filters.tsx'

const OFFERED = STARTED_KINDS.filter((kind) => kind !== 'other')
type From = (typeof OFFERED)[number] | 'nothing'

/** Asks what a new plan begins with, and on which day, and goes to its desk. */
export function NewPlan({ units, onClose }: { units: { id: string; name: string }[]; onClose: () => void }) {
  const [from, setFrom] = useState<From>('giaoBan')
  const [typed, setTyped] = useState('')
  const [unitId, setUnitId] = useState(units[0]?.id)
  const today = localDay(new Date())
  const date = typed.trim() === '' ? undefined : typedDate(typed, today)
  const isWrong = typed.trim() !== '' && date === undefined
  const { isBusy, make } = useMaking()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (from !== 'nothing' && isWrong) return
    const unit = unitId === undefined ? {} : { unitId }
    const day = date === undefined ? {} : { date }
    const wanted = from === 'nothing' ? { from, ...unit } : { from: 'kind' as const, kind: from, ...day, ...unit }
    make((queries) => makePlan(queries, wanted))
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('new.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': say('new.close') }}
      // Inside the page's content: its head would else be a second head of the page.
      withinPortal={false}
    >
      <form className={classes.form} onSubmit={submit}>
        <Radio.Group
          label={say('new.from')}
          value={from}
          onChange={(value) => setFrom(OFFERED.find((kind) => kind === value) ?? 'nothing')}
        >
          <div className={classes.kinds}>
            {OFFERED.map((kind) => (
              <Radio key={kind} value={kind} label={nameOfKind(kind)} />
            ))}
            <Radio value="nothing" label={say('new.nothing')} />
          </div>
          <p className={classes.about}>
            {say(from === 'nothing' ? 'new.nothing-explanation' : 'new.kind-explanation')}
          </p>
        </Radio.Group>
        {from === 'nothing' ? null : (
          <TextInput
            label={say('new.date')}
            description={date === undefined ? say('new.date-explanation') : dateWithWeekday(date)}
            error={isWrong ? say('new.no-date') : null}
            inputMode="text"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {units.length > 1 ? (
          <NativeSelect
            label={say('new.unit')}
            value={unitId}
            data={units.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setUnitId(event.currentTarget.value)}
          />
        ) : null}
        <div className={classes.foot}>
          <Link to="/doc-van-ban">{say('new.have-paper')}</Link>
          <Button type="submit" loading={isBusy}>
            {say('new.do')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
