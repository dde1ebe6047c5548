import { bringIntoView as bringInto, type Frame, isScroller } from '#ui/in-view.ts'

/** Finding the parts of the desk by what they are about, and bringing them into sight. */

export type Side = 'paper' | 'form' | 'review'

/** What shows the thing on that side: its words, its field or its card. */
export function placeOf(page: HTMLElement | null, id: string, side: Side): HTMLElement | null {
  if (page === null) return null
  if (side === 'paper') return page.querySelector(`[data-keys~="${CSS.escape(id)}"]`)
  if (side === 'review') return page.querySelector(`[data-review="${CSS.escape(id)}"]`)
  // The rows of the agenda are fields as a whole.
  const row = id.split('.').slice(0, 2).join('.')
  return (
    page.querySelector(`[data-field="${CSS.escape(id)}"]`) ?? page.querySelector(`[data-field="${CSS.escape(row)}"]`)
  )
}

/** Brings the place into sight, below what lies over the column or the page. */
export function bringIntoView(element: HTMLElement | null): void {
  bringInto(element, frameOf)
}

function frameOf(element: HTMLElement): Frame {
  const column = element.closest('[data-column-of-desk]')
  if (!isScroller(column)) return { top: 110, bottom: window.innerHeight - 120 }
  const { top, bottom } = column.getBoundingClientRect()
  return { top: top + 40, bottom: bottom - 24 }
}

/** The focus goes to the thing itself: the input of a field, the card, the words. */
export function focusPlace(element: HTMLElement | null): void {
  if (element === null) return
  const target = element.matches('[data-field]')
    ? (element.querySelector<HTMLElement>('[data-column="title"]') ??
      element.querySelector<HTMLElement>('input, textarea, select'))
    : element
  target?.focus({ preventScroll: true })
}

/** Where the words of a place begin in a field of text, so that one can go on writing there. */
export function selectIn(area: HTMLTextAreaElement, start: number, end: number): void {
  area.focus({ preventScroll: true })
  area.setSelectionRange(start, end)
  // The field is as long as its text: where in it the words are can only be guessed from how much stands before them.
  const share = area.value.length === 0 ? 0 : start / area.value.length
  const column = area.closest('[data-column-of-desk]')
  const top = area.scrollHeight * share
  if (isScroller(column)) column.scrollTop = Math.max(0, top - 160)
  else window.scrollTo({ top: Math.max(0, area.getBoundingClientRect().top + window.scrollY + top - 200) })
}
