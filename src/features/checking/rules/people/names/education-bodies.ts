import type { Paper } from '../../paper.ts'
import { footOf } from './mentions.ts'

/** The ways in which "Giáo dục và Đào tạo" is written in one document. `wrong`: joined by a sign, `short`: in initials. */
export type EducationNames = { full: Named[]; wrong: Named[]; short: Named[]; isExplained: boolean }
export type Named = { start: number; end: number; head: string; name: string; nameStart: number }

const KINDS = new Set(['sở', 'phòng', 'bộ'])
const NAME = /(Sở|Phòng|Bộ)\s(?:(Giáo dục\s?(?:và|&|[-–—])\s?Đào tạo)|(GD\s?(?:&|[-–]|và)?\s?ĐT))(?![\p{L}\d&])/iuy

/** Names of ministry, departments and divisions of education, by the way they are written. */
export function educationNames(paper: Paper): EducationNames {
  const end = footOf(paper)
  const found: EducationNames = { full: [], wrong: [], short: [], isExplained: false }
  for (const word of paper.words()) {
    if (word.start >= end) break
    if (!KINDS.has(word.lower)) continue
    NAME.lastIndex = word.start
    const match = NAME.exec(paper.text)
    if (match === null) continue
    const [whole, head = '', full, short] = match
    const name = full ?? short ?? ''
    const named = {
      start: match.index,
      end: match.index + whole.length,
      head: head.toLowerCase(),
      name: full !== undefined ? small(name) : name.replace(/\s+/g, ' '),
      nameStart: match.index + whole.length - name.length,
    }
    if (short !== undefined) found.short.push(named)
    else if (/\p{L}\s(?:và|VÀ)\s\p{L}/u.test(name)) found.full.push(named)
    else found.wrong.push(named)
  }
  return { ...found, isExplained: found.short.length > 0 && isExplained(paper.text) }
}

/** Capitals make no other name. */
function small(name: string): string {
  const words = name.toLowerCase().replace(/\s+/g, ' ')
  return words.replace(/giáo dục/, 'Giáo dục').replace(/đào tạo/, 'Đào tạo')
}

function isExplained(text: string): boolean {
  return /\((?:sau đây )?(?:gọi tắt là |viết tắt là )?GD\s?(?:&|[-–])?\s?ĐT\)/iu.test(text)
}
