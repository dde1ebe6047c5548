import { ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconChevronDown, IconChevronUp, IconCircleCheck } from '@tabler/icons-react'
import classes from './doubt-stepper.module.css'
import type { Doubt } from './facts/row.ts'
import { type Chosen, placeAmong } from './reading-view.ts'
import { say } from './reading-words.ts'

type Stepper = { doubts: Doubt[]; chosen: Chosen; onStep: (direction: 1 | -1) => void }

/** How many places want a look, and the way from one to the next. */
export function DoubtStepper({ doubts, chosen, onStep }: Stepper) {
  if (doubts.length === 0) {
    return (
      <span className={classes.sure}>
        <IconCircleCheck size={18} aria-hidden="true" /> {say('reading.no-doubts')}
      </span>
    )
  }
  const at = placeAmong(doubts, chosen)
  const count = doubts.length
  return (
    <div className={classes.doubts}>
      <span aria-live="polite" className={classes.count}>
        <IconAlertTriangle size={18} aria-hidden="true" />
        {at === -1 ? say('reading.doubts', { count }) : say('reading.doubt-of', { present: at + 1, count })}
      </span>
      <ActionIcon
        variant="default"
        className={classes.step}
        aria-label={say('reading.previous-doubt')}
        title={`${say('reading.previous-doubt')} (P)`}
        onClick={() => onStep(-1)}
      >
        <IconChevronUp size={20} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        className={classes.step}
        aria-label={say('reading.next-doubt')}
        title={`${say('reading.next-doubt')} (N)`}
        onClick={() => onStep(1)}
      >
        <IconChevronDown size={20} />
      </ActionIcon>
    </div>
  )
}
