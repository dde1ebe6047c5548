import { matchesOf } from '../source/matches.ts'
/** A number and symbol of a document ("3040/GDĐT-TH", "30/2020/NĐ-CP", "29-NQ/TW") found in a text. */
export type FoundNumber = {
  start: number
  end: number
  /** Without blanks, with `-` for every dash. */
  value: string
  /** The running number, "" where it is left blank. */
  serial: string
  /** Type code of Nghị định 30/2020/NĐ-CP, Phụ lục III, where the symbol begins with one; null for a công văn. */
  code: string | null
}

const CODES =
  'NQ|QĐ|QĐi|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB|TT|NĐ|L|VBHN|TTLT|KL|PL|CV|ThT|ĐL'
const SYMBOL =
  '[A-ZĐÀ-Ỹ][A-Za-zĐđÀ-ỹ&.]*(?:(?<=\\p{Lu}{2})\\d{1,2})?(?:\\s?[-–]\\s?[A-ZĐ][A-Za-zĐđÀ-ỹ0-9&.]*|\\s?[&+]\\s?[A-ZĐ][A-Za-zĐđ]*|(?<=\\p{Lu})\\s[A-ZĐ]{2,}(?=\\s?[-–])){0,4}'
const FORM = new RegExp(
  `(?<![\\d/.\\p{L}-])(\\d{1,5}[a-z]?|(?<=Số\\s?:\\s{0,3}[….\\s]{0,12}))\\s{0,8}(?:/\\s?((?:19|20)\\d{2}))?\\s?/\\s?(${SYMBOL})|(?<![\\d/.\\p{L}-])(\\d{1,5})(?:\\s?[-–]\\s?|\\s)((?:${CODES})/[A-ZĐ][A-Za-zĐ-]*)`,
  'gu',
)
const CODE = new RegExp(`^(${CODES})(?=$|[-–/\\s])`, 'u')

/** Finds every number and symbol. A date (24/9/2020) is none, a fraction ("63 tỉnh/thành phố") is none. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  if (!text.includes('/')) return found
  for (const match of matchesOf(text, FORM)) {
    const symbol = match[3] ?? match[5] ?? ''
    if (!/\p{Lu}{2}|^[A-ZĐ]$|\p{Lu}.*[-–&]/u.test(symbol)) continue
    const value = match[0]
      .replaceAll('–', '-')
      .replace(/\s*([/-])\s*/g, '$1')
      .replace(/^\s+|[.,\s]+$/g, '')
    const end = match.index + match[0].replace(/[.\s]+$/, '').length
    found.push({
      start: match.index,
      end,
      value,
      serial: match[1] ?? match[4] ?? '',
      code: CODE.exec(symbol)?.[1] ?? null,
    })
  }
  return found
}
