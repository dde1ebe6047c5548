/** Characters of the Symbol and Wingdings fonts that stand in official documents, by their byte. */
const SYMBOLS: Readonly<Record<'symbol' | 'wingdings', Readonly<Record<number, string>>>> = {
  symbol: { 176: '°', 177: '±', 180: '×', 163: '≤', 179: '≥', 174: '→', 222: '⇒', 183: '•', 45: '-', 190: '—' },
  wingdings: { 224: '→', 240: '→', 232: '→', 216: '→', 252: '✓', 254: '☑', 168: '☐', 111: '☐', 40: '☎', 42: '✉' },
}

/** The character that a symbol font draws for a code, or `''` where it is only ornament. */
export function symbolOf(font: string, code: number): string {
  const byte = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const name = font.toLowerCase()
  if (name.startsWith('wingdings') || name.startsWith('webdings')) return SYMBOLS.wingdings[byte] ?? ''
  if (name.startsWith('symbol'))
    return SYMBOLS.symbol[byte] ?? (byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '')
  return code >= 0xe000 && code <= 0xf8ff ? '' : String.fromCodePoint(Math.min(code, 0x10ffff))
}

/** What a list bullet is written as: signs that official documents use stay, every ornament becomes `-`. */
export function bulletOf(text: string): string {
  const sign = text.trim()
  if (sign === '') return ''
  return /^[-–—+*]$/u.test(sign) ? sign : '-'
}
