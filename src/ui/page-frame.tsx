import { UnstyledButton } from '@mantine/core'
import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, type TablerIcon } from '@tabler/icons-react'
import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './page-frame.module.css'
import { OfflineNotice } from './state.tsx'
import { say } from './ui-words.ts'

/** One place of the product: where it is, its word and its picture. `short` is the word under the tab of a phone. */
export type Entry = { to: string; label: string; short?: string; icon: TablerIcon }

type Frame = {
  brand: ReactNode
  entries: Entry[]
  /** Stands in the header, beside the account. */
  search: ReactNode
  account: ReactNode
  children: ReactNode
}

/** The frame of every signed-in page: a rail with words from 900 px, tabs at the bottom of a phone, a header above. */
export function PageFrame(props: Frame) {
  const { isNarrow, toggle } = useRail()
  const main = useMainFocus()
  return (
    <div className={classes.frame} data-narrow={isNarrow || undefined} data-rail={isNarrow ? 'narrow' : 'wide'}>
      <a href="#main" className={classes.skip}>
        {say('frame.skip')}
      </a>
      <nav className={classes.rail} aria-label={say('frame.main-nav')}>
        <Link to="/" className={classes.brand}>
          {props.brand}
        </Link>
        <ul className={classes.entries}>
          {props.entries.map((entry) => (
            <li key={entry.to}>
              <EntryLink entry={entry} />
            </li>
          ))}
        </ul>
        <UnstyledButton className={classes.collapse} onClick={toggle} aria-expanded={!isNarrow}>
          {isNarrow ? <IconLayoutSidebarLeftExpand size={20} /> : <IconLayoutSidebarLeftCollapse size={20} />}
          <span className={classes.word}>{isNarrow ? say('frame.expand') : say('frame.collapse')}</span>
        </UnstyledButton>
      </nav>
      <div className={classes.column}>
        <header className={classes.header}>
          <Link to="/" className={classes.headerBrand}>
            {props.brand}
          </Link>
          <div className={classes.search}>{props.search}</div>
          {props.account}
        </header>
        <OfflineNotice />
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          {props.children}
        </main>
      </div>
    </div>
  )
}

/** Narrow where room is short, until the person says otherwise; that is kept on this computer. */
function useRail() {
  const isShort = useMediaQuery('(max-width: 1199.98px)', undefined, { getInitialValueInEffect: false })
  const [chosen, choose] = useLocalStorage<'narrow' | 'wide' | 'by-room'>({
    key: 'hoinghi.rail',
    defaultValue: 'by-room',
    getInitialValueInEffect: false,
  })
  const isNarrow = chosen === 'by-room' ? isShort : chosen === 'narrow'
  return { isNarrow, toggle: () => choose(isNarrow ? 'wide' : 'narrow') }
}

function EntryLink({ entry }: { entry: Entry }) {
  const Icon = entry.icon
  return (
    <Link
      to={entry.to}
      className={classes.entry}
      activeProps={{ className: `${classes.entry} ${classes.present}` }}
      activeOptions={{ exact: entry.to === '/', includeSearch: false }}
      title={entry.label}
    >
      <Icon size={22} stroke={1.75} aria-hidden="true" />
      <span className={classes.word}>{entry.label}</span>
      <span className={classes.shortWord} aria-hidden="true">
        {entry.short ?? entry.label}
      </span>
    </Link>
  )
}

/** A new page starts at its own content for those who read by ear or keyboard; the first one leaves the focus alone. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const previous = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (previous.current !== undefined && path !== previous.current) main.current?.focus({ preventScroll: true })
    previous.current = path
  }, [path])
  return main
}
