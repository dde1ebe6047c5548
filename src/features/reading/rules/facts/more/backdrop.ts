import type { Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { type Block, isUpper } from '../../source/blocks.ts'
import { matchesOf } from '../../source/matches.ts'
import type { Frame } from '../frame.ts'

/** Words for what hangs behind the speakers. Offices write "font", "phông", "maket", "market". */
const BACKDROP =
  /(?=[pfmbk])(?<!\p{L})(?:phông|font|phong nền|ma\s?két|maket|makét|market|băng rôn|băng-rôn|banner|backdrop|pano|khẩu hiệu)(?!\p{L})/iu
const SAMPLE = /(?:theo mẫu|như sau|nội dung|mẫu sau|ghi)\s*:?\s*$/iu
const QUOTED = /[“"]([^“”"]{6,200})[”"]/gu
const MOST_LINES = 10

/** The words to be written on the backdrop, one string per line or slogan. */
export function readBackdrop(frame: Frame): Fact<string>[] {
  const { document, head, foot } = frame
  for (const block of document.blocks) {
    if (block.end <= head.bodyStart || block.start >= foot.bodyEnd) continue
    const word = BACKDROP.exec(block.text)
    if (!word) continue
    const quoted = quotedIn(document, block, word.index)
    if (quoted.length > 0) return quoted
    if (SAMPLE.test(block.text)) {
      const lines = linesBelow(document, block)
      if (lines.length > 0) return lines
    }
  }
  return []
}

function quotedIn(document: Document, block: Block, from: number): Fact<string>[] {
  return matchesOf(block.text.slice(from), QUOTED).map((match) => {
    const start = block.start + from + match.index + 1
    const says = match[1] ?? ''
    return factAt(document, says.trim(), start, start + says.length, 0.8)
  })
}

/** The sample stands below: lines in capitals, perhaps with a line of place and date at their end. */
function linesBelow(document: Document, block: Block): Fact<string>[] {
  const facts: Fact<string>[] = []
  for (const line of document.blocks.slice(block.index + 1, block.index + 1 + MOST_LINES)) {
    const dated = /,\s?ngày\s/u.test(line.text) && line.text.length < 70
    if (line.mark || (!isUpper(line.text) && !dated)) break
    facts.push(factAt(document, line.text, line.start, line.end, 0.8))
  }
  return facts
}
