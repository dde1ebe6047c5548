import { useEffect, useRef, useSyncExternalStore } from 'react'

/** One key and what it does; `group` is the heading it is listed under when the reader asks for the list. */
export type Shortcut = { keys: string; label: string; group: string }

/** Without `run` it is only listed: the focused part answers to the key by itself. */
type Registered = Shortcut & { run?: (event: KeyboardEvent) => void }

const registered = new Set<Registered>()
const listeners = new Set<() => void>()
let listed: Shortcut[] = []
const offKey = 'hoinghi.single-key-shortcuts-off'

function changed(): void {
  listed = [...registered]
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The shortcuts that work on the page now, in the order in which its parts appeared. */
export function useShortcutList(): Shortcut[] {
  return useSyncExternalStore(subscribe, () => listed)
}

/** Makes a key work while the calling part is on the page. `keys` is one key as the browser names it, or `Mod+key`. */
export function useShortcut(shortcut: Shortcut, run: (event: KeyboardEvent) => void): void {
  const latest = useRef(run)
  latest.current = run
  const { keys, label, group } = shortcut
  useEffect(() => register({ keys, label, group, run: (event) => latest.current(event) }), [keys, label, group])
}

/** Lists keys that a focused part answers to by itself, such as the arrows of a table. */
export function useListedKeys({ keys, label, group }: Shortcut): void {
  useEffect(() => register({ keys, label, group }), [keys, label, group])
}

function register(entry: Registered): () => void {
  registered.add(entry)
  changed()
  return () => {
    registered.delete(entry)
    changed()
  }
}

/** Single-key shortcuts can be switched off (WCAG 2.1.4): they disturb people who dictate to their computer. */
export function areShortcutsOn(): boolean {
  return window.localStorage.getItem(offKey) === null
}

/** Remembers on this computer whether single-key shortcuts work. */
export function switchShortcuts(on: boolean): void {
  if (on) window.localStorage.removeItem(offKey)
  else window.localStorage.setItem(offKey, 'off')
  changed()
}

/** Whether single-key shortcuts work, for parts that show it. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, areShortcutsOn)
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

function matches(keys: string, event: KeyboardEvent): boolean {
  const withMod = keys.startsWith('Mod+')
  if (withMod !== (event.ctrlKey || event.metaKey) || event.altKey) return false
  return event.key.toLowerCase() === (withMod ? keys.slice(4) : keys).toLowerCase()
}

/** Listens for all shortcuts; started once, by the page frame. The part that came last answers first. */
export function listenForShortcuts(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return
    const found = [...registered].reverse().find((entry) => entry.run !== undefined && matches(entry.keys, event))
    if (found?.run === undefined || (!found.keys.startsWith('Mod+') && !areShortcutsOn())) return
    if (document.querySelector('[role="dialog"]') !== null) return
    event.preventDefault()
    found.run(event)
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}
