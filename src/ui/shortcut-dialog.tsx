import { Kbd, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect } from 'react'
import classes from './shortcut-dialog.module.css'
import { listenForShortcuts, type Shortcut, useShortcut, useShortcutList, useShortcutsOn } from './shortcuts.tsx'
import { say } from './ui-words.ts'

const keyNames: Record<string, string> = { 'Mod+z': 'Ctrl + Z', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' }

function grouped(shortcuts: Shortcut[]): [string, Shortcut[]][] {
  return [...Map.groupBy(shortcuts, (shortcut) => shortcut.group)].reverse()
}

/** The list that `?` opens: every shortcut that works on the page now. Also starts listening for them. */
export function ShortcutDialog(props: { extra?: Shortcut[] }) {
  const [isOpen, dialog] = useDisclosure(false)
  const shortcuts = useShortcutList()
  const isOn = useShortcutsOn()
  useEffect(listenForShortcuts, [])
  useEffect(() => {
    const open = () => dialog.open()
    window.addEventListener('hoinghi:shortcuts', open)
    return () => window.removeEventListener('hoinghi:shortcuts', open)
  }, [dialog.open])
  useShortcut({ keys: '?', label: say('shortcuts.show'), group: say('shortcuts.everywhere') }, dialog.open)

  return (
    <Modal
      opened={isOpen}
      onClose={dialog.close}
      title={say('shortcuts.title')}
      closeButtonProps={{ 'aria-label': say('shortcuts.close') }}
      size="md"
      // Inside the page's content: its head would else be a second head of the page.
      withinPortal={false}
    >
      {isOn ? null : <p className={classes.off}>{say('shortcuts.off')}</p>}
      {grouped([...shortcuts, ...(props.extra ?? [])]).map(([group, items]) => (
        <section key={group} className={classes.group}>
          <h3>{group}</h3>
          <dl>
            {items.map((item) => (
              <div key={item.keys + item.label} className={classes.row}>
                <dt>{item.label}</dt>
                <dd>
                  <Kbd size="sm">{keyNames[item.keys] ?? item.keys.toUpperCase()}</Kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}

/** Opens the list from a menu. */
export function openShortcutDialog(): void {
  window.dispatchEvent(new Event('hoinghi:shortcuts'))
}
