import type { Document } from '../../document.ts'
import { actionOf, beginsActor } from '../../grammar/actors.ts'
import { beginsOrgan } from '../../grammar/organ-names.ts'
import { FULL_STOP, partOf, splitPiece, tidy, withoutLead } from '../../source/pieces.ts'
import { PLAIN, type Segment } from '../../source/sections.ts'
import { columnOf } from '../../source/table-columns.ts'
import { type Participant, participantOf } from './participant.ts'

/** The column "Thành phần" of a table; a repeated header and a sum name nobody. */
export function participantsOfTables(document: Document): Participant[] {
  return document.tables
    .filter((table) => !table.columns.includes('name'))
    .flatMap((table) => table.rows)
    .flatMap(({ cells }) => cells.participants ?? [])
    .map(tidy)
    .filter(({ text }) => /\p{L}{2}/u.test(text) && columnOf(text) === null && !/^(?:Tổng )?[Cc]ộng$/u.test(text))
    .map((piece) => participantOf(piece))
}

/** "Các đơn vị trong cụm", "Danh sách các trường thuộc khối thi đua". */
const MEMBERS =
  /^(?:danh sách )?(?:các )?(?:đơn vị|trường|cơ sở)[^:;.]{0,30}\s(?:trong|thuộc|thành viên|của)\s(?:\p{L}+\s)?(?:cụm|khối)(?!\p{L})/iu
const LEAST_MEMBERS = 2

/** The bodies of a cluster, one an item; a list in which one of them does something shares out work. */
export function membersOfCluster(document: Document): Participant[] {
  const { segments } = document.sections
  for (const segment of segments) {
    if (segment.inTable || !MEMBERS.test(segment.body.text)) continue
    const items = itemsBelow(segments, segment)
    const named = items.every(({ body }) => beginsOrgan(body.text) && actionOf(body.text) === null)
    if (named && items.length >= LEAST_MEMBERS) return items.map(({ body }) => participantOf(tidy(body)))
  }
  return []
}

/** "4. Giới thiệu đại biểu", "tôi xin trân trọng giới thiệu:" above a list. */
const INTRODUCES =
  /giới thiệu(?: sự có mặt của)?(?: các| thành phần| quý)?(?: vị)?(?: đại biểu| khách mời)?[^.;]{0,30}?\s?:?$/iu
/** How a person is addressed before a name that is filled in by hand. */
const BLANK_NAME = /^(?:Ông|Bà|Thầy|Cô|Đồng chí|Đ\/c|Anh|Chị)?\s?:?\s?[.…_]{4,}\s?[-–,:]?\s*/iu
const ADDRESS =
  /^(?:(?:Và )?[Cc]ùng(?: với)?(?: sự có mặt của)?|Và|Về phía(?= .{3,80}:)|Ông|Bà|Đồng chí|Thầy|Cô)\s*:?\s+(?=\S)/u
const OPENS_NAME = /^(?:Ông|Bà|Đồng chí|Thầy|Cô)\s+\p{Lu}/u

/** Those whom a script or minutes introduce, one an item. */
export function introduced(document: Document): Participant[] {
  const { segments } = document.sections
  for (const segment of segments) {
    if (segment.inTable || !INTRODUCES.test(segment.body.text)) continue
    const items = itemsBelow(segments, segment)
    const found = [...items, ...togetherBelow(segments, items.at(-1))].flatMap(({ body }) => {
      const [said] = splitPiece(body, FULL_STOP)
      if (!said) return []
      const named = tidy(withoutLead(said, BLANK_NAME))
      const lead = OPENS_NAME.test(named.text) ? 0 : (ADDRESS.exec(named.text)?.[0].length ?? 0)
      const who = tidy(partOf(named, lead))
      return beginsActor(who.text) || PERSON.test(who.text) ? [{ ...participantOf(who), certainty: 0.75 }] : []
    })
    if (found.length > 0) return found
  }
  return []
}
/** "Cùng toàn thể thầy cô giáo và học sinh" on a line of its own closes the list. */
function togetherBelow(segments: readonly Segment[], last: Segment | undefined): Segment[] {
  const next = last && segments[last.index + 1]
  return next && !next.mark && /^(?:Và )?[Cc]ùng\s(?:với\s)?(?:toàn|các|tất|đông|sự)/u.test(next.body.text)
    ? [next]
    : []
}

const PERSON = /^(?:Anh|Chị|Em|Bác|Các (?:bác|vị|anh|chị|cô|thầy|em))\s/u

/** The marked segments under a heading or right below a plain line. */
function itemsBelow(segments: readonly Segment[], head: Segment): Segment[] {
  const items: Segment[] = []
  for (let i = head.index + 1; i < segments.length; i += 1) {
    const segment = segments[i]
    const [first] = items
    if (!segment?.mark || (head.mark && segment.rank <= head.rank) || (first && segment.rank !== first.rank)) break
    items.push(segment)
  }
  return head.rank <= PLAIN ? items : []
}
