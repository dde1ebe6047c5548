const ROMAN: readonly [value: number, sign: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** How a list numbers its items. */
export type NumeralStyle =
  | 'decimal'
  | 'decimal-zero'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'none'

const STYLE_OF_MARK: Readonly<Record<string, NumeralStyle>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** The style that pages and OpenDocument texts name by its first number. */
export function numeralOfMark(mark: string): NumeralStyle | undefined {
  return STYLE_OF_MARK[mark]
}

/** The number as a word processor prints it in a list: 4 → `4`, `04`, `d`, `D`, `iv`, `IV`. */
export function formatNumeral(value: number, style: NumeralStyle): string {
  switch (style) {
    case 'decimal':
      return String(value)
    case 'decimal-zero':
      return String(value).padStart(2, '0')
    case 'lower-letter':
      return letters(value)
    case 'upper-letter':
      return letters(value).toUpperCase()
    case 'lower-roman':
      return roman(value)
    case 'upper-roman':
      return roman(value).toUpperCase()
    case 'none':
      return ''
  }
}

/** a … z, aa, bb …, as word processors count on. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}
