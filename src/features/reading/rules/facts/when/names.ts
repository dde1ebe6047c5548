import { type Piece, partOf, pieceAt } from '../../source/pieces.ts'
import type { Draft } from './drafts.ts'
import type { Mention, Scene } from './scene.ts'
import { EVENT_LABEL } from './words.ts'

const LONGEST = 90

/** Gives each draft the name its line or the heading above gives it, and the lunar date that stands beside the solar one. */
export function setNames(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [mention] = draft.mentions
    if (!mention) continue
    draft.name ??= nameOf(scene, mention)
    draft.lunar ??= lunarOf(scene, mention)
  }
}

/** "Vòng chung khảo: ngày …", "2. Đại hội chính thức" above it. */
function nameOf(scene: Scene, mention: Mention): Piece | null {
  for (const entry of [mention.entry, mention.entry.parent]) {
    if (!entry?.block || entry.label.length > LONGEST || !EVENT_LABEL.test(entry.label)) continue
    const end = entry.block.bodyStart + entry.label.length
    if (entry === mention.entry && end > mention.start) continue
    const name = nameIn(pieceAt(scene.document.text, entry.block.bodyStart, end))
    if (name) return name
  }
  return null
}

/** "Hội nghị được tổ chức trong hai ngày, với thời gian như sau" leads in; only what stands before the verb is a name. */
const LEADS_IN =
  /,?\s(?:(?:(?:được|sẽ|dự kiến) ){1,3}(?:tổ chức|diễn ra|tiến hành|khai mạc|họp|bắt đầu)|diễn ra|tiến hành|bắt đầu vào|có thời gian|(?:vào|trong|với) (?:thời gian|hai|ba|các|\d))(?!\p{L}).*$/isu
/** What any gathering is called: no name by itself. */
const ANY =
  /^(?:(?:cuộc|buổi|phiên) )?(?:hội nghị|đại hội|hội thi|hội thảo|cuộc thi|họp|buổi|buổi họp|phiên|lễ|vòng|thi|tập huấn|học|kiểm tra)$/iu
function nameIn(label: Piece): Piece | null {
  const lead = LEADS_IN.exec(label.text)
  if (!lead) return label
  const name = partOf(label, 0, lead.index)
  return name.text === '' || ANY.test(name.text) ? null : name
}

/** "(nhằm ngày 24 tháng Chạp năm Kỷ Hợi)", "ngày 10/3 âm lịch (tức ngày 21/4/2021)". */
function lunarOf(scene: Scene, mention: Mention): Piece | null {
  const { sentence, end, after } = mention
  const beside = /^\s?[,–-]?\s?\(?\s?((?:tức|nhằm)[^();.]{3,60}?)(?=\)|[;.,]|$)/u.exec(after)
  if (beside && /âm lịch|ÂL|[Tt]ết|[Cc]hạp|[Gg]iêng|năm \p{Lu}/u.test(beside[1] ?? '')) {
    const at = end - sentence.start + beside[0].length - (beside[1] ?? '').length
    return partOf(sentence, at, at + (beside[1] ?? '').length)
  }
  const lunar = scene
    .mentionsIn(mention.block)
    .find((other) => other.found.lunar && Math.abs(other.end - mention.start) < 40)
  return lunar ? pieceAt(scene.document.text, lunar.start, lunar.end) : null
}
