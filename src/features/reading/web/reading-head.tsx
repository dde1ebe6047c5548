import { Button, Menu } from '@mantine/core'
import { IconAlertTriangle, IconArrowLeft, IconDownload, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dateWithWeekday, momentOf, sizeOf } from '#ui/format.ts'
import frame from '#ui/page-head.module.css'
import { tellFailure } from '#ui/undo.tsx'
import type { KeptReading } from '../messages.ts'
import { DoubtStepper } from './doubt-stepper.tsx'
import type { Doubt } from './facts/row.ts'
import classes from './reading-head.module.css'
import type { Chosen } from './reading-view.ts'
import { nameOf, say } from './reading-words.ts'
import { deleteReading, readingQuery } from './readings.ts'

type Head = {
  kept: KeptReading
  name: string
  doubts: Doubt[]
  chosen: Chosen
  onStep: (direction: 1 | -1) => void
  /** What other features offer to do with it. */
  children?: ReactNode
}

/** What the document is, how much of it wants a look, and what can be done with it. */
export function ReadingHead(props: Head) {
  const { kept, name } = props
  return (
    <header className={`${frame.head} ${classes.head}`}>
      <div className={frame.name}>
        <Link to="/doc-van-ban" className={`${frame.back} ${classes.back}`}>
          <IconArrowLeft size={18} aria-hidden="true" /> {say('reading.back')}
        </Link>
        <h1 title={name}>{name}</h1>
        <p className={classes.about}>{aboutOf(kept).join(' · ')}</p>
        {kept.earlier === null ? null : <Earlier earlier={kept.earlier} />}
        {kept.notices.map((notice) => (
          <p key={notice.code} className={classes.notice}>
            <IconAlertTriangle size={16} aria-hidden="true" /> {notice.message}
          </p>
        ))}
      </div>
      <div className={`${frame.actions} ${classes.actions}`}>
        <div className={classes.doubts}>
          <DoubtStepper doubts={props.doubts} chosen={props.chosen} onStep={props.onStep} />
        </div>
        {props.children}
        <Downloads kept={kept} />
        <DeleteButton kept={kept} name={name} />
      </div>
    </header>
  )
}

function Earlier({ earlier }: { earlier: NonNullable<KeptReading['earlier']> }) {
  return (
    <p className={classes.earlier}>
      {say('reading.earlier', { moment: momentOf(earlier.createdAt, new Date()) })}{' '}
      <Link to="/doc-van-ban/$id" params={{ id: earlier.id }}>
        {say('upload.open')}
      </Link>
    </p>
  )
}

function aboutOf(kept: KeptReading): string[] {
  const { type, number, issuedOn } = kept.reading
  const parts = [
    type === null ? say('type.none') : nameOf('type', type.value),
    number?.value,
    issuedOn === null ? undefined : dateWithWeekday(issuedOn.value),
    kept.sample ? say('reading.sample') : kept.fileName,
    say('reading.read-at', { moment: momentOf(kept.createdAt, new Date()) }),
    sizeOf(kept.size),
    encodingOf(kept),
  ]
  return parts.filter((part): part is string => part !== undefined && part !== '')
}

/** Only what is out of the ordinary is said: an old code page explains why a letter may be wrong. */
function encodingOf({ encoding }: KeptReading): string | undefined {
  if (encoding === null || encoding === 'utf-8') return undefined
  return say('reading.encoding', { encoding: encoding.toUpperCase() })
}

function Downloads({ kept }: { kept: KeptReading }) {
  const address = `/api/readings/${encodeURIComponent(kept.id)}`
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} />}>
          {say('reading.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={`${address}/original`} download>
          {say('reading.download-original', { format: `.${kept.format}` })}
        </Menu.Item>
        <Menu.Item component="a" href={`${address}/facts.json`} download>
          {say('reading.download-facts')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function DeleteButton({ kept, name }: { kept: KeptReading; name: string }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const remove = async () => {
    try {
      // Whoever takes it back wants to read on where he was.
      const back = () => navigate({ to: '/doc-van-ban/$id', params: { id: kept.id } })
      await deleteReading(queries, { id: kept.id, name, onRestored: back })
      await navigate({ to: '/doc-van-ban' })
      queries.removeQueries({ queryKey: readingQuery(kept.id).queryKey })
    } catch (error) {
      tellFailure(error)
    }
  }
  return (
    <Button variant="default" leftSection={<IconTrash size={18} />} onClick={remove}>
      {say('reading.delete')}
    </Button>
  )
}
