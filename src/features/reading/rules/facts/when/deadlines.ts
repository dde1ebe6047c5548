import type { Deadline } from '../../../messages.ts'
import { factAt, spansAt } from '../../document.ts'
import { isoOf } from '../../grammar/dates.ts'
import { dueTimeAt } from '../../grammar/due-times.ts'
import { type Piece, partOf, pieceAt, tidy } from '../../source/pieces.ts'
import type { Role } from './roles.ts'
import { inTable } from './rows.ts'
import type { Mention, Scene } from './scene.ts'
import type { WeekPlan } from './week-plan.ts'
import { BY_THEN, DELIVERY_VERB } from './words.ts'

const LONGEST = 220
/** What stands farther behind the date is not what is due then. */
const FAR = 600

/** What is due by when, in the order of the text. */
export function readDeadlines(scene: Scene, roles: ReadonlyMap<Mention, Role>, plan: WeekPlan | null): Deadline[] {
  const found: Deadline[] = []
  const seen = new Set<string>()
  // A calendar of a week may name again what a row of its table has said.
  const add = (deadline: Deadline, what: Piece) => {
    const key = `${deadline.date.value} ${tidy(what).text}`
    if (!seen.has(key)) found.push(deadline)
    seen.add(key)
  }
  for (const mention of scene.mentions) {
    const role = roles.get(mention)
    const certainty = role?.kind === 'deadline' ? role.certainty : isContest(mention, role) ? 0.7 : 0
    const last = mention.found.dates.at(-1)
    if (certainty === 0 || !last || last.day === 0) continue
    const what = whatIsDue(scene, mention)
    const due = dueTimeAt(mention.block.text, mention.start - mention.block.start, mention.end - mention.block.start)
    const time = due && { start: due.start + mention.block.start, end: due.end + mention.block.start }
    const deadline = {
      spans: spansAt(scene.document, time ? [mention, time] : [mention]),
      date: factAt(scene.document, isoOf(last), mention.start, mention.end, certainty),
      time: due && time && factAt(scene.document, due.clock, time.start, time.end, certainty),
      what: factAt(scene.document, what.text, what.start, what.end, certainty),
    }
    add(deadline, what)
  }
  for (const { date, what } of plan?.due ?? []) {
    const deadline = {
      spans: spansAt(scene.document, [what]),
      date: factAt(scene.document, date, what.start, what.end, 0.7),
      time: null,
      what: factAt(scene.document, what.text, what.start, what.end, 0.7),
    }
    add(deadline, what)
  }
  return found
}

/** A contest that takes entries over some days: its last day is also the last to enter. */
function isContest({ labels, found }: Mention, role: Role | undefined): boolean {
  return role?.kind === 'session' && found.range && /dự thi|tham gia cuộc thi|thi trực tuyến/iu.test(labels[0] ?? '')
}

/** The words of doing: what follows a date that heads its line, else what stands before "trước ngày". */
function whatIsDue(scene: Scene, mention: Mention): Piece {
  const { sentence, labels } = mention
  const row = inTable(scene, mention)?.row
  const said = row?.cells.work ?? row?.cells.content
  if (said) return said
  const at = mention.cell ? mention.block.cells.indexOf(mention.cell) : -1
  const beside = mention.cell && (mention.block.cells[at + 1] ?? mention.block.cells[at - 1])
  if (beside) return beside
  const lead = BY_THEN.exec(mention.before)?.index ?? mention.before.length
  const before = clean(partOf(sentence, lastDateBefore(scene, mention) - sentence.start, lead))
  const end = mention.end - sentence.start
  const after = clean(partOf(sentence, end, Math.min(sentence.text.length, end + FAR)))
  const best =
    before.text.length >= 12 || DELIVERY_VERB.test(before.text) || after.text.length < before.text.length
      ? before
      : after
  if (best.text.length >= 8 || !labels[0])
    return best.text === '' ? pieceAt(scene.document.text, mention.start, mention.end) : best
  const label = mention.entry.block
    ? scene.document.text.indexOf(labels[0], Math.max(0, mention.entry.block.start - 200))
    : -1
  return label < 0 ? best : pieceAt(scene.document.text, label, label + labels[0].length)
}

/** Where the date before in the same sentence ends: what is due then has been said. */
function lastDateBefore(scene: Scene, { sentence, start, block, order }: Mention): number {
  const last = scene.mentionsIn(block)[order - 1]
  const before = last && last.end <= start ? last : undefined
  return before && before.start >= sentence.start ? before.end : sentence.start
}

function clean(piece: Piece): Piece {
  const lead = /^(?:[\s\-–+*•:,.;()]|\d{1,2}[.)]\s)+/u.exec(piece.text)?.[0].length ?? 0
  const tail = /[\s\-–,;:.(]*$/u.exec(piece.text)?.[0].length ?? 0
  const whole = partOf(piece, lead, Math.max(lead, piece.text.length - tail))
  return whole.text.length > LONGEST ? partOf(whole, whole.text.length - LONGEST) : whole
}
