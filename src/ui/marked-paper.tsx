import { memo, useMemo, useRef } from 'react'
import classes from './marked-paper.module.css'
import { type PaperMark, rowMeantBy } from './paper-marks.ts'
import { useRovingFocus } from './roving.ts'
import { chunksOf, type Segment, type Stretch, segmentsOf, stretchesByChunk } from './segments.ts'
import { say } from './ui-words.ts'

/** About a page of text: small enough to lay out in a blink, large enough to have few of them. */
const chunkSize = 3000
const lineHeight = 24
const lettersOnLine = 80

type Paper = {
  text: string
  stretches: Stretch[]
  /** By the key of a stretch. */
  marks: ReadonlyMap<string, PaperMark>
  chosen: string | undefined
  /** One or several ids of rows with blanks between them. */
  lit: string | undefined
  onLight: (rowId: string | undefined) => void
  onChoose: (rowId: string) => void
  /** Enter on words: on to their row. */
  onOpen: (rowId: string) => void
}

/** The document as a white sheet, every recognised phrase marked; one tab stop, arrows go from mark to mark. */
export function MarkedPaper(props: Paper) {
  const { text, stretches, marks, chosen, lit } = props
  const sheet = useRef<HTMLDivElement>(null)
  const roving = useRovingFocus(sheet, '[data-keys]', text)
  const chunks = useMemo(() => {
    const cut = chunksOf(text, chunkSize)
    const dealt = stretchesByChunk(cut, stretches)
    return cut.map((chunk, at) => segmentsOf(dealt[at] ?? [], chunk.start, chunk.end))
  }, [text, stretches])

  return (
    <div className={classes.sheet} ref={sheet} {...roving} data-long={chunks.length > 6 || undefined}>
      {chunks.map((segments) => (
        <Chunk
          key={segments[0]?.start}
          text={text}
          segments={segments}
          marks={marks}
          chosen={idsIn(segments, marks, chosen)}
          lit={idsIn(segments, marks, lit)}
          onLight={props.onLight}
          onChoose={props.onChoose}
          onOpen={props.onOpen}
        />
      ))}
    </div>
  )
}

/** Those of the ids that stand in the segments, so that the other chunks need not be drawn again. */
function idsIn(segments: Segment[], marks: ReadonlyMap<string, PaperMark>, ids: string | undefined) {
  if (ids === undefined) return undefined
  const here = ids
    .split(' ')
    .filter((id) => segments.some(({ keys }) => keys.some((key) => marks.get(key)?.rowId === id)))
  return here.length === 0 ? undefined : here.join(' ')
}

type ChunkProps = Pick<Paper, 'text' | 'chosen' | 'lit' | 'onLight' | 'onChoose' | 'onOpen'> & {
  segments: Segment[]
  marks: ReadonlyMap<string, PaperMark>
}

const FAULTS = ['error', 'warning', 'question'] as const

/** Rendered again only when something inside it lights up or goes out. */
const Chunk = memo(function Chunk(props: ChunkProps) {
  const { text, segments } = props
  const start = segments[0]?.start ?? 0
  const height = heightOf(text.slice(start, segments.at(-1)?.end))
  return (
    <div className={classes.chunk} style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
      {segments.map((segment) =>
        segment.keys.length === 0 ? (
          shownText(text, segment)
        ) : (
          <Marked key={segment.start} {...props} segment={segment} />
        ),
      )}
    </div>
  )
})

/** Letters whole: the face draws "ẫ", and what is put together from a letter and marks would come from another one. */
function shownText(text: string, { start, end }: Segment): string {
  return text.slice(start, end).normalize('NFC')
}

/** What the browser may assume about a chunk it has not laid out, so that the scroll bar hardly jumps. */
function heightOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersOnLine)), 0)
  return lines * lineHeight
}

function Marked(props: ChunkProps & { segment: Segment }) {
  const { segment, marks, chosen, lit } = props
  const here = segment.keys.flatMap((key) => marks.get(key) ?? [])
  const first = here[0]
  const isDoubtful = here.some((mark) => mark.isDoubtful)
  const names = [...new Set(here.map((mark) => mark.name))].join(', ')
  const fault = FAULTS.find((each) => here.some((mark) => mark.fault === each))
  const has = (ids: string | undefined) => ids?.split(' ').some((id) => here.some((mark) => mark.rowId === id))
  const choose = () => {
    const rowId = rowMeantBy(segment.keys, marks, chosen)
    if (rowId !== undefined) props.onChoose(rowId)
    return rowId
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break across lines as running text must
    <span
      role="button"
      tabIndex={-1}
      className={classes.mark}
      data-keys={segment.keys.join(' ')}
      data-kind={here.find(({ kind }) => kind !== undefined)?.kind}
      data-fault={fault}
      data-doubtful={isDoubtful || undefined}
      data-chosen={has(chosen) || undefined}
      data-lit={has(lit) || undefined}
      title={isDoubtful ? say('paper.doubt', { parts: names }) : names}
      onClick={() => {
        // Whoever drags over words wants to copy them, and would lose them to the place that one is taken to.
        if (window.getSelection()?.isCollapsed !== false) choose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        const rowId = choose()
        if (rowId !== undefined) props.onOpen(rowId)
      }}
      onFocus={() => props.onLight(first?.rowId)}
      onMouseEnter={() => props.onLight(first?.rowId)}
      onMouseLeave={() => props.onLight(undefined)}
      onBlur={() => props.onLight(undefined)}
    >
      {shownText(props.text, segment)}
    </span>
  )
}
