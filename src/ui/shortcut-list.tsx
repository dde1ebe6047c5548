import { Kbd, Modal } from '@mantine/core'
import classes from './shortcut-list.module.css'
import { type Shortcut, useShortcutList, useShortcutsOn } from './shortcuts.tsx'
import { say } from './ui-words.ts'

const keyNames: Record<string, string> = {
  'Mod+z': 'Ctrl + Z',
  'Mod+s': 'Ctrl + S',
  Escape: 'Esc',
  Arrows: '↑ ↓',
  'Alt+Arrows': 'Alt + ↑ ↓',
  Enter: 'Enter',
  Delete: 'Delete',
}

/** The part that came last, which is the page itself, stands first. */
function grouped(shortcuts: Shortcut[]): [string, Shortcut[]][] {
  return [...Map.groupBy(shortcuts, (shortcut) => shortcut.group)].reverse()
}

/** The shortcuts that work now, by group, in a dialog. */
export function ShortcutList(props: { onClose: () => void }) {
  const shortcuts = useShortcutList()
  const isOn = useShortcutsOn()
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={say('shortcuts.title')}
      closeButtonProps={{ 'aria-label': say('shortcuts.close') }}
      size="md"
      // Inside the page's content: its head would else be a second head of the page.
      withinPortal={false}
    >
      {isOn ? null : <p className={classes.off}>{say('shortcuts.off')}</p>}
      {grouped(shortcuts).map(([group, items]) => (
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
