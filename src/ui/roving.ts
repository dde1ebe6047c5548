import { type KeyboardEvent, type RefObject, useCallback, useEffect } from 'react'

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Moves the one tab stop of a list to the item. */
function makeTabStop(items: HTMLElement[], stop: HTMLElement | undefined): void {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1
}

/**
 * Makes hundreds of items one tab stop: arrows, Home and End move between them, Tab leaves them. The items match
 * `selector` inside `container` and are rendered with `tabIndex={-1}`; give the result to the container.
 *
 * NOTE: the tab stop is set on the elements, past React, which leaves an attribute alone while its own value for it
 * does not change. With 500 items this moves two attributes instead of rendering the list again.
 */
export function useRovingFocus(container: RefObject<HTMLElement | null>, selector: string, renewOn: unknown) {
  const itemsOf = useCallback(
    () => [...(container.current?.querySelectorAll<HTMLElement>(selector) ?? [])],
    [container, selector],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was rendered has changed when `renewOn` has
  useEffect(() => {
    const items = itemsOf()
    makeTabStop(items, items.find((item) => item.tabIndex === 0) ?? items[0])
  }, [itemsOf, renewOn])

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const items = itemsOf()
      const at = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1
      if (at === -1 || event.altKey || event.ctrlKey || event.metaKey) return
      const step = steps[event.key]
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : at + (step ?? 0)
      const item = items[Math.min(Math.max(to, 0), items.length - 1)]
      if (item === undefined || (step === undefined && event.key !== 'Home' && event.key !== 'End')) return
      event.preventDefault()
      item.focus()
    },
    [itemsOf],
  )
  const onFocus = useCallback(
    (event: { target: EventTarget }) => {
      const items = itemsOf()
      const item = items.find((each) => each === event.target)
      if (item !== undefined) makeTabStop(items, item)
    },
    [itemsOf],
  )
  return { onKeyDown, onFocus }
}
