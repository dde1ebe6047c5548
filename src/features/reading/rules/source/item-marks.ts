/**
 * The mark an item or heading begins with. `rank` orders them from the outermost: a part (A) holds sections (I), these
 * hold numbered items (1), sub-items (1.1, a), lines (-) and sub-lines (+).
 */
export type ItemMark = {
  kind: 'part' | 'roman' | 'number' | 'decimal' | 'letter' | 'bracket' | 'dash' | 'plus' | 'star'
  rank: number
  /** The number it stands for (IV → 4, c → 3), 0 for dashes and bullets. */
  value: number
  /** Length of the mark with the blank after it. */
  length: number
}

const RANKS = { part: 0, roman: 1, number: 2, decimal: 3, letter: 4, bracket: 5, dash: 6, star: 6, plus: 7 } as const
const LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
]
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI']

const FORMS: readonly [ItemMark['kind'], RegExp][] = [
  [
    'roman',
    /^(?!V\/v)(?:(?:Phần|Mục|PHẦN|MỤC) )?([IVX]{1,5})(?:\s?[./):][.)]?\s?-?|[-–](?=\s)|(?= \p{Lu}(?:\p{Lu}|\p{Ll}[^.;:]{1,60} [^.;:]{1,60}:?$)))\s*/u,
  ],
  ['part', /^(?:(?:Phần|PHẦN) )?([A-E])\s?[./)]\s?-?\s*(?=\p{L})/u],
  ['decimal', /^(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)[.)]?\s+(?!\d)/],
  [
    'number',
    /^(?:(?:Điều|Bước|Mục|Khoản) )?(\d{1,2})\s?(?:[.)](?!\d)|\/\.?\s?-?(?!\d)|[-–](?=\s*\p{Lu}(?:\p{Ll}|\p{Lu}+\s\p{Ll}))|:(?=\s))\s*-?\s*/u,
  ],
  ['number', /^(\d{1,2})(?=\s\p{Lu}\p{Ll}+\s\p{Ll}|\s(?:Thầy|Cô|Ông|Bà|Đồng chí)\s\p{Lu})\s/u],
  ['bracket', /^\((\d{1,2}|[a-hđ])\)\s*/],
  ['letter', /^([a-zđ])\s?(?:[)/]|\.(?=\s))\s*-?\s*/],
  ['plus', /^\+\s*/],
  [
    'star',
    /^(?:\*+\)?|[•▪●◦§■□◆➢➤✓✔►▶]|\p{Extended_Pictographic}\uFE0F?(?=\s)|[\uf000-\uf0ff]|o(?=\s\p{Lu}))\s*-?\s*/u,
  ],
  ['dash', /^[-–—−]\s*/],
]

/** How most lines of plain text begin, and no mark does. */
const PLAIN = /^(?:[FGHJLNOQRSTUWYZ]|[a-zđ]\p{L})/u

/** The forms that a digit or a dash may begin; no other does. */
const NUMBERED = FORMS.filter(([kind]) => kind === 'decimal' || kind === 'number')
const DASHED = FORMS.filter(([kind]) => kind === 'dash')

function formsFor(first: string): typeof FORMS {
  if (first >= '0' && first <= '9') return NUMBERED
  return '-–—−'.includes(first) ? DASHED : FORMS
}

/** The mark at the beginning of a line, or null where the line is plain text. */
export function itemMarkOf(line: string): ItemMark | null {
  if (line === '' || PLAIN.test(line)) return null
  for (const [kind, form] of formsFor(line.charAt(0))) {
    const match = form.exec(line)
    if (match && match[0].length < line.length)
      return { kind, rank: RANKS[kind], value: markValue(kind, match[1] ?? ''), length: match[0].length }
  }
  return null
}

function markValue(kind: ItemMark['kind'], label: string): number {
  if (kind === 'roman') return ROMANS.indexOf(label) + 1
  if (kind === 'part') return label.charCodeAt(0) - 64
  if (kind === 'decimal') return Number(label.split('.').at(-1))
  if (kind === 'letter') return LETTERS.indexOf(label) + 1
  if (kind === 'number' || kind === 'bracket') return Number.parseInt(label, 10) || LETTERS.indexOf(label) + 1
  return 0
}
