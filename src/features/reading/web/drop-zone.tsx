import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import classes from './drop-zone.module.css'
import { say } from './reading-words.ts'

const accepted = '.docx,.doc,.pdf,.odt,.rtf,.html,.htm,.md,.txt'

/** Files may be dropped anywhere on the page, pasted from the clipboard, or chosen with the button. */
export function DropZone(props: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const isOver = useDroppedFiles(props.onFiles)
  return (
    <div className={classes.zone}>
      <IconFileUpload size={36} stroke={1.5} aria-hidden="true" />
      <p className={classes.title}>{say('list.drop')}</p>
      <Button size="md" onClick={() => input.current?.click()}>
        {say('list.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={accepted}
        hidden
        onChange={(event) => {
          props.onFiles([...(event.currentTarget.files ?? [])])
          // The same file chosen twice must be read twice.
          event.currentTarget.value = ''
        }}
      />
      <p className={classes.formats}>{say('list.formats')}</p>
      {isOver ? (
        <div className={classes.overlay} aria-hidden="true">
          <IconFileUpload size={64} stroke={1.5} />
          {say('list.drop-anywhere')}
        </div>
      ) : null}
    </div>
  )
}

function hasFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false
}

/** Whether files hang over the page; those dropped or pasted go to `onFiles`. */
function useDroppedFiles(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    // Entering a child fires before leaving its parent, so a plain flag would flicker.
    let depth = 0
    const count = (change: number) => (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      depth = Math.max(0, depth + change)
      setOver(depth > 0)
    }
    const [enter, over, leave] = [count(1), count(0), count(-1)]
    const drop = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      onFiles([...event.dataTransfer.files])
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      onFiles(files)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [onFiles])
  return isOver
}
