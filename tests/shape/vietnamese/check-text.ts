import { FOREIGN_WORDS, OFFICIAL_FORMS } from './word-lists.ts'

type Rule = { pattern: RegExp; says: string }

/** How Vietnamese is set, whatever the sentence says. */
const SETTING: Rule[] = [
  { pattern: /^\s|\s$/u, says: 'blank at the edge; take it out' },
  { pattern: /[^\n] {2,}(?=\S)/u, says: 'two blanks; leave one' },
  { pattern: /[\t\u00A0\u200B\uFEFF]/u, says: 'a blank that cannot be seen for what it is; use a plain one' },
  { pattern: /\p{L}\s+[,;:?](?!\))|\p{L}\s+\.(?=\s|$)/u, says: 'blank before a punctuation mark; take it out' },
  { pattern: /[,;:?](?=\p{L})|\p{Ll}\.(?=\p{Lu}\p{Ll})/u, says: 'no blank after a punctuation mark; add one' },
  { pattern: /\(\s|\s\)|“\s|\s”/u, says: 'blank inside a bracket or quotation mark; take it out' },
  { pattern: /!/u, says: 'exclamation mark; the product speaks calmly' },
  { pattern: /\.{3,}/u, says: 'three full stops; write …' },
  { pattern: /"/u, says: 'straight quotation mark; write “ and ”' },
  // "hoà" and "hòa" are both in use; official texts and the screens of this product write the latter.
  {
    pattern: /(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu,
    says: 'tone mark on the second vowel; write òa, óe, ủy as in hòa, khỏe, Ủy ban',
  },
]

const PAIRS: [string, string][] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
]

/** What is wrong with one Vietnamese sentence or label of the product; empty when nothing is. */
export function checkText(given: string): string[] {
  // Commands in backticks and addresses are not prose.
  const text = given.replaceAll(/`[^`]*`/g, 'x').replaceAll(/\b[a-z]+:\/\/\S+/g, 'x')
  return [
    ...(text === text.normalize('NFC') ? [] : ['letters taken apart (NFD); store it composed (NFC)']),
    ...SETTING.filter(({ pattern }) => pattern.test(text)).map(({ says }) => says),
    ...PAIRS.filter(([open, close]) => !isPaired(text, open, close)).map(
      ([open, close]) => `unpaired ${open} or ${close}; close it`,
    ),
    ...checkForeignWords(text),
    ...checkOfficialForms(text),
  ]
}

function isPaired(text: string, open: string, close: string): boolean {
  let depth = 0
  for (const letter of text) {
    if (letter === open) depth += 1
    if (letter === close) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

function checkForeignWords(text: string): string[] {
  // Places for values (`{file}`) are names for the program, not words for people.
  const words = text.replace(/\{\w+\}/g, ' ').match(/(?<![\p{L}\p{N}._/@-])[A-Za-z]+(?![\p{L}\p{N}_/@-])/gu) ?? []
  return [...new Set(words)].flatMap((word) => {
    const better = FOREIGN_WORDS.get(word.toLowerCase())
    return better === undefined ? [] : [`word "${word}"; write "${better}"`]
  })
}

function checkOfficialForms(text: string): string[] {
  return OFFICIAL_FORMS.flatMap(({ wrong, right }) => {
    const found = text.match(wrong)?.[0]
    return found === undefined ? [] : [`"${found}"; the official form is "${right}"`]
  })
}
