import { useListedKeys, useShortcut } from '#ui/shortcuts.tsx'
import { say } from './plan-words.ts'

type Keys = { step: (by: 1 | -1) => void; edit: () => void; undoLast: () => void }

/** The keys of the desk, as `?` lists them. */
export function useDeskKeys({ step, edit, undoLast }: Keys): void {
  const group = say('keys.group')
  useShortcut({ keys: 'n', label: say('keys.next'), group }, () => step(1))
  useShortcut({ keys: 'p', label: say('keys.previous'), group }, () => step(-1))
  useListedKeys({ keys: 'F8', label: say('keys.next-anywhere'), group })
  useListedKeys({ keys: 'Enter', label: say('keys.enter'), group })
  useListedKeys({ keys: 'Delete', label: say('keys.leave'), group })
  useShortcut({ keys: 'e', label: say('keys.edit'), group }, edit)
  useShortcut({ keys: 'Mod+z', label: say('keys.undo'), group }, undoLast)
  useListedKeys({ keys: 'Mod+s', label: say('keys.save'), group })
  useListedKeys({ keys: 'Arrows', label: say('keys.agenda'), group: say('section.agenda') })
  useListedKeys({ keys: 'Alt+Arrows', label: say('keys.agenda-move'), group: say('section.agenda') })
}
