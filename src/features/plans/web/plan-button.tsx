import { Button, Modal } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AnswerError } from '#ui/answer-error.ts'
import classes from './clash-dialog.module.css'
import { say } from './plan-words.ts'
import { makePlan } from './plans.ts'
import { useMaking } from './use-making.ts'
import { useMayPlan } from './use-may-plan.ts'

type Made = { id: string; title: string }

/** Makes a plan from the document read and goes to its desk; not there for who may make none. */
export function PlanButton({ readingId }: { readingId: string }) {
  const { isBusy, make } = useMaking()
  const [made, setMade] = useState<Made>()
  const mayPlan = useMayPlan()
  if (!mayPlan) return null
  const begin = (again: boolean) =>
    make(
      (queries) => makePlan(queries, { from: 'reading', readingId, again }),
      (error) => {
        const other = madeAlready(error)
        setMade(other)
        return other !== undefined
      },
    )
  return (
    <>
      <Button leftSection={<IconClipboardText size={18} />} loading={isBusy} onClick={() => begin(false)}>
        {say('reading.make-plan')}
      </Button>
      {made === undefined ? null : (
        <MadeAlready made={made} isBusy={isBusy} onAgain={() => begin(true)} onClose={() => setMade(undefined)} />
      )}
    </>
  )
}

/** The plan that the unit has of this document, where the server told of one. */
function madeAlready(error: unknown): Made | undefined {
  if (!(error instanceof AnswerError) || error.code !== 'plans.already_made') return undefined
  const { id, title } = error.args
  return typeof id === 'string' && typeof title === 'string' ? { id, title } : undefined
}

type Dialog = { made: Made; isBusy: boolean; onAgain: () => void; onClose: () => void }

function MadeAlready({ made, isBusy, onAgain, onClose }: Dialog) {
  return (
    <Modal
      opened
      onClose={onClose}
      className={classes.alone}
      title={say('reading.made-already')}
      closeButtonProps={{ 'aria-label': say('review.close') }}
      // Inside the page's content: its head would else be a second head of the page.
      withinPortal={false}
    >
      <p className={classes.explanation}>{made.title}</p>
      <div className={classes.actions}>
        <Button data-autofocus component={Link} to={`/ke-hoach/${made.id}`}>
          {say('reading.open-made')}
        </Button>
        <Button variant="default" loading={isBusy} onClick={onAgain}>
          {say('reading.make-again')}
        </Button>
      </div>
    </Modal>
  )
}
