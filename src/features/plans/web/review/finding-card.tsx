import { Button, TextInput } from '@mantine/core'
import { IconWand } from '@tabler/icons-react'
import { type KeyboardEvent, memo, useState } from 'react'
import { mend } from '../../rules/apply.ts'
import { setAsideFinding } from '../../rules/confirm.ts'
import { useDesk } from '../desk-context.ts'
import { say } from '../plan-words.ts'
import type { Finding } from '../view.ts'
import { FindingBody } from './finding-body.tsx'
import { lastReason, rememberReason } from './reasons.ts'
import classes from './review.module.css'

type Card = { finding: Finding; id: string; isLit: boolean }

/** One finding: what a colleague would say, one button that mends it, its source on demand, or leave it and say why. */
export const FindingCard = memo(function FindingCard({ finding, id, isLit }: Card) {
  const { act, desk, light, mayEdit, show } = useDesk()
  const [isAsking, setAsking] = useState(false)
  const { severity, message, fix } = finding

  const repair = () => {
    const now = desk.findingNow(finding.key)
    if (now?.fix === undefined || now.fix === null) return
    act(now.fix.label, (content) => mend(content, now), say('finding.mended', { fix: now.fix.label }))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (fix !== null && mayEdit) repair()
      else show(id, 'paper')
    }
    if (event.key === 'Delete' && mayEdit) setAsking(true)
  }
  return (
    <li
      className={classes.card}
      tabIndex={-1}
      aria-label={`${say(`severity.${severity}`)}: ${message}`}
      data-review={id}
      data-severity={severity}
      data-lit={isLit || undefined}
      onKeyDown={onKeyDown}
      onMouseEnter={() => light(id)}
      onMouseLeave={() => light(undefined)}
      onFocus={() => light(id)}
      onBlur={() => light(undefined)}
    >
      <FindingBody
        finding={finding}
        id={id}
        mend={
          fix === null || !mayEdit ? null : (
            <Button
              size="compact-sm"
              variant="light"
              className={classes.fix}
              leftSection={<IconWand size={15} />}
              onClick={repair}
            >
              {fix.label}
            </Button>
          )
        }
        onShow={() => show(id, 'paper')}
        more={
          mayEdit && !isAsking ? (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setAsking(true)}>
              {say('finding.leave')}
            </Button>
          ) : null
        }
        asked={isAsking ? <WhyLeave finding={finding} onClose={() => setAsking(false)} /> : null}
      />
    </li>
  )
})

/** Asks why once; the reason given last stands there already. */
function WhyLeave({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { act } = useDesk()
  const [reason, setReason] = useState(lastReason)
  const leave = (why: string) => {
    if (why.trim() === '') return
    rememberReason(why)
    act(say('finding.left'), (content) => setAsideFinding(content, finding, why), say('finding.left'))
    onClose()
  }
  return (
    <form
      className={classes.why}
      onSubmit={(event) => {
        event.preventDefault()
        leave(reason)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <TextInput
        label={say('finding.why')}
        value={reason}
        maxLength={500}
        data-autofocus
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button size="compact-sm" type="submit" disabled={reason.trim() === ''}>
          {say('finding.leave')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onClose}>
          {say('finding.keep')}
        </Button>
      </div>
    </form>
  )
}
