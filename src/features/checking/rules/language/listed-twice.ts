import { matchesOf } from '#features/reading/rules/public.ts'
import type { Paper } from '../paper.ts'
import { footOf } from '../people/names/mentions.ts'
import type { Found } from '../rule.ts'
import { say } from '../sentences.ts'
import { quote, remove } from '../writing.ts'

const ITEM = /[^,;:.()\n]+/gu
/** A shorter one is a floor, a class, a rank. */
const SHORTEST = 4

/** The same unit twice in one line of the recipients: "Các phòng: Nội vụ, GD&ĐT, Y tế, GD&ĐT". */
export function listedTwice(paper: Paper): Found[] {
  const from = footOf(paper)
  return paper.document.blocks.flatMap((block) => {
    if (block.end <= from || !/[,;].*[,;]/u.test(block.text)) return []
    const seen = new Set<string>()
    for (const match of matchesOf(block.text, ITEM)) {
      const item = match[0].trim()
      if (item.length < SHORTEST || /\d/.test(item)) continue
      if (seen.has(item)) return [twice(paper, block.start + match.index, match[0])]
      seen.add(item)
    }
    return []
  })
}

/** Takes the second entry out, with the comma before it. */
function twice(paper: Paper, at: number, item: string): Found {
  const end = at + item.trimEnd().length
  const start = at + item.length - item.trimStart().length
  const message = say('repeated-words.listed', { words: quote(item) })
  const cut = paper.at(at - 1, end)
  return { severity: 'question', spans: [paper.at(start, end)], message, fix: remove(cut, item) }
}
