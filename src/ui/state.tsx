import { Button, Skeleton } from '@mantine/core'
import { useNetwork } from '@mantine/hooks'
import { IconCloudOff, IconWifiOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AnswerError } from './answer-error.ts'
import classes from './state.module.css'
import { useTitle } from './title.ts'
import { say } from './ui-words.ts'

type Empty = {
  picture: ReactNode
  title: string
  children?: ReactNode
  action?: ReactNode
  /** True where nothing else is on the page: the title is the page's own. */
  isPage?: boolean
}

/** Says in one sentence what will be here, with one button and one small picture. */
export function EmptyState(props: Empty) {
  const Title = props.isPage ? 'h1' : 'p'
  return (
    <div className={classes.empty}>
      <div className={classes.picture} aria-hidden="true">
        {props.picture}
      </div>
      <Title className={classes.title}>{props.title}</Title>
      {props.children === undefined ? null : <p className={classes.explanation}>{props.children}</p>}
      {props.action}
    </div>
  )
}

/** The grey shape of what is coming; told once to those who listen. */
export function LoadingState(props: { lines?: number }) {
  return (
    <div className={classes.loading} role="status" aria-live="polite">
      <span className="only-read-aloud">{say('loading.page')}</span>
      <Skeleton height={28} width="40%" />
      {Array.from({ length: props.lines ?? 6 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no identity and never move
        <Skeleton key={line} height={16} width={`${92 - ((line * 13) % 30)}%`} />
      ))}
    </div>
  )
}

/** What happened, what to do, and the reference to pass on; for a whole page or a part of one. */
export function ErrorState(props: { error: Error; retry?: (() => void) | undefined; isPage?: boolean }) {
  const reference = props.error instanceof AnswerError ? props.error.reference : undefined
  const isAnswer = props.error instanceof AnswerError || props.error.name === 'UnreachableError'
  return (
    <EmptyState
      picture={<IconCloudOff size={40} stroke={1.5} />}
      title={say('error.title')}
      isPage={props.isPage ?? false}
      action={
        <div className={classes.actions}>
          {props.retry === undefined ? null : <Button onClick={props.retry}>{say('error.retry')}</Button>}
          <Button component={Link} to="/" variant="default">
            {say('error.home')}
          </Button>
        </div>
      }
    >
      {isAnswer ? props.error.message : say('error.fault')}
      {reference === undefined ? null : (
        <>
          <br />
          {say('error.reference', { reference })}
        </>
      )}
    </EmptyState>
  )
}

/** The page for an address that leads nowhere. */
export function NotFoundState() {
  useTitle(say('not-found.title'))
  return (
    <EmptyState
      picture={<span className={classes.number}>404</span>}
      title={say('not-found.title')}
      isPage
      action={
        <Button component={Link} to="/">
          {say('error.home')}
        </Button>
      }
    >
      {say('not-found.explanation')}
    </EmptyState>
  )
}

/** One line above the page while the network is away. */
export function OfflineNotice() {
  const { online } = useNetwork()
  return (
    <div role="status" className={online ? undefined : classes.offline}>
      {online ? null : (
        <>
          <IconWifiOff size={18} aria-hidden="true" /> {say('offline.notice')}
        </>
      )}
    </div>
  )
}
