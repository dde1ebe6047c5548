import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { bringIntoView, type Frame, isScroller } from '#ui/in-view.ts'
import type { Prepared, useReadingView } from './reading-view.ts'

/** A focus that rests this long on a row asks to see its words; one that is on its way does not. */
const restMs = 300

type View = ReturnType<typeof useReadingView>

/** The mark of the row's first place: of its leaves in their order, so that a session shows its date before its hall. */
function findWords(
  page: HTMLElement | null,
  prepared: Prepared,
  rowId: string,
  leaf?: string,
): HTMLElement | undefined {
  const paths = prepared.rows.get(rowId)?.leaves.map((each) => each.path) ?? []
  for (const path of leaf === undefined ? paths : [leaf, ...paths]) {
    const mark = page?.querySelector<HTMLElement>(`[data-keys~="${CSS.escape(path)}"]`)
    if (mark !== null && mark !== undefined) return mark
  }
  return undefined
}

function findRow(page: HTMLElement | null, rowId: string): HTMLElement | undefined {
  return page?.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"]`) ?? undefined
}

function frameOf(element: HTMLElement): Frame {
  const { top, bottom } = scrollFrameOf(element)
  return { top: top + 64, bottom: bottom - 40 }
}

function scrollFrameOf(element: HTMLElement): Frame {
  const side = element.closest('section')
  if (isScroller(side) && side.scrollHeight > side.clientHeight + 1) return side.getBoundingClientRect()
  // On a phone the bar of what is chosen lies over the page, higher the more it says.
  const bar = document.querySelector('[data-chosen-bar]')
  return { top: 56, bottom: bar?.getBoundingClientRect().top ?? window.innerHeight - 60 }
}

/** Moves the focus to the row's words. */
export function focusWords(page: HTMLElement | null, prepared: Prepared, rowId: string): void {
  const words = findWords(page, prepared, rowId)
  bringIntoView(words, frameOf)
  words?.focus({ preventScroll: true })
}

/** Moves the focus to the row. */
export function focusRow(page: HTMLElement | null, rowId: string): void {
  requestAnimationFrame(() => {
    const row = findRow(page, rowId)
    bringIntoView(row, frameOf)
    row?.focus({ preventScroll: true })
  })
}

/** Whether keys brought the focus to the row or to words of it; a click brings it too, and has its own answer. */
function isReachedByKey(prepared: Prepared, rowId: string): boolean {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !focused.matches(':focus-visible')) return false
  const keys = focused.dataset.keys?.split(' ') ?? []
  return focused.dataset.row === rowId || keys.some((key) => prepared.marks.get(key)?.rowId === rowId)
}

/**
 * Keeps both sides of the page together: what is chosen or focused in one is brought into sight in the other. Where one
 * clicked nothing moves, and the pointer only lights: a page that slides away under it cannot be read.
 */
export function useShowInView(
  page: RefObject<HTMLElement | null>,
  view: View,
  state: { isPhone: boolean; side: 'paper' | 'facts' },
) {
  const { prepared, chosen, setLit } = view
  const { isPhone, side } = state
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const { row, leaf } = chosen
    if (row === undefined) return
    if (!isPhone || side === 'paper') bringIntoView(findWords(page.current, prepared, row, leaf), frameOf)
    const shown = findRow(page.current, row)
    if ((!isPhone || side === 'facts') && !shown?.contains(document.activeElement)) bringIntoView(shown, frameOf)
  }, [chosen, isPhone, side, page, prepared])

  const light = useCallback(
    (rowId: string | undefined, find: (rowId: string) => HTMLElement | undefined) => {
      clearTimeout(rest.current)
      setLit(rowId)
      if (rowId !== undefined && !isPhone && isReachedByKey(prepared, rowId)) {
        rest.current = setTimeout(() => bringIntoView(find(rowId), frameOf), restMs)
      }
    },
    [isPhone, setLit, prepared],
  )
  useEffect(() => () => clearTimeout(rest.current), [])

  return {
    lightFromFacts: useCallback(
      (rowId: string | undefined) => light(rowId, (id) => findWords(page.current, prepared, id)),
      [light, page, prepared],
    ),
    lightFromPaper: useCallback(
      (rowId: string | undefined) => light(rowId, (id) => findRow(page.current, id)),
      [light, page],
    ),
    openRow: useCallback(
      (rowId: string) => {
        if (!isPhone) focusRow(page.current, rowId)
      },
      [isPhone, page],
    ),
  }
}
