import { symbolOf } from './symbols.ts'

/** Line ends of every system, and the separators of Unicode, as `\n`; form feeds begin a new line too. */
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085\f\v]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a text.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g

const PRIVATE_SIGN = /[\uf000-\uf0ff]/
const PRIVATE_SIGNS = /[\uf000-\uf0ff]/g
const PRIVATE_BULLET = /(^|\t|; )\s*[\uf000-\uf0ff]\s*/g

/**
 * The text with one kind of line end, without byte order marks and control characters. Everything else stays as the file has
 * it, composed or not: the reader maps what it normalises back to this text.
 */
export function cleanText(text: string): string {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text
  return unmarked.replace(LINE_ENDS, '\n').replace(CONTROLS, '').toWellFormed()
}

/**
 * The same for text that was put together from a document: no trailing blanks, one empty line at most, none at the ends. Soft
 * hyphens go here and not earlier: until legacy text is converted, the same character is the ư of TCVN3.
 */
export function tidyText(text: string): string {
  return cleanText(text)
    .replaceAll('\u00ad', '')
    .split('\n')
    .map((line) => withoutPrivateSigns(line).trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** Bullets of symbol fonts become `-`; other private characters of such fonts are drawn as what they show, or left out. */
function withoutPrivateSigns(line: string): string {
  if (!PRIVATE_SIGN.test(line)) return line
  return line.replace(PRIVATE_BULLET, '$1- ').replace(PRIVATE_SIGNS, (sign) => symbolOf('Symbol', sign.charCodeAt(0)))
}
