import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { say } from './ui-words.ts'
import classes from './undo.module.css'

/** `place`: a later offer of the same place takes the stead of the earlier, where both can be taken back there anyway. */
type Offer = { message: string; undo: () => Promise<void>; place?: string }

/** Long enough to read the sentence, notice the mistake and reach the button. */
const offerMs = 10_000
let present: { id: string; run: () => void } | undefined
let count = 0
const atPlace = new Map<string, string>()

/** Tells what was done and offers to take it back for ten seconds; `Ctrl+Z` does the same through `undoLast`. */
export function offerUndo(offer: Offer): void {
  count += 1
  const id = `undo-${count}`
  const run = () => {
    notifications.hide(id)
    offer.undo().catch((error: Error) => tellFailure(say('undo.failed', { reason: error.message })))
  }
  present = { id, run }
  if (offer.place !== undefined) {
    notifications.hide(atPlace.get(offer.place) ?? '')
    atPlace.set(offer.place, id)
  }
  notifications.show({
    id,
    autoClose: offerMs,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': say('shortcuts.close') },
    onClose: () => {
      if (present?.id === id) present = undefined
    },
    message: (
      <div className={classes.offer}>
        <span className={classes.said}>{offer.message}</span>
        <Button size="compact-sm" variant="light" onClick={run}>
          {say('undo.action')}
        </Button>
      </div>
    ),
  })
}

/** Takes back what the last offer was about, while it is still offered. */
export function undoLast(): void {
  present?.run()
}

/** Tells that something did not work, in one sentence: the one given, or that of what was thrown. */
export function tellFailure(reason: unknown): void {
  notifications.show({
    message: reason instanceof Error ? reason.message : String(reason),
    color: 'son',
    autoClose: offerMs,
    closeButtonProps: { 'aria-label': say('shortcuts.close') },
  })
}
