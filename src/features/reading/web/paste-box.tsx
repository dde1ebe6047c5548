import { Button, Textarea } from '@mantine/core'
import { useSessionStorage } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useIsPhone } from '#ui/use-is-phone.ts'
import type { KeptReading } from '../messages.ts'
import classes from './paste-box.module.css'
import { say } from './reading-words.ts'
import { readPasted } from './readings.ts'

/** Text instead of a file, on a phone folded until wanted. What was pasted stays until it has been read, even through a reload. */
export function PasteBox(props: { onRead: (reading: KeptReading) => void }) {
  const [text, setText, forget] = useSessionStorage({ key: 'hoinghi.pasted', defaultValue: '' })
  const [isEmpty, setEmpty] = useState(false)
  const [isOpened, setOpened] = useState(false)
  const isPhone = useIsPhone()
  const queries = useQueryClient()
  const reading = useMutation({
    mutationFn: () => readPasted(queries, text),
    onSuccess: (kept) => {
      forget()
      props.onRead(kept)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setEmpty(text.trim() === '')
    if (text.trim() !== '') reading.mutate()
  }
  if (isPhone && !isOpened && text === '') {
    return (
      <Button variant="subtle" size="md" onClick={() => setOpened(true)}>
        {say('list.paste-open')}
      </Button>
    )
  }
  return (
    <form className={classes.box} onSubmit={submit}>
      <Textarea
        label={say('list.paste-label')}
        placeholder={say('list.paste-placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setEmpty(false)
        }}
        error={isEmpty ? say('list.paste-empty') : undefined}
        classNames={{ root: classes.field, wrapper: classes.wrapper, input: classes.input }}
        autoFocus={isOpened}
        autoCapitalize="off"
        spellCheck={false}
      />
      <div role="alert" className={reading.error === null ? undefined : classes.refused}>
        {reading.error === null ? null : `${reading.error.message} ${say('upload.kept-text')}`}
      </div>
      <Button type="submit" variant={text.trim() === '' ? 'default' : 'filled'} size="md" loading={reading.isPending}>
        {say('list.read')}
      </Button>
    </form>
  )
}
