import { Button, NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { nameOf, say as sayOfPlans } from '../plan-words.ts'
import { addressOf, isFiltered, KINDS, ORDERS, STATES, type WantedPlans, withoutFilters } from './list-address.ts'
import { say } from './list-words.ts'
import classes from './plans-screen.module.css'

type Filters = { wanted: WantedPlans; years: number[]; units: { id: string; name: string }[] }

/** Year, unit, kind, state and order; all stand in the address. Only what plans have can be chosen. */
export function PlanFilters({ wanted, years, units }: Filters) {
  const navigate = useNavigate()
  const go = (next: Partial<WantedPlans>) =>
    navigate({ to: '/ke-hoach', search: addressOf({ ...wanted, ...next }), replace: true })
  const offered = wanted.year === undefined || years.includes(wanted.year) ? years : [wanted.year, ...years]
  return (
    <fieldset className={classes.filters}>
      <legend className="only-read-aloud">{say('list.filters')}</legend>
      <Choice
        label={say('list.year')}
        any={say('list.any-year')}
        value={wanted.year?.toString()}
        choices={offered.map((year) => [String(year), say('list.of-year', { year })])}
        onChoose={(year) => go({ year: year === undefined ? undefined : Number(year) })}
      />
      {units.length > 1 || wanted.unitId !== undefined ? (
        <Choice
          label={say('list.unit')}
          any={say('list.any-unit')}
          value={wanted.unitId}
          choices={units.map(({ id, name }) => [id, name])}
          onChoose={(unitId) => go({ unitId })}
        />
      ) : null}
      <Choice
        label={say('list.kind')}
        any={say('list.any-kind')}
        value={wanted.kind}
        choices={KINDS.map((kind) => [kind, nameOfKind(kind)])}
        onChoose={(kind) => go({ kind })}
      />
      <Choice
        label={say('list.state')}
        any={say('list.any-state')}
        value={wanted.state}
        choices={STATES.map((state) => [
          state,
          state === 'deleted' ? say('list.deleted') : sayOfPlans(`state.${state}`),
        ])}
        onChoose={(state) => go({ state })}
      />
      <Choice
        label={say('list.order')}
        value={wanted.order}
        choices={ORDERS.map((order) => [order, say(`list.order-${order}`)])}
        onChoose={(order = 'saved') => go({ order })}
      />
      {isFiltered(wanted) ? (
        <Button variant="subtle" className={classes.clear} onClick={() => go(withoutFilters(wanted))}>
          {say('list.clear-filters')}
        </Button>
      ) : null}
    </fieldset>
  )
}

/** Online is how one meets; as a kind it has no name of its own among the kinds. */
export function nameOfKind(kind: WantedPlans['kind'] & string): string {
  return kind === 'trucTuyen' ? nameOf('mode', 'online') : nameOf('kind', kind)
}

type ChoiceOf<Value extends string> = {
  label: string
  /** The choice of nothing; without it one always is chosen. */
  any?: string
  value: Value | undefined
  choices: readonly (readonly [Value, string])[]
  onChoose: (value: Value | undefined) => void
}

function Choice<Value extends string>({ label, any, value, choices, onChoose }: ChoiceOf<Value>) {
  return (
    <NativeSelect
      aria-label={label}
      title={label}
      className={any !== undefined && value !== undefined ? `${classes.choice} ${classes.chosen}` : classes.choice}
      value={value ?? ''}
      onChange={(event) => onChoose(choices.find(([each]) => each === event.currentTarget.value)?.[0])}
    >
      {any === undefined ? null : <option value="">{any}</option>}
      {choices.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </NativeSelect>
  )
}
