/** One measured figure. `ratio` is how many times better than its mark it is: 1 and above holds the mark. */
export type Figure = { name: string; value: number; unit: string; mark: Mark | null; ratio: number | null }

export type Mark = { kind: 'atLeast' | 'atMost'; value: number }

export const atLeast = (value: number): Mark => ({ kind: 'atLeast', value })
export const atMost = (value: number): Mark => ({ kind: 'atMost', value })

export function figure(name: string, value: number, unit: string, mark: Mark | null = null): Figure {
  return { name, value, unit, mark, ratio: mark === null ? null : ratioTo(value, mark) }
}

function ratioTo(value: number, mark: Mark): number {
  return mark.kind === 'atLeast' ? value / mark.value : mark.value / Math.max(value, Number.EPSILON)
}

/** All figures as one table for people. */
export function describeFigures(figures: Figure[]): string {
  const head = ['what', 'measured', 'mark', 'ratio']
  const rows = figures.map(({ name, value, unit, mark, ratio }) => [
    name,
    `${round(value)} ${unit}`,
    mark === null ? '' : `${mark.kind === 'atLeast' ? '≥' : '≤'} ${mark.value} ${unit}`,
    ratio === null ? '' : `${round(ratio)}×${ratio < 1 ? '  NOT HELD' : ''}`,
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)))
  const lines = [head, widths.map((width) => '─'.repeat(width)), ...rows]
  return lines
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function round(value: number): string {
  if (value === 0 || Math.abs(value) >= 100) return String(Math.round(value))
  return value.toPrecision(3).replace(/\.?0+$/, '')
}
