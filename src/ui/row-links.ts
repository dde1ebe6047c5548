import type { KeyboardEvent } from 'react'

/** The links that name the rows of a table; each carries `data-name` with the id of its row. */
function linksOf(body: HTMLElement | null): HTMLElement[] {
  return [...(body?.querySelectorAll<HTMLElement>('a[data-name]') ?? [])]
}

/** The keys of a row's link: arrows go from row to row, Delete deletes. */
export function moveOrDelete(event: KeyboardEvent<HTMLElement>, onDelete: () => void): void {
  if (event.key === 'Delete') onDelete()
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const links = linksOf(event.currentTarget.closest('tbody'))
  event.preventDefault()
  links[links.indexOf(event.currentTarget) + step]?.focus()
}

/**
 * Moves the focus to the neighbour of a row that is about to go, where the next one is worked on: the focus of a row that is
 * no more falls to the top of the page. Returns what brings it back should the row stay.
 */
export function focusNeighbour(body: HTMLElement | null, id: string): () => void {
  const links = linksOf(body)
  const at = links.findIndex((link) => link.dataset.name === id)
  const neighbour = links[at + 1] ?? links[at - 1]
  neighbour?.focus()
  return () => links[at]?.focus()
}
