/** The part of the window in which something counts as seen. */
export type Frame = { top: number; bottom: number }

/** Pages of text not laid out before get their real height only when seen, which moves the place aimed at. */
const mostLooks = 6

/** Only as far as needed, and never with an animation: a clerk clicks through thirty rows. */
export function bringIntoView(element: HTMLElement | null | undefined, frameOf: (element: HTMLElement) => Frame): void {
  if (element === null || element === undefined || isInSight(element, frameOf)) return
  let looks = 0
  const look = () => {
    looks += 1
    element.scrollIntoView({ block: 'center' })
    requestAnimationFrame(() => {
      if (looks < mostLooks && !isInSight(element, frameOf)) look()
    })
  }
  look()
}

/** Whether the part of the page scrolls by itself, as columns do on a wide screen. */
export function isScroller(part: Element | null): part is Element {
  return part !== null && getComputedStyle(part).overflowY === 'auto'
}

function isInSight(element: HTMLElement, frameOf: (element: HTMLElement) => Frame): boolean {
  const box = element.getBoundingClientRect()
  const frame = frameOf(element)
  return box.top >= frame.top && box.bottom <= frame.bottom
}
