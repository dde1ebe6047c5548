/** Characters of lines with the sign that ends each. */
export function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}

/** How many lines all of the sides begin and end with alike: most of a text, which need not be compared. */
export function commonEnds(sides: readonly (readonly string[])[]): { head: number; tail: number } {
  const [first = []] = sides
  const shortest = Math.min(...sides.map((lines) => lines.length))
  let head = 0
  while (head < shortest && sides.every((lines) => lines[head] === first[head])) head += 1
  let tail = 0
  while (tail < shortest - head && sides.every((lines) => lines.at(-1 - tail) === first.at(-1 - tail))) tail += 1
  return { head, tail }
}
