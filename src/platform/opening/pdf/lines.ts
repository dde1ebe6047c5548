import type { Run } from './page-text.ts'

/** Text that stands together on a line: between two segments lies more than the space between words. */
export type Segment = { text: string; left: number; right: number }

/** The text on one base line, from left to right. */
export type Line = { y: number; height: number; segments: Segment[] }

/** Gaps in parts of the letter height: from the first on there is a blank, from the second on a new segment. */
const BLANK_GAP = 0.13
const SEGMENT_GAP = 1.2
const SAME_LINE = 0.45
const DRAWN_TWICE = 0.12
const NOTE_MARK = /^\(?\d{1,3}\)?$/

/**
 * The lines of a page from the pieces that the PDF places. Converters tear words ("ngh" + "ị") and paint a blank where a
 * letter of another font will stand: so blanks are told from the gaps between letters, not from the pieces' own.
 */
export function buildLines(runs: readonly Run[], segmentGap: number = SEGMENT_GAP): Line[] {
  const letters = runs.filter((run) => run.text.trim() !== '').sort((first, second) => first.y - second.y)
  const lines: Run[][] = []
  for (const run of letters) {
    const line = lines.at(-1)
    const start = line?.[0]
    if (line && start && isRaised(start, run)) {
      // Raised signs come first by their height on the page: the line they stand in begins with this run.
      const raised = line.splice(0).filter((sign) => !NOTE_MARK.test(sign.text.trim()))
      line.push(run, ...raised)
    } else if (line && start && run.y - start.y <= SAME_LINE * Math.min(run.height, start.height)) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => joinRuns(line, segmentGap))
}

/** Whether the first run is set small and high beside the second, like the mark of a note. */
function isRaised(first: Run, second: Run): boolean {
  return first.height <= second.height * 0.75 && second.y - first.y <= second.height * 0.6 && second.y - first.y > 0
}

/** The whole line as text; segments part by a TAB. */
export function lineText(line: Line): string {
  return line.segments.map((segment) => segment.text).join('\t')
}

/** Where the line begins and ends. */
export function lineEdges(line: Line): { left: number; right: number } {
  return { left: line.segments[0]?.left ?? 0, right: line.segments.at(-1)?.right ?? 0 }
}

function joinRuns(runs: readonly Run[], segmentGap: number): Line {
  const height = Math.max(...runs.map((run) => run.height))
  const segments: Segment[] = []
  let before: Segment | undefined
  for (const run of runs.map(withoutBlankEnds).sort((first, second) => first.left - second.left)) {
    const last = segments.at(-1)
    // Some programs draw bold by drawing twice.
    if (before && before.text === run.text && run.left - before.left < DRAWN_TWICE * height) continue
    before = run
    const gap = last ? run.left - last.right : Number.POSITIVE_INFINITY
    if (last && gap <= segmentGap * height) {
      last.text += (gap > BLANK_GAP * height ? ' ' : '') + run.text
      last.right = Math.max(last.right, run.right)
    } else {
      segments.push({ ...run })
    }
  }
  for (const segment of segments) segment.text = segment.text.replace(/[ \u00a0\t]+/g, ' ').trim()
  return { y: runs[0]?.y ?? 0, height, segments }
}

/** The piece without blanks at its ends, and where what is left stands. */
function withoutBlankEnds(run: Run): Segment {
  const perSign = run.width / run.text.length
  const leading = run.text.length - run.text.trimStart().length
  const trailing = run.text.length - run.text.trimEnd().length
  return { text: run.text.trim(), left: run.x + leading * perSign, right: run.x + run.width - trailing * perSign }
}
