import { useEffect } from 'react'

/** Names the page in the browser's tab, list of windows and history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'hoinghi' : `${title} · hoinghi`
  }, [title])
}
