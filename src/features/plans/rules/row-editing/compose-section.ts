import type { Paper } from '#features/checking/rules/public.ts'
import { edited, inOriginal } from '../rewriting/edits.ts'
import { lineEnd, placeOfPath } from '../rewriting/stated-places.ts'
import type { Row, RowList } from '../rows.ts'
import { rowWords } from './compose-row.ts'

/** Headings of the parts that a body has, as most papers call them. */
const HEADINGS: Partial<Record<RowList, string>> = {
  sessions: 'THỜI GIAN, ĐỊA ĐIỂM',
  participants: 'THÀNH PHẦN',
  agenda: 'CHƯƠNG TRÌNH',
  tasks: 'TỔ CHỨC THỰC HIỆN',
  points: 'CÁC ĐIỂM CẦU',
}
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const HEADED = /^[\s#*]*([IVX]{1,4})\s?[.)]/gmu

/** The text with a section for a list that it does not have yet, holding one row: where such papers have it. */
export function composeSection(paper: Paper, list: RowList, row: Row): string[] {
  return rowWords(list, row).map((words) => {
    const { at, text } = sectionAt(paper, list, words)
    return edited(paper.original, inOriginal(paper, [{ start: at, end: at, text }]))
  })
}

function sectionAt(paper: Paper, list: RowList, words: string): { at: number; text: string } {
  const { text } = paper
  if (list === 'recipients') return { at: footStart(paper), text: `\n\nNơi nhận:\n- ${words}.` }
  const head = placeOfPath(paper, 'subject') ?? placeOfPath(paper, 'number')
  if (list === 'addressees') return { at: head ? lineEnd(text, head.end) : 0, text: `\n\nKính gửi: ${words}\n` }
  if (list === 'bases') return { at: head ? lineEnd(text, head.end) : 0, text: `\n\n${words};\n` }
  const heading = HEADINGS[list]
  return { at: bodyEndOf(paper), text: heading ? `\n\n${numberOf(text)}${heading}\n- ${words}.` : `\n- ${words}.` }
}

/** The number of the next heading, where headings are numbered by Roman figures. */
function numberOf(text: string): string {
  const last = [...text.matchAll(HEADED)].at(-1)?.[1]
  const next = last ? ROMAN[ROMAN.indexOf(last) + 1] : undefined
  return next ? `${next}. ` : ''
}

/** Before the sentence that closes the body, else at its end. */
function bodyEndOf({ text, bodyEnd }: Paper): number {
  const body = text.slice(0, bodyEnd || text.length).trimEnd()
  const closing = /\n[^\n]*\.\/\.$/u.exec(body)
  return closing ? body.slice(0, closing.index).trimEnd().length : body.length
}

function footStart({ text, bodyEnd }: Paper): number {
  return text.slice(0, bodyEnd || text.length).trimEnd().length
}
