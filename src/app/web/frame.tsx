import { Button, Menu, UnstyledButton } from '@mantine/core'
import {
  IconBook2,
  IconCalendarEvent,
  IconChecklist,
  IconFileText,
  IconKeyboard,
  IconLogout,
  IconSettings,
  IconUserCircle,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import type { Me } from '#features/accounts/messages.ts'
import { meQuery } from '#features/accounts/web/session.ts'
import { useSignOut } from '#features/accounts/web/sign-out.ts'
import { type Entry, PageFrame } from '#ui/page-frame.tsx'
import { openShortcutDialog, ShortcutDialog } from '#ui/shortcut-dialog.tsx'
import { useShortcut } from '#ui/shortcuts.tsx'
import { undoLast } from '#ui/undo.tsx'
import { say } from './app-words.ts'
import { Brand } from './brand.tsx'
import classes from './frame.module.css'
import { HeaderSearch } from './header-search.tsx'

const entries: Entry[] = [
  { to: '/', label: say('desk.title'), icon: IconChecklist },
  { to: '/doc-van-ban', label: say('reading.nav'), short: say('reading.nav-short'), icon: IconFileText },
  { to: '/ke-hoach', label: say('plans.nav'), icon: IconCalendarEvent },
  { to: '/huong-dan', label: say('guide.nav'), icon: IconBook2 },
  { to: '/cai-dat', label: say('settings.title'), icon: IconSettings },
]

/** The frame around every page; for a guest, who only sees the guide, a head that leads to the door. */
export function Frame() {
  const { data: me } = useQuery(meQuery)
  return me ? <SignedInFrame me={me} /> : <GuestFrame />
}

function GuestFrame() {
  return (
    <>
      <header className={classes.guest}>
        <Link to="/" className={classes.guestBrand}>
          <Brand />
        </Link>
        <Button component={Link} to="/dang-nhap" variant="light">
          {say('guest.sign-in')}
        </Button>
      </header>
      <main className={classes.guestMain}>
        <Outlet />
      </main>
    </>
  )
}

/** What this product puts into the frame. Lists bring their own search field. */
function SignedInFrame({ me }: { me: Me }) {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const hasOwnSearch = path === '/doc-van-ban' || path === '/ke-hoach'
  useShortcut({ keys: 'Mod+z', label: say('shortcut.undo'), group: say('group.everywhere') }, undoLast)
  return (
    <PageFrame
      brand={<Brand />}
      entries={entries}
      search={hasOwnSearch ? null : <HeaderSearch />}
      account={<AccountMenu me={me} />}
    >
      <Outlet />
      <ShortcutDialog />
    </PageFrame>
  )
}

function AccountMenu({ me }: { me: Me }) {
  const leave = useSignOut()
  return (
    <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.account} aria-label={say('account.menu', { name: me.account.name })}>
          <IconUserCircle size={24} stroke={1.5} aria-hidden="true" />
          <span className={classes.name}>{me.account.name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes.who}>
          {me.account.name}
          <br />
          {me.account.email}
        </Menu.Label>
        <Menu.Item component={Link} to="/cai-dat" leftSection={<IconSettings size={18} />}>
          {say('settings.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={18} />} rightSection="?" onClick={openShortcutDialog}>
          {say('account.shortcuts')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={leave}>
          {say('settings.sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
