import { Button } from '@mantine/core'
import { IconCheck, IconEdit } from '@tabler/icons-react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { typable } from '#platform/typable.ts'
import { MarkedPaper } from '#ui/marked-paper.tsx'
import type { PaperMark } from '#ui/paper-marks.ts'
import type { Stretch } from '#ui/segments.ts'
import { placeAfter } from './caret.ts'
import { useDesk } from './desk-context.ts'
import classes from './plan-text.module.css'
import { say } from './plan-words.ts'

type PlanText = {
  text: string
  /** The text that the marks stand in: a moment behind while one types. */
  marks: { stretches: Stretch[]; marks: ReadonlyMap<string, PaperMark> }
  chosen: string | undefined
  lit: ReadonlySet<string>
  isEditing: boolean
  field: RefObject<HTMLTextAreaElement | null>
  onEdit: (isEditing: boolean) => void
  onChoose: (id: string) => void
}

/** The text on its sheet: with its marks to look at, or plain to write in. */
export function PlanText(props: PlanText) {
  const { light, mayEdit } = useDesk()
  const { isEditing, onEdit } = props
  return (
    <div>
      <div className={classes.bar}>
        <p className={classes.legend}>{say(isEditing ? 'text.editing' : 'text.legend')}</p>
        {mayEdit ? (
          <Button
            size="compact-md"
            variant={isEditing ? 'filled' : 'default'}
            className={classes.edit}
            leftSection={isEditing ? <IconCheck size={16} /> : <IconEdit size={16} />}
            onClick={() => onEdit(!isEditing)}
          >
            {say(isEditing ? 'text.done' : 'text.edit')}
          </Button>
        ) : null}
      </div>
      {isEditing ? (
        <TextEditor text={props.text} field={props.field} onDone={() => onEdit(false)} />
      ) : props.text.trim() === '' ? (
        <BlankSheet onBegin={mayEdit ? () => onEdit(true) : undefined} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: a second way; the button above and its key do the same
        <div
          onDoubleClick={() => {
            if (mayEdit) onEdit(true)
          }}
        >
          <MarkedPaper
            text={props.text}
            stretches={props.marks.stretches}
            marks={props.marks.marks}
            chosen={props.chosen}
            lit={props.lit.size === 0 ? undefined : [...props.lit].join(' ')}
            onLight={light}
            onChoose={props.onChoose}
            onOpen={props.onChoose}
          />
        </div>
      )}
    </div>
  )
}

/** What a plan without a word begins with. */
function BlankSheet({ onBegin }: { onBegin: (() => void) | undefined }) {
  return (
    <div className={`${classes.sheet} ${classes.blank}`}>
      <p>{say('text.blank')}</p>
      {onBegin === undefined ? null : (
        <Button leftSection={<IconEdit size={16} />} onClick={onBegin}>
          {say('text.begin')}
        </Button>
      )}
    </div>
  )
}

type Editor = { text: string; field: RefObject<HTMLTextAreaElement | null>; onDone: () => void }

/** The sheet to write on: as long as its text, so that the page scrolls and not the field. */
function TextEditor({ text, field, onDone }: Editor) {
  const { desk } = useDesk()
  useLayoutEffect(() => {
    const area = field.current
    area?.focus({ preventScroll: true })
    desk.beginTyping(say('step.type'))
    return () => desk.endTyping()
  }, [desk, field])
  // A text from Windows keeps its line ends; the field itself knows only one kind.
  const ends = text.includes('\r\n') ? '\r\n' : '\n'
  useKeptCaret(field, text.replaceAll('\r\n', '\n'))
  return (
    <div className={classes.sheet} data-text={`${text} `}>
      <textarea
        ref={field}
        className={classes.area}
        aria-label={say('text.label')}
        value={text}
        spellCheck={false}
        onChange={(event) => desk.type(typable(event.currentTarget.value).replaceAll('\n', ends))}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          onDone()
        }}
      />
    </div>
  )
}

/** Where something else than typing changes the text, one goes on typing at the same words, not at the end. */
function useKeptCaret(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  const area = field.current
  const was = area === null ? null : { text: area.value, start: area.selectionStart, end: area.selectionEnd }
  const before = useRef(was)
  // While this is drawn the field still holds what was typed last.
  before.current = was
  useLayoutEffect(() => {
    const { current } = before
    if (current === null || current.text === text) return
    field.current?.setSelectionRange(
      placeAfter(current.text, text, current.start),
      placeAfter(current.text, text, current.end),
    )
  }, [field, text])
}
