/** Letters that number items, in the order of the Vietnamese alphabet as papers use it. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const MARK = /^([\s>*_#\\]*)(?:(\d{1,3})|([a-zđ]))(?=\s?[.)/-]|\\\.)/iu
/** Signs at the end of an item: what parts it from the next, or closes the list. */
const END = /([;.,]?)([*_\s]*)$/u

/** The number that an item begins with: 3 for "3." and for "c)"; null for a dash or none. */
export function numberOf(block: string): number | null {
  const match = MARK.exec(block)
  if (match?.[2]) return Number(match[2])
  const letter = match?.[3]?.toLowerCase()
  return letter && LETTERS.includes(letter) ? LETTERS.indexOf(letter) + 1 : null
}

/** The item with another number, in its notation. */
export function numbered(block: string, number: number): string {
  return block.replace(MARK, (_, lead: string, figures: string | undefined, letter: string | undefined) => {
    if (figures !== undefined) return lead + String(number).padStart(figures.startsWith('0') ? figures.length : 1, '0')
    const next = LETTERS[number - 1] ?? letter ?? ''
    return lead + (letter === letter?.toUpperCase() ? next.toUpperCase() : next)
  })
}

/** The sign at the end of an item: ";", ".", "," or none. */
export function endSign(block: string): string {
  return END.exec(block)?.[1] ?? ''
}

/** The item with another sign at its end; a closing "./." is left. */
export function endingWith(block: string, sign: string): string {
  if (/\.\/\.\s*$/.test(block) || /\.\.\.\s*$/.test(block)) return block
  return block.replace(END, (_, __, blanks: string) => sign + blanks)
}

/**
 * Items in a new order, or with one more or less, numbered and ended as the list was: numbers go on from the first, the last
 * ends as the last did, the others as the others.
 */
export function inStyleOfList(before: readonly string[], after: readonly string[]): string[] {
  const first = numberOf(before[0] ?? '')
  const isNumbered = first !== null && before.every((block, at) => numberOf(block) === first + at)
  const inner = commonSign(before.slice(0, -1))
  const last = endSign(before.at(-1) ?? '')
  const ends = inner !== null && (before.length > 2 || inner !== last)
  return after.map((block, at) => {
    const marked = isNumbered && numberOf(block) !== null ? numbered(block, first + at) : block
    if (!ends) return marked
    return endingWith(marked, at === after.length - 1 ? last : inner)
  })
}

function commonSign(blocks: readonly string[]): string | null {
  const signs = new Set(blocks.map(endSign))
  return signs.size === 1 ? ([...signs][0] ?? null) : null
}
