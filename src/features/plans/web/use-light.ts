import { notifications } from '@mantine/notifications'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { bringIntoView, placeOf } from './places.ts'
import { say } from './plan-words.ts'

const REST_MS = 250

/**
 * What the pointer or the focus is on. A focus that rests also brings the words into sight; the pointer only lights, for a
 * page that slides away under it cannot be read.
 */
export function useLight(page: RefObject<HTMLElement | null>, isPhone: boolean) {
  const [lit, setLit] = useState<string>()
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const light = useCallback(
    (id: string | undefined) => {
      clearTimeout(rest.current)
      setLit(id)
      if (id === undefined || isPhone) return
      rest.current = setTimeout(() => {
        const focused = document.activeElement?.closest<HTMLElement>('[data-field], [data-review]')
        const own = focused?.dataset.field ?? focused?.dataset.review
        if (own !== undefined && (own === id || id.startsWith(`${own}.`)))
          bringIntoView(placeOf(page.current, id, 'paper'))
      }, REST_MS)
    },
    [page, isPhone],
  )
  useEffect(() => () => clearTimeout(rest.current), [])
  return { lit, light }
}

/** Tells once that somebody else's changes came in. */
export function useJoinedNotice(joinedFrom: { name: string; count: number } | null): void {
  const told = useRef(0)
  useEffect(() => {
    if (joinedFrom === null || joinedFrom.count === told.current) return
    told.current = joinedFrom.count
    notifications.show({
      message: say('save.joined', { name: joinedFrom.name }),
      autoClose: 8000,
      closeButtonProps: { 'aria-label': say('review.close') },
    })
  }, [joinedFrom])
}
