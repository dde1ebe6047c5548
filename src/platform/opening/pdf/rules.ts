import { apply, type Matrix } from './matrix.ts'
import type { Rule } from './page-text.ts'

const THICKEST_RULE = 3
const SHORTEST_RULE = 6
const MOST_RULES = 20_000

/** Numbers that follow each drawing step: move, line, curve, quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0]
const MOVE = 0
const LINE = 1
const CLOSE = 4

/** Adds the straight horizontal and vertical lines of a path, whether drawn as lines, as frames or as thin filled boxes. */
export function addPath(data: Float32Array, matrix: Matrix, rules: Rule[]): void {
  if (rules.length > MOST_RULES) return
  let points: [number, number][] = []
  let place = 0
  while (place < data.length) {
    const step = data[place] ?? -1
    const length = STEP_LENGTHS[step]
    if (length === undefined) return
    if (step === MOVE) {
      addShape(points, rules)
      points = []
    }
    if (step === MOVE || step === LINE) points.push(apply(matrix, data[place + 1] ?? 0, data[place + 2] ?? 0))
    else if (step === CLOSE && points[0]) points.push(points[0])
    // A curve is no rule: what is left of the path begins anew behind it.
    else points = []
    place += 1 + length
    if (points.length > 1000) points = []
  }
  addShape(points, rules)
}

function addShape(points: readonly [number, number][], rules: Rule[]): void {
  if (points.length < 2) return
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (right - left <= THICKEST_RULE || bottom - top <= THICKEST_RULE) {
    addRule(left, top, right, bottom, rules)
    return
  }
  for (let place = 1; place < points.length; place++) {
    const [x0, y0] = points[place - 1] ?? [0, 0]
    const [x1, y1] = points[place] ?? [0, 0]
    addRule(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1), rules)
  }
}

function addRule(left: number, top: number, right: number, bottom: number, rules: Rule[]): void {
  const width = right - left
  const height = bottom - top
  if (height <= THICKEST_RULE && width >= SHORTEST_RULE) {
    rules.push({ isVertical: false, at: (top + bottom) / 2, from: left, to: right })
  } else if (width <= THICKEST_RULE && height >= SHORTEST_RULE) {
    rules.push({ isVertical: true, at: (left + right) / 2, from: top, to: bottom })
  }
}
