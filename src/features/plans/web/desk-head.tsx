import { ActionIcon, Button, Menu, TextInput } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowLeft,
  IconDots,
  IconDownload,
  IconFileText,
  IconHistory,
  IconListCheck,
  IconPencil,
  IconPrinter,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { countOf } from '#ui/format.ts'
import frame from '#ui/page-head.module.css'
import { useDesk } from './desk-context.ts'
import classes from './desk-head.module.css'
import type { DeskState } from './desk-store.ts'
import { PlanActsOnDesk } from './list/plan-menu.tsx'
import { say } from './plan-words.ts'
import { ReadyDialog } from './ready-dialog.tsx'
import { SaveMark } from './save-mark.tsx'
import { keepTextFile } from './text-file.ts'
import { useMaking } from './use-making.ts'

type Head = {
  state: DeskState
  toReview: number
  onUndo: () => void
  onReview: () => void
  onVersions: () => void
  onCompare: () => void
}

/** What is worked on, how it stands, and what can be done with all of it. */
export function DeskHead({ state, toReview, onUndo, onReview, onVersions, onCompare }: Head) {
  const { desk, mayEdit } = useDesk()
  return (
    <header className={`${frame.head} ${classes.head}`}>
      <div className={`${frame.name} ${classes.name}`}>
        <Link to="/ke-hoach" className={frame.back}>
          <IconArrowLeft size={18} aria-hidden="true" /> {say('desk.back')}
        </Link>
        <PlanTitle title={state.title} />
        <div className={classes.about}>
          <StateChoice state={state} onReview={onReview} />
          <SaveMark save={state.save} mayEdit={mayEdit} onRetry={() => void desk.flush()} onCompare={onCompare} />
        </div>
      </div>
      <div className={`${frame.actions} ${classes.actions}`}>
        <Button
          variant={toReview === 0 ? 'default' : 'filled'}
          leftSection={<IconListCheck size={18} />}
          onClick={onReview}
        >
          {say('desk.review', { count: countOf(toReview) })}
        </Button>
        {mayEdit ? (
          <Button
            variant="default"
            className={classes.undo}
            leftSection={<IconArrowBackUp size={18} />}
            disabled={state.steps.length === 0}
            title={state.steps.at(-1)?.label}
            onClick={onUndo}
          >
            {say('desk.undo')}
          </Button>
        ) : null}
        <MoreMenu state={state} onVersions={onVersions} />
      </div>
    </header>
  )
}

function PlanTitle({ title }: { title: string }) {
  const { desk, mayEdit } = useDesk()
  const [typed, setTyped] = useState<string>()
  const keep = () => {
    if (typed !== undefined && typed.trim() !== '' && typed.trim() !== title) desk.name(typed.trim())
    setTyped(undefined)
  }
  return (
    <div className={classes.title}>
      <h1 title={title} className={typed === undefined ? undefined : 'only-read-aloud'}>
        {title}
      </h1>
      {typed === undefined ? null : (
        <TextInput
          aria-label={say('desk.title-label')}
          className={classes.titleField}
          value={typed}
          maxLength={300}
          autoFocus
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep()
            if (event.key === 'Escape') setTyped(undefined)
          }}
        />
      )}
      {mayEdit && typed === undefined ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={say('desk.rename')}
          onClick={() => setTyped(title)}
        >
          <IconPencil size={17} />
        </ActionIcon>
      ) : null}
    </div>
  )
}

/** A draft, until somebody says that it is ready. */
function StateChoice({ state, onReview }: Pick<Head, 'state' | 'onReview'>) {
  const { desk, mayEdit } = useDesk()
  const [isAsking, setAsking] = useState(false)
  const errors = state.view.findings.filter(({ severity }) => severity === 'error').length
  const isReady = state.state === 'ready'
  const word = say(isReady ? 'state.ready' : 'state.draft')
  if (!mayEdit) return <span className={classes.state}>{word}</span>
  const makeReady = () => {
    setAsking(false)
    desk.mark('ready')
  }
  return (
    <>
      <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <button
            type="button"
            className={classes.state}
            data-ready={isReady || undefined}
            aria-label={say('state.change', { state: word })}
          >
            {word}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => desk.mark('draft')}>{say('state.draft')}</Menu.Item>
          <Menu.Item onClick={errors > 0 && !isReady ? () => setAsking(true) : makeReady}>
            {say('state.ready')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isReady ? <span>{say('state.ready-explanation')}</span> : null}
      {isAsking ? (
        <ReadyDialog
          errors={errors}
          onReady={makeReady}
          onShow={() => {
            setAsking(false)
            onReview()
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}

function MoreMenu({ state, onVersions }: { state: DeskState; onVersions: () => void }) {
  const { desk, mayEdit } = useDesk()
  const making = useMaking()
  const { original, id, schoolYear, firstDate } = state.plan
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} className={classes.more} aria-label={say('desk.more')}>
          <IconDots size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconHistory size={16} />} onClick={onVersions}>
          {say('desk.versions')}
        </Menu.Item>
        {original === null ? null : (
          <Menu.Item
            component="a"
            href={`/api/plans/${encodeURIComponent(id)}/original`}
            download
            leftSection={<IconDownload size={16} />}
          >
            {say('desk.original', { name: original.fileName })}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconFileText size={16} />}
          onClick={() => keepTextFile(state.title, state.content.text)}
        >
          {say('desk.text-file')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          {say('desk.print')}
        </Menu.Item>
        {mayEdit ? (
          <PlanActsOnDesk
            plan={{ id, title: state.title, schoolYear, firstDate }}
            making={making}
            before={() => desk.flush()}
          />
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}
