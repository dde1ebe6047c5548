import { Button, CloseButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './chosen-bar.module.css'
import { type FactRow, isDoubtful } from './facts/row.ts'
import { say } from './reading-words.ts'

/** On a phone: what the tapped words were read as, in reach of the thumb. */
export function ChosenBar(props: { row: FactRow | undefined; onClose: () => void; onShowFact: () => void }) {
  const { row } = props
  return (
    <div role="status" aria-label={say('reading.chosen')} className={row === undefined ? undefined : classes.bar}>
      {row === undefined ? null : (
        <>
          <div className={classes.fact}>
            <span className={classes.label}>{row.label}</span>
            <span className={classes.value}>{row.value}</span>
            {isDoubtful(row) ? (
              <span className={classes.doubt}>
                <IconAlertTriangle size={14} aria-hidden="true" /> {say('facts.doubt')}
              </span>
            ) : null}
          </div>
          <Button variant="light" size="sm" className={classes.show} onClick={props.onShowFact}>
            {say('reading.show-fact')}
          </Button>
          <CloseButton size={44} aria-label={say('reading.close-chosen')} onClick={props.onClose} />
        </>
      )}
    </div>
  )
}
