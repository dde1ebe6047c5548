import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import classes from './more-button.module.css'
import { say } from './ui-words.ts'

/** The way to the next page of a list: loads on when it comes near the screen, and is there for those who do not scroll. */
export function MoreButton(props: { isLoading: boolean; onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  const { isLoading, onMore } = props
  useEffect(() => {
    if (button.current === null || isLoading) return
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), { rootMargin: '600px' })
    watcher.observe(button.current)
    return () => watcher.disconnect()
  }, [isLoading, onMore])
  return (
    <Button ref={button} variant="default" onClick={onMore} loading={isLoading} className={classes.more}>
      {say('more.load')}
    </Button>
  )
}
