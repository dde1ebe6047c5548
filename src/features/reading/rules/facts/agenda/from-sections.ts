import type { Document } from '../../document.ts'
import { isUpper } from '../../source/blocks.ts'
import { type Piece, splitPiece, tidy } from '../../source/pieces.ts'
import { PLAIN, type Section, type Segment } from '../../source/sections.ts'
import { columnOf } from '../../source/table-columns.ts'
import { type Draft, draftOf } from './draft.ts'
import { isContainer, isTimed, membersOf } from './members.ts'

/** Reads the items of a section that lists what happens: its own line, then the lines under it. */
export function draftsOfSection(document: Document, section: Section, certainty: number): Draft[] {
  const members = membersOf(document, section)
  const inline = inlineItems(section.head.rest)
  if (inline.length > 1 || members.length === 0) return draftsOf(inline, certainty)
  const listed = draftsOf(listedItems(members), certainty)
  if (listed.length > 0) return listed
  return draftsOf(inline, certainty)
}

function draftsOf(pieces: readonly Piece[], certainty: number): Draft[] {
  return pieces.map((piece) => draftOf(piece, certainty)).filter((draft) => draft !== null)
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
  if (listed.length >= 2) return listed.map(tidy)
  const dashed = splitPiece(rest, DASHES)
  return dashed.length >= 3 ? dashed.map(tidy) : [tidy(firstSentence(rest))]
}

/** Up to the first full stop that ends a sentence. */
function firstSentence(piece: Piece): Piece {
  return splitPiece(piece, /(?<=\p{Ll}{2}|\))\.\s+(?=\p{Lu})/gu)[0] ?? piece
}

/** The items among the members, group by group: every day, half-day or part has its own level of marks. */
export function listedItems(members: readonly Segment[]): Piece[] {
  const items: Piece[] = []
  for (const group of groupsOf(members)) items.push(...itemsOfGroup(group))
  return items
}

function groupsOf(members: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [[]]
  for (const segment of members) {
    if (isContainer(segment)) groups.push([])
    else groups.at(-1)?.push(segment)
  }
  return groups.filter((group) => group.length > 0)
}

function itemsOfGroup(group: readonly Segment[]): Piece[] {
  const marked = group.filter((segment) => segment.mark !== null)
  const timed = group.filter(isTimed)
  if (marked.length === 0) return plainItems(group, timed)
  const level = levelOf(marked, timed)
  return group
    .filter((segment) => (segment.mark ? segment.rank === level : timed.includes(segment)))
    .map((segment) => segment.body)
}

/** The rank of the items: that of the timed ones where there are any, else the outermost. */
function levelOf(marked: readonly Segment[], timed: readonly Segment[]): number {
  const ranks = (timed.length > 0 ? timed : marked).map((segment) => (segment.mark ? segment.rank : PLAIN))
  const level = Math.min(...ranks)
  return level === PLAIN ? Math.min(...marked.map((segment) => segment.rank)) : level
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
