import { Button, SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core'
import { IconKeyboard, IconLogout } from '@tabler/icons-react'
import { useRouteContext } from '@tanstack/react-router'
import { roleName } from '#features/accounts/web/accounts-words.ts'
import { PasswordForm, passwordTitle } from '#features/accounts/web/password-form.tsx'
import { useSignOut } from '#features/accounts/web/sign-out.ts'
import { openShortcutDialog } from '#ui/shortcut-dialog.tsx'
import { switchShortcuts, useShortcutsOn } from '#ui/shortcuts.tsx'
import { useTitle } from '#ui/title.ts'
import { say } from './app-words.ts'
import classes from './settings-screen.module.css'

/** What a person can set for this computer, and who is signed in. */
export function SettingsScreen() {
  useTitle(say('settings.title'))
  return (
    <div className={classes.page}>
      <h1>{say('settings.title')}</h1>
      <Display />
      <Keyboard />
      <Account />
      <section className={classes.card} aria-labelledby="password">
        <h2 id="password">{passwordTitle}</h2>
        <PasswordForm />
      </section>
    </div>
  )
}

function Display() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <section className={classes.card} aria-labelledby="display">
      <h2 id="display">{say('settings.display')}</h2>
      <div className={classes.field}>
        <span id="theme">{say('settings.theme')}</span>
        <SegmentedControl
          aria-labelledby="theme"
          value={colorScheme}
          onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
          data={[
            { value: 'auto', label: say('settings.theme-auto') },
            { value: 'light', label: say('settings.theme-light') },
            { value: 'dark', label: say('settings.theme-dark') },
          ]}
        />
      </div>
    </section>
  )
}

function Keyboard() {
  const isOn = useShortcutsOn()
  return (
    <section className={classes.card} aria-labelledby="keyboard">
      <h2 id="keyboard">{say('settings.keyboard')}</h2>
      <Switch
        label={say('settings.single-keys')}
        description={say('settings.single-keys-explanation')}
        checked={isOn}
        onChange={(event) => switchShortcuts(event.currentTarget.checked)}
      />
      <Button variant="default" leftSection={<IconKeyboard size={18} />} onClick={openShortcutDialog}>
        {say('settings.show-shortcuts')}
      </Button>
    </section>
  )
}

function Account() {
  const { me } = useRouteContext({ from: '/signed-in' })
  const leave = useSignOut()
  return (
    <section className={classes.card} aria-labelledby="account">
      <h2 id="account">{say('settings.account')}</h2>
      <dl className={classes.facts}>
        <dt>{say('settings.name')}</dt>
        <dd>{me.account.name}</dd>
        <dt>{say('settings.email')}</dt>
        <dd>{me.account.email}</dd>
        <dt>{say('settings.memberships')}</dt>
        <dd>
          {me.memberships.length === 0 ? say('settings.no-membership') : null}
          {me.memberships.map((membership) => (
            <div key={`${membership.unit.id} ${membership.role}`}>
              {membership.unit.name} · {roleName(membership.role)}
            </div>
          ))}
        </dd>
      </dl>
      <Button variant="default" leftSection={<IconLogout size={18} />} onClick={leave}>
        {say('settings.sign-out')}
      </Button>
    </section>
  )
}
