import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense, useEffect } from 'react'
import { listenForShortcuts, useShortcut } from './shortcuts.tsx'
import { say } from './ui-words.ts'

// Asked for once in a while, so it is not part of what every page loads first.
const ShortcutList = lazy(() => import('./shortcut-list.tsx').then((part) => ({ default: part.ShortcutList })))

/** The list that `?` opens: every shortcut that works on the page now. Also starts listening for them. */
export function ShortcutDialog() {
  const [isOpen, dialog] = useDisclosure(false)
  useEffect(listenForShortcuts, [])
  useEffect(() => {
    window.addEventListener('hoinghi:shortcuts', dialog.open)
    return () => window.removeEventListener('hoinghi:shortcuts', dialog.open)
  }, [dialog.open])
  useShortcut({ keys: '?', label: say('shortcuts.show'), group: say('shortcuts.everywhere') }, dialog.open)
  if (!isOpen) return null
  return (
    <Suspense>
      <ShortcutList onClose={dialog.close} />
    </Suspense>
  )
}

/** Opens the list from a menu. */
export function openShortcutDialog(): void {
  window.dispatchEvent(new Event('hoinghi:shortcuts'))
}
