import type { Block, Cell } from '../../source/blocks.ts'
import { timesOf } from './clock.ts'
import type { Clock, Draft, PartOfDay } from './drafts.ts'
import type { Mention, Scene } from './scene.ts'

type Half = { value: PartOfDay['value']; cell: Cell; start: Clock | null }

const HALVES: readonly [PartOfDay['value'], RegExp][] = [
  ['morning', /^(?:buổi )?sáng(?!\p{L})/iu],
  ['afternoon', /^(?:buổi )?chiều(?!\p{L})/iu],
]
const FAR = 40

/** A row "Ngày 03/01 | Phòng A | Phòng B" under a header "Sáng | Chiều": a session for each half of the day. */
export function withHalfDays(scene: Scene, draft: Draft): Draft[] {
  const [mention] = draft.mentions
  const halves = mention?.cell ? halvesOf(scene, mention) : []
  if (halves.length === 0) return [draft]
  return halves.map(({ value, cell, start }) => ({
    ...draft,
    part: { value, start: cell.start, end: cell.end },
    start,
    end: null,
    ...(isUnit(cell.text) ? { group: cell } : { name: cell }),
  }))
}

function halvesOf(scene: Scene, { block }: Mention): Half[] {
  const header = headerAbove(scene, block)
  if (!header) return []
  const lead = block.cells.length - header.cells.length === 1 ? 1 : 0
  return HALVES.flatMap(([value, word]) => {
    const at = header.cells.findIndex((cell) => word.test(cell.text))
    const cell = block.cells[at + lead]
    if (at < 0 || !cell || cell.text.length < 3) return []
    return [{ value, cell, start: clockOf(scene, cell, header, word) }]
  })
}

function headerAbove(scene: Scene, block: Block): Block | null {
  for (let i = block.index - 1; i >= Math.max(0, block.index - FAR); i -= 1) {
    const above = scene.document.blocks[i]
    if (!above || above.cells.length < 2) return null
    if (HALVES.every(([, word]) => above.cells.some((cell) => word.test(cell.text) && cell.text.length < 30)))
      return above
  }
  return null
}

/** The clock of the cell itself, or the one that the header, or the line above it, gives that half of the day. */
function clockOf(scene: Scene, cell: Cell, header: Block, word: RegExp): Clock | null {
  const blocks = [scene.document.blocks[header.index - 1], header, scene.blockOf(cell)].filter(
    (each) => each !== undefined,
  )
  for (const block of blocks.reverse()) {
    const name = word.source.includes('sáng')
      ? /sáng\P{L}{0,6}(?:bắt đầu )?(?:từ|lúc)?\P{L}{0,4}$/iu
      : /chiều\P{L}{0,6}(?:bắt đầu )?(?:từ|lúc)?\P{L}{0,4}$/iu
    for (const time of scene.timesOf(block)) {
      const inCell = cell.start <= time.start && time.end <= cell.end
      if (inCell || name.test(block.text.slice(0, time.start - block.start))) return timesOf(time).start
    }
  }
  return null
}

/** Those who come in that half of the day, rather than what they do. */
function isUnit(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(?:phòng|trường|khối|tổ|lớp|cụm|trung tâm|văn phòng|ban|đơn vị|các|xã|phường|nhóm|thanh tra|chi cục|cục|vụ|sở|khoa|công ty|bệnh viện|hội|thcs|thpt|mn|th)(?!\p{L})/iu.test(
      text,
    )
  )
}
