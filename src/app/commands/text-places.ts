/** Lines and columns of a text, both from 1, as editors count them. */
export type TextPlace = { line: number; column: number }

/** A function from offsets of `text` to lines and columns; each call takes time in the logarithm of the lines. */
export function textPlaces(text: string): (offset: number) => TextPlace {
  const starts = [0, ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((end) => end.index + end[0].length)]
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
