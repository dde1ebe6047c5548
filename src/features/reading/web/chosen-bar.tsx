import { Button, CloseButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './chosen-bar.module.css'
import { DoubtStepper } from './doubt-stepper.tsx'
import { type Doubt, type FactRow, isDoubtful } from './facts/row.ts'
import type { Chosen } from './reading-view.ts'
import { say } from './reading-words.ts'

type Bar = {
  row: FactRow | undefined
  chosen: Chosen
  doubts: Doubt[]
  onStep: (direction: 1 | -1) => void
  onClose: () => void
  onShowFact: () => void
}

/** On a phone, in reach of the thumb: what the tapped words were read as, and the way through what wants a look. */
export function ChosenBar(props: Bar) {
  const { row, doubts } = props
  if (row === undefined && doubts.length === 0) return null
  return (
    <div className={classes.bar} data-chosen-bar>
      <div role="status" aria-label={say('reading.chosen')}>
        {row === undefined ? null : <ChosenFact row={row} />}
      </div>
      {row === undefined ? null : (
        <CloseButton
          size={44}
          className={classes.close}
          aria-label={say('reading.close-chosen')}
          onClick={props.onClose}
        />
      )}
      <div className={classes.actions}>
        {doubts.length === 0 ? null : <DoubtStepper doubts={doubts} chosen={props.chosen} onStep={props.onStep} />}
        {row === undefined ? null : (
          <Button
            variant="light"
            className={classes.show}
            aria-label={say('reading.show-fact')}
            onClick={props.onShowFact}
          >
            {say('reading.facts')}
          </Button>
        )}
      </div>
    </div>
  )
}

function ChosenFact({ row }: { row: FactRow }) {
  return (
    <div className={classes.fact}>
      <span className={classes.label}>{row.label}</span>
      <span className={classes.value}>{row.value}</span>
      {isDoubtful(row) ? (
        <span className={classes.doubt}>
          <IconAlertTriangle size={14} aria-hidden="true" /> {row.doubt?.reason}
        </span>
      ) : null}
    </div>
  )
}
