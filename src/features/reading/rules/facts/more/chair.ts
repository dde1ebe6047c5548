import type { Fact } from '../../../messages.ts'
import { factAt } from '../../document.ts'
import type { Frame } from '../frame.ts'

const PERSON = '(?:[Ôô]ng|[Bb]à|[Đđ]/c|[Đđ]ồng chí|[Tt]hầy|[Cc]ô|PGS|GS|TS|ThS|\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+)'
/** "Chủ trì: Ông …", "Chủ tọa cuộc họp: …". */
const LABEL =
  /(?:^|[.;]\s)(?:Người )?(?:[Đđ]ồng )?[Cc]hủ (?:trì|tọa|toạ)(?:\s(?:hội nghị|cuộc họp|buổi họp|hội thảo|phiên họp|đại hội|Hội nghị|Đại hội|\(chủ toạ\)|\(chủ tọa\)))?\s*:\s*([^.;:]{4,160})/u
/** "Phó Giám đốc … – Chủ trì Hội nghị", "do ông … chủ trì". */
const BEHIND = /^([^.;:]{4,120}?)\s*(?:[-–,:(]|\slà)\s*[Cc]hủ (?:trì|tọa|toạ)(?!\p{L})/u
const BY = new RegExp(
  `(?:do|dưới sự chủ trì của|sự chủ trì của)\\s(${PERSON}[^.;:]{2,110}?)(?:\\s(?:làm )?chủ (?:trì|tọa|toạ)|[.;,]|$)`,
  'u',
)

/** Who chairs: a person or an office. */
export function readChair(frame: Frame): Fact<string> | null {
  const { document, head, foot } = frame
  const named = document.blocks.filter(
    (block) => block.end > head.bodyStart && block.start < foot.bodyEnd && /chủ (?:trì|tọa|toạ)/iu.test(block.text),
  )
  for (const form of [LABEL, BEHIND, BY])
    for (const block of named) {
      const match = form.exec(block.body)
      const who = match?.[1]?.replace(/[\s,–-]+$/u, '')
      if (!match || !who || !/\p{Lu}/u.test(who)) continue
      const start = block.bodyStart + match.index + match[0].indexOf(who)
      return factAt(document, who, start, start + who.length, form === LABEL ? 0.9 : 0.75)
    }
  return null
}
