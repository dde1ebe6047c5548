import { Button, Modal, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Plan } from '../messages.ts'
import classes from './clash-dialog.module.css'
import { useDesk } from './desk-context.ts'
import type { Clash, Pick } from './joining.ts'
import { say } from './plan-words.ts'
import { useDeskState } from './use-plan-desk.ts'

type Dialog = { theirs: Plan; onClose: () => void }

/** Two people changed the same words: both are shown, and one chooses for each place. Nothing was overwritten so far. */
export function ClashDialog({ theirs, onClose }: Dialog) {
  const { desk } = useDesk()
  const { content } = useDeskState(desk)
  // Work can go on behind the dialog, by taking something back: a choice holds for the words it was made of.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what clashes changes with the content
  const clashes = useMemo(() => desk.clashes(), [desk, content])
  const [picks, setPicks] = useState<ReadonlyMap<string, Pick>>(new Map())
  const pickFor = (clash: Clash) => picks.get(keyOf(clash)) ?? 'mine'
  const name = theirs.savedBy.name
  const choose = () => {
    desk.choose(clashes.map(pickFor))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={say('clash.title')}
      closeButtonProps={{ 'aria-label': say('review.close') }}
      // Inside the page's content: its head would else be a second head of the page.
      withinPortal={false}
    >
      <p className={classes.explanation}>{say('clash.explanation', { name })}</p>
      {clashes.map((clash, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places of one comparison never move
        <section key={at} className={classes.clash} aria-label={say('clash.place', { number: at + 1 })}>
          <div className={classes.sides}>
            <Side title={say('clash.mine')} text={clash.mine} isTaken={pickFor(clash) !== 'theirs'} />
            <Side title={say('clash.theirs', { name })} text={clash.theirs} isTaken={pickFor(clash) !== 'mine'} />
          </div>
          <SegmentedControl
            fullWidth
            aria-label={say('clash.place', { number: at + 1 })}
            value={pickFor(clash)}
            onChange={(value) => setPicks((before) => new Map(before).set(keyOf(clash), pickOf(value)))}
            data={[
              { value: 'mine', label: say('clash.take-mine') },
              { value: 'theirs', label: say('clash.take-theirs') },
              { value: 'both', label: say('clash.take-both') },
            ]}
          />
        </section>
      ))}
      <div className={classes.actions}>
        <Button onClick={choose}>{say('clash.do')}</Button>
        <Button variant="default" onClick={onClose}>
          {say('clash.later')}
        </Button>
      </div>
    </Modal>
  )
}

function keyOf({ path, mine, theirs }: Clash): string {
  return JSON.stringify([path, mine, theirs])
}

function pickOf(value: string): Pick {
  return value === 'theirs' || value === 'both' ? value : 'mine'
}

function Side({ title, text, isTaken }: { title: string; text: string; isTaken: boolean }) {
  return (
    <div className={classes.side} data-taken={isTaken || undefined}>
      <p className={classes.whose}>{title}</p>
      <p className={classes.words}>{text === '' ? say('clash.nothing') : text}</p>
    </div>
  )
}
