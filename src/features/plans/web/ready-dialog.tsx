import { Button, Modal } from '@mantine/core'
import classes from './clash-dialog.module.css'
import { say } from './plan-words.ts'

type Dialog = { errors: number; onReady: () => void; onShow: () => void; onClose: () => void }

/** There is still something that has to be mended: one decides whether the plan is finished all the same. */
export function ReadyDialog({ errors, onReady, onShow, onClose }: Dialog) {
  return (
    <Modal
      opened
      onClose={onClose}
      className={classes.alone}
      title={say('ready.title', { count: errors })}
      closeButtonProps={{ 'aria-label': say('review.close') }}
      // Inside the page's content: its head would else be a second head of the page.
      withinPortal={false}
    >
      <p className={classes.explanation}>{say('ready.explanation')}</p>
      <div className={classes.actions}>
        <Button data-autofocus onClick={onShow}>
          {say('ready.show')}
        </Button>
        <Button variant="default" onClick={onReady}>
          {say('ready.do')}
        </Button>
      </div>
    </Modal>
  )
}
