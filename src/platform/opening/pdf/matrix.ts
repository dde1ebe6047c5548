/** A matrix of PDF: `[a b c d e f]`. */
export type Matrix = readonly [number, number, number, number, number, number]

/** The matrix that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Where the matrix brings a point. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The value as a matrix, if it is one. */
export function matrixOf(value: unknown): Matrix | undefined {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return undefined
  const [a, b, c, d, e, f] = Array.from(value, Number)
  if (a === undefined || b === undefined || c === undefined) return undefined
  if (d === undefined || e === undefined || f === undefined) return undefined
  return [a, b, c, d, e, f]
}
