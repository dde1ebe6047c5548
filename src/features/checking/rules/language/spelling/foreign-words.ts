import type { Token } from '../tokens.ts'
import { inCaseOf, type Mistake } from './mistake.ts'

const STAGE = new Set(['hội', 'lễ', 'sân', 'nền', 'chương', 'đại', 'khai', 'buổi', 'theo', 'hội', 'trang'])

/** Borrowed words of the trade that have a Vietnamese one: "ma két" and the "font" that hangs behind a stage. */
export function wrongForeign(tokens: readonly Token[]): Mistake[] {
  const found: Mistake[] = []
  for (const token of tokens) {
    // The few borrowed words begin with one of these.
    if (token.code || !'fm'.includes(token.lower.charAt(0))) continue
    const after = tokens[token.index + 1]
    if (token.lower === 'font' && after?.near && STAGE.has(after.lower)) found.push(backdrop(token, token))
    if (token.lower === 'ma' && after?.near && after.lower === 'két') found.push(backdrop(token, after))
    if (MAKET.has(token.lower)) found.push(backdrop(token, token))
  }
  return found
}
const MAKET = new Set(['makét', 'maket', 'maquette', 'makette'])

function backdrop(first: Token, last: Token): Mistake {
  const text = inCaseOf(first, 'phông')
  const words = first === last ? first.text : `${first.text} ${last.text}`
  return { kind: 'foreign', start: first.start, end: last.end, words, right: text, text }
}

/** Short forms of the sector that are long enough for two letters to change places. */
const SHORT_FORMS =
  'UBND HĐND THCS THPT PTDTBT PTDTNT PTCS TTGDTX GDTX GDNN GDTrH SGDĐT PGDĐT BGDĐT TNCS TNTP UBMTTQ MTTQ LĐLĐ CĐCS BHXH BHYT CNTT CSVC CBQL CBGV CMHS GVCN GVBM CBCC SHCM TDTT VHTT VHTTDL KHKT PCCC QLNN THPTQG'.split(
    ' ',
  )
const KNOWN = new Set(SHORT_FORMS)
const SWAPPED = new Map<string, string>()
for (const form of SHORT_FORMS.filter(({ length }) => length >= 4))
  for (let i = 0; i + 1 < form.length; i += 1) {
    const swapped = form.slice(0, i) + form.charAt(i + 1) + form.charAt(i) + form.slice(i + 2)
    if (swapped !== form && !KNOWN.has(swapped)) SWAPPED.set(swapped, form)
  }

/** "TPDTBT" for "PTDTBT". */
export function wrongShortForms(tokens: readonly Token[]): Mistake[] {
  const found: Mistake[] = []
  for (const { upper, code, start, end, text: words } of tokens) {
    const right = upper && !code ? SWAPPED.get(words) : undefined
    if (right !== undefined) found.push({ kind: 'short', start, end, words, right, text: right })
  }
  return found
}
