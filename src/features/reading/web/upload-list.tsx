import { Button, Progress } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck, IconClock, IconFileText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { say } from './reading-words.ts'
import classes from './upload-list.module.css'
import { isEnded, type QueuedFile } from './upload-queue.ts'

/** Nothing is shown before this: a quick answer needs no progress bar. */
const patienceMs = 300

/** One line per dropped file: how far it is, or what came of it. */
export function UploadList(props: { files: QueuedFile[]; onCancel: () => void; onClear: () => void }) {
  const { files } = props
  const isRunning = files.some((file) => !isEnded(file))
  const isPatient = usePatience(isRunning)
  const failed = files.some((file) => file.state === 'refused')
  if (files.length === 0 || (files.length === 1 && !failed && !isPatient)) return null
  const done = files.filter((file) => file.state === 'done').length
  return (
    <section className={classes.uploads} aria-label={say('upload.title')}>
      {files.length > 1 ? (
        <p className={classes.summary} role="status">
          {say('upload.summary', { done, count: files.length })}
        </p>
      ) : null}
      <ul>
        {files.map((file) => (
          <UploadLine key={file.key} file={file} />
        ))}
      </ul>
      <Button variant="default" size="compact-sm" onClick={isRunning ? props.onCancel : props.onClear}>
        {isRunning ? say(files.length > 1 ? 'upload.cancel-all' : 'upload.cancel') : say('upload.clear')}
      </Button>
    </section>
  )
}

function usePatience(isRunning: boolean): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!isRunning) return setOver(false)
    const timer = setTimeout(() => setOver(true), patienceMs)
    return () => clearTimeout(timer)
  }, [isRunning])
  return isOver
}

function UploadLine({ file }: { file: QueuedFile }) {
  return (
    <li className={classes.line} data-state={file.state}>
      <StateIcon state={file.state} />
      <span className={classes.name}>{file.name}</span>
      <span className={classes.state} role={file.state === 'refused' ? 'alert' : undefined}>
        {stateOf(file)}
      </span>
      {file.reading === undefined ? null : (
        <Link to="/doc-van-ban/$id" params={{ id: file.reading.id }}>
          {say('upload.open')}
        </Link>
      )}
      {file.state === 'sending' || file.state === 'reading' ? (
        <Progress
          className={classes.bar}
          value={file.state === 'reading' ? 100 : file.sent * 100}
          animated={file.state === 'reading'}
          aria-label={say('upload.label')}
        />
      ) : null}
    </li>
  )
}

function StateIcon({ state }: { state: QueuedFile['state'] }) {
  if (state === 'done') return <IconCircleCheck size={18} aria-hidden="true" />
  if (state === 'refused') return <IconAlertCircle size={18} aria-hidden="true" />
  if (state === 'waiting') return <IconClock size={18} aria-hidden="true" />
  return <IconFileText size={18} aria-hidden="true" />
}

function stateOf(file: QueuedFile): string {
  if (file.state === 'sending') return say('upload.sending', { percent: Math.round(file.sent * 100) })
  if (file.state === 'refused') return file.reason ?? say('upload.refused')
  const words = { waiting: 'upload.waiting', reading: 'upload.reading', done: 'upload.done' } as const
  return file.state === 'cancelled' ? say('upload.cancelled') : say(words[file.state])
}
