import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { momentOf } from '#ui/format.ts'
import classes from './desk-head.module.css'
import { say } from './plan-words.ts'
import type { SaveState } from './saving.ts'

type SaveMark = { save: SaveState; mayEdit: boolean; onRetry: () => void; onCompare: () => void }

/** How the work stands: saved and when, on its way, kept here, or waiting for a choice. */
export function SaveMark({ save, mayEdit, onRetry, onCompare }: SaveMark) {
  if (!mayEdit) return <span className={classes.save}>{say('save.read-only')}</span>
  if (save.kind === 'saved') {
    return (
      <span className={classes.save} data-save="saved">
        <IconCircleCheck size={16} aria-hidden="true" /> {say('save.saved', { moment: shortMoment(save.at) })}
      </span>
    )
  }
  if (save.kind === 'waiting' || save.kind === 'sending') {
    return (
      <span className={classes.save} data-save={save.kind}>
        <IconLoader2 size={16} aria-hidden="true" /> {say('save.sending')}
      </span>
    )
  }
  return (
    <span className={classes.trouble} data-save={save.kind} role="status">
      {save.kind === 'held' || save.kind === 'signed-out' ? (
        <IconCloudOff size={16} aria-hidden="true" />
      ) : (
        <IconAlertTriangle size={16} aria-hidden="true" />
      )}
      {troubleSentence(save)}
      {save.kind === 'signed-out' ? (
        <SignInAgain />
      ) : save.kind === 'apart' ? (
        <Button size="compact-sm" variant="light" onClick={onCompare}>
          {say('save.compare')}
        </Button>
      ) : (
        <Button size="compact-sm" variant="light" onClick={onRetry}>
          {say('save.retry')}
        </Button>
      )}
    </span>
  )
}

function troubleSentence(save: Exclude<SaveState, { kind: 'saved' | 'waiting' | 'sending' }>): string {
  if (save.kind === 'refused') return save.message
  if (save.kind !== 'apart') return say(`save.${save.kind}`)
  return say(save.isRestSaved ? 'save.apart' : 'save.apart-sending', { name: save.theirs.savedBy.name })
}

/** Leads back to this page, which then sends what it has kept. */
function SignInAgain() {
  const { href } = useLocation()
  return (
    <Button
      size="compact-sm"
      variant="light"
      renderRoot={(props) => <Link {...props} to="/dang-nhap" search={{ tiep: href }} />}
    >
      {say('save.sign-in')}
    </Button>
  )
}

/** `08:41` for today: the day goes without saying. */
function shortMoment(at: string): string {
  return momentOf(at, new Date()).replace(/ hôm nay$/, '')
}
