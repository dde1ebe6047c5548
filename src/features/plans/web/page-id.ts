const KEY = 'hoinghi.page'

let own: string | undefined

/**
 * What this page of the browser is called among others that show the same plan; kept over a reload. While the page is open it
 * stands nowhere, for a page that is doubled takes along all that is kept with it.
 */
export function pageId(): string {
  own ??= openPage()
  return own
}

function openPage(): string {
  const kept = window.sessionStorage
  const id = kept.getItem(KEY) ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
  kept.removeItem(KEY)
  window.addEventListener('pagehide', () => kept.setItem(KEY, id))
  window.addEventListener('pageshow', () => kept.removeItem(KEY))
  return id
}
