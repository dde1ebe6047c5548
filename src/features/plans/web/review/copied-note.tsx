import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { keptNotice, putNoticeAway } from '../list/kept-notice.ts'
import { say } from '../plan-words.ts'
import classes from './copied-note.module.css'

/** What the copy of a plan did with its years, above what wants a look, until it is put away. */
export function CopiedNote({ planId }: { planId: string }) {
  const [notice, setNotice] = useState(() => keptNotice(planId))
  if (notice === null) return null
  return (
    <div className={classes.note}>
      <p>{notice}</p>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={say('copied.put-away')}
        title={say('copied.put-away')}
        onClick={() => {
          putNoticeAway(planId)
          setNotice(null)
        }}
      >
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}
