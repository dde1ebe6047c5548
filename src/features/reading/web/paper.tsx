import { memo, useMemo, useRef } from 'react'
import { useRovingFocus } from '#ui/roving.ts'
import classes from './paper.module.css'
import { type LeafMark, type Prepared, rowMeantBy } from './reading-view.ts'
import { say } from './reading-words.ts'
import { chunksOf, type Segment, segmentsOf, stretchesByChunk } from './segments.ts'

/** About a page of text: small enough to lay out in a blink, large enough to have few of them. */
const chunkSize = 3000
const lineHeight = 24
const lettersOnLine = 80

type Paper = {
  text: string
  prepared: Prepared
  chosen: string | undefined
  lit: string | undefined
  onLight: (rowId: string | undefined) => void
  onChoose: (rowId: string) => void
  /** Enter on words: on to their row. */
  onOpen: (rowId: string) => void
}

/** The document as a white sheet, every recognised phrase marked; one tab stop, arrows go from mark to mark. */
export function Paper(props: Paper) {
  const { text, prepared, chosen, lit } = props
  const sheet = useRef<HTMLDivElement>(null)
  const roving = useRovingFocus(sheet, '[data-keys]', text)
  const chunks = useMemo(() => {
    const cut = chunksOf(text, chunkSize)
    const dealt = stretchesByChunk(cut, prepared.stretches)
    return cut.map((chunk, at) => segmentsOf(dealt[at] ?? [], chunk.start, chunk.end))
  }, [text, prepared])

  return (
    <div className={classes.sheet} ref={sheet} {...roving} data-long={chunks.length > 6 || undefined}>
      {chunks.map((segments) => (
        <Chunk
          key={segments[0]?.start}
          text={text}
          segments={segments}
          marks={prepared.marks}
          chosen={isIn(segments, prepared.marks, chosen) ? chosen : undefined}
          lit={isIn(segments, prepared.marks, lit) ? lit : undefined}
          onLight={props.onLight}
          onChoose={props.onChoose}
          onOpen={props.onOpen}
        />
      ))}
    </div>
  )
}

function isIn(segments: Segment[], marks: Map<string, LeafMark>, rowId: string | undefined): boolean {
  return rowId !== undefined && segments.some(({ keys }) => keys.some((key) => marks.get(key)?.rowId === rowId))
}

type ChunkProps = Pick<Paper, 'text' | 'chosen' | 'lit' | 'onLight' | 'onChoose' | 'onOpen'> & {
  segments: Segment[]
  marks: Map<string, LeafMark>
}

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
  const has = (rowId: string | undefined) => rowId !== undefined && here.some((mark) => mark.rowId === rowId)
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
      data-kind={first?.kind}
      data-doubtful={isDoubtful || undefined}
      data-chosen={has(chosen) || undefined}
      data-lit={has(lit) || undefined}
      title={isDoubtful ? say('facts.doubt-part', { parts: names }) : names}
      onClick={choose}
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
