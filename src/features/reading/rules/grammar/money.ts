import { matchesOf } from '../source/matches.ts'
/** An amount of money in đồng. */
export type FoundMoney = { start: number; end: number; amount: number }

const FORM =
  /(?<![\d.,/])(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?\s?(?:(triệu|nghìn|ngàn|tỷ|tỉ|tr|k)(?:\s(?:đồng|đ))?|(?:\(?VNĐ\)?|VND|đồng(?!\s?chí)|đ|₫))(?![\p{L}])/giu
const UNITS: Readonly<Record<string, number>> = {
  triệu: 1_000_000,
  tr: 1_000_000,
  nghìn: 1000,
  ngàn: 1000,
  k: 1000,
  tỷ: 1_000_000_000,
  tỉ: 1_000_000_000,
}

/** Finds amounts: "50.000đ", "2.500.000 đồng", "1,5 triệu đồng". */
export function findMoney(text: string): FoundMoney[] {
  const found: FoundMoney[] = []
  for (const match of matchesOf(text, FORM)) {
    const whole = Number((match[1] ?? '').replace(/[.,]/g, ''))
    const unit = UNITS[(match[3] ?? '').toLowerCase()] ?? 1
    const part = match[2] ? Number(`0.${match[2]}`) : 0
    const amount = Math.round((whole + part) * unit)
    if (Number.isSafeInteger(amount) && amount > 0)
      found.push({ start: match.index, end: match.index + match[0].length, amount })
  }
  return found
}
