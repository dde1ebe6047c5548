import type { Document } from '../../document.ts'
import { isUpper } from '../../source/blocks.ts'
import { type Piece, partOf, SMALL_FULL_STOP, splitPiece, tidy } from '../../source/pieces.ts'
import { PLAIN, type Section, type Segment } from '../../source/sections.ts'
import { columnOf } from '../../source/table-columns.ts'
import { type Draft, draftOf } from './draft.ts'
import { isContainer, isTimed, membersOf, namesDay } from './members.ts'
import { actorIn } from './owner.ts'

/** Reads the items of a section that lists what happens: its own line, then the lines under it. */
export function draftsOfSection(document: Document, section: Section, certainty: number): Draft[] {
  const members = membersOf(document, section)
  const inline = inlineItems(section.head.rest)
  if (inline.length > 1) return draftsOf(inline, certainty).map(withActor)
  if (members.length === 0) return draftsOf(inline, certainty)
  const topics = members.map(({ body }) => numberedTopic(body)).filter((piece) => piece !== null)
  if (topics.length > 1) return draftsOf(topics, certainty)
  const listed = listedItems(members)
    .map(({ body, day }) => {
      const draft = draftOf(body, certainty)
      return draft && { ...draft, day }
    })
    .filter((draft) => draft !== null)
  if (listed.length > 0) return listed
  return draftsOf(inline, certainty)
}

function draftsOf(pieces: readonly Piece[], certainty: number): Draft[] {
  return pieces.map((piece) => draftOf(piece, certainty)).filter((draft) => draft !== null)
}

function withActor(draft: Draft): Draft {
  return draft.owner || draft.time ? draft : { ...draft, owner: actorIn(draft.title) }
}

/** "Chuyên đề 1. Chuyển đổi số": the lines under it only say more about it. */
const NUMBERED_TOPIC =
  /^(?:Chuyên đề|Chủ đề|Báo cáo|Tham luận) (?:thứ |số )?(?:\d{1,2}|[IVX]{1,4}|nhất|hai|ba)\s?[.:]\s*/iu
function numberedTopic(body: Piece): Piece | null {
  const lead = NUMBERED_TOPIC.exec(body.text)?.[0].length ?? 0
  return lead > 0 && lead < body.text.length ? tidy(firstSentence(partOf(body, lead))) : null
}

const NUMBERED_INLINE = /(?<=^|[\s;.:])\((?:\d{1,2}|[a-hđ])\)\s*|(?<=^|[;.:]\s?)\d{1,2}[.)/]\s*(?=\p{Lu})/gu
const SEMICOLONS = /;\s*/g
const DASHES = /(?:^|\s)[-–+]\s+(?=\p{Lu})/gu

/** "(1) Chào cờ; (2) …", "a; b; c" in the line of the heading. */
export function inlineItems(rest: Piece): Piece[] {
  if (rest.text.length < 3 || /(?:như sau|sau đây|gồm|:)\s*:?$/iu.test(rest.text)) return []
  const numbered = splitPiece(rest, NUMBERED_INLINE)
  if (numbered.length >= 2) return numbered.map((piece) => tidy(firstSentence(piece)))
  const listed = splitPiece(rest, SEMICOLONS)
  if (listed.length >= 2) return listed.map((piece, i) => tidy(i === listed.length - 1 ? firstSentence(piece) : piece))
  const dashed = splitPiece(rest, DASHES)
  return dashed.length >= 3 ? dashed.map(tidy) : [tidy(firstSentence(rest))]
}

/** Up to the first full stop that ends a sentence. */
function firstSentence(piece: Piece): Piece {
  return splitPiece(piece, SMALL_FULL_STOP)[0] ?? piece
}

/** An item with the heading that names its day. */
type Item = { body: Piece; day: Piece | null }

/** A member with the members under it. */
type Node = { segment: Segment; rank: number; children: Node[] }

/** The items among the members: on every branch the outermost ones, or those with a clock where these stand deeper. */
function listedItems(members: readonly Segment[]): Item[] {
  return itemsOf(treeOf(members), null)
}

function treeOf(members: readonly Segment[]): Node[] {
  const roots: Node[] = []
  const open: Node[] = []
  for (const segment of members) {
    const node = { segment, rank: rankOf(segment), children: [] }
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= node.rank) open.pop()
    const parent = open.at(-1)
    if (parent) parent.children.push(node)
    else roots.push(node)
    if (node.rank < PLAIN) open.push(node)
  }
  return roots
}

const DAY_RANK = 0.2
const HALF_RANK = 1.9
const DASH = 6

/** A day or a half-day holds the items after it, though both carry a dash or it carries no mark. */
function rankOf(segment: Segment): number {
  if (!isContainer(segment)) return segment.rank
  if (segment.mark) return segment.rank >= DASH ? DASH - 0.5 : segment.rank
  return /^(?:ngày|thứ|chủ nhật)/iu.test(segment.body.text) ? DAY_RANK : HALF_RANK
}

function itemsOf(nodes: readonly Node[], day: Piece | null): Item[] {
  const marked = nodes.filter((node) => node.segment.mark !== null || isContainer(node.segment))
  const timed = nodes.filter((node) => isTimed(node.segment))
  if (marked.length === 0)
    return plainItems(
      nodes.map((node) => node.segment),
      timed.map((node) => node.segment),
    ).map((body) => ({ body, day }))
  const level = Math.min(...marked.filter((node) => !holds(node)).map((node) => node.rank))
  return nodes.flatMap((node) => {
    const { body } = node.segment
    if (holds(node)) return itemsOf(node.children, namesDay(body.text) ? body : day)
    return node.rank === level || timed.includes(node) ? [{ body, day }] : []
  })
}

/** Only what stands under it happens: a day, a part, or a heading without a clock whose lines have theirs. */
function holds(node: Node): boolean {
  if (node.children.length === 0) return false
  if (isContainer(node.segment)) return true
  return !isTimed(node.segment) && node.children.some((child) => isTimed(child.segment))
}

/** Headers of a torn table and the lines of a title are no items. */
function isHeaderWord(segment: Segment): boolean {
  return columnOf(segment.body.text) !== null || isUpper(segment.body.text)
}

const LONGEST_LINE = 180

/** Lines without marks are items where they are timed, or where all of them are short. */
function plainItems(group: readonly Segment[], timed: readonly Segment[]): Piece[] {
  if (timed.length > 0) return timed.map((segment) => segment.body)
  const lines = group.filter((segment) => !isHeaderWord(segment))
  if (lines.some((segment) => segment.body.text.length > LONGEST_LINE)) return []
  return lines.map((segment) => segment.body)
}
